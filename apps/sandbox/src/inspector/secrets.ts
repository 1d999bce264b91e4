// What nobody may read in an inspector: whoever sees the page, a screenshot of it or a copied command.

const keep = 6

const names = [
  'access_token',
  'refresh_token',
  'id_token',
  'token',
  'client_secret',
  'assertion',
  'secret',
  'private_key',
  'clientSecret',
  'privateKey',
  'password',
].join('|')

/** In a form or a query, a `code` is an authorization code; in JSON it is the code of an error. */
const inForm = new RegExp(`(^|[?&])(${names}|code)=([^&#]*)`, 'g')

/** The end of the string is not asked for: a body that was cut may end within a secret. */
const inJson = new RegExp(`("(?:${names})"\\s*:\\s*")((?:[^"\\\\]|\\\\.)*)`, 'g')

const pem = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g

/** The first characters only, so that two can be told apart. */
export function cut(secret: string): string {
  return secret.length > 2 * keep ? `${secret.slice(0, keep)}…` : '…'
}

export function cutInBody(body: string, contentType: string): string {
  const text = body.replace(pem, '-----BEGIN PRIVATE KEY-----…')
  if (contentType.startsWith('application/x-www-form-urlencoded')) return cutInForm(text)
  return text.replace(inJson, (_, before: string, secret: string) => `${before}${cut(secret)}`)
}

/** Also of a URL. */
export function cutInForm(form: string): string {
  return form.replace(inForm, (_, before: string, name: string, secret: string) => `${before}${name}=${cut(secret)}`)
}

export function cutInHeader(name: string, value: string): string {
  switch (name) {
    case 'authorization': {
      const [scheme = '', ...credentials] = value.split(' ')
      return credentials.length === 0 ? cut(scheme) : `${scheme} ${cut(credentials.join(' '))}`
    }
    case 'cookie':
    case 'set-cookie':
      return cut(value)
    case 'location':
    case 'referer':
      return cutInForm(value)
    default:
      return value
  }
}
