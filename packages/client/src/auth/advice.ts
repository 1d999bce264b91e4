const byError: Readonly<Record<string, string>> = {
  invalid_scope: 'switch the scopes on in the Developer Console',
  invalid_client: 'compare client ID and secret with the Developer Console',
  invalid_grant: 'check the service account, its key and the clock, or log in anew',
}

/** What to do when no token was issued. `standard` tells the errors of RFC 6749 from the `returnCode` of a form that was not understood. */
export function advice(status: number, code: string | undefined, standard: boolean): string {
  if (code === undefined) {
    return status < 500 ? 'this is no authorization server; check authUrl and proxies' : 'try again later'
  }
  if (!standard) return 'the form could not be read; check each value'
  return byError[code] ?? 'see https://developers.worksmobile.com/en/docs/auth'
}
