/** Hanako opens the address, signs in and agrees; gives the code that the browser takes back to the app. */
export async function codeFor(url: string): Promise<string> {
  const { origin, pathname, searchParams: asked } = new URL(url)
  const hanako = { sandbox_user: '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10', sandbox_answer: 'allow' }
  const body = new URLSearchParams({ ...Object.fromEntries(asked), ...hanako })
  const answer = await fetch(origin + pathname, { method: 'POST', body, redirect: 'manual' })
  return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? ''
}
