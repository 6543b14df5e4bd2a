import { cookieName } from '../fixtures/sign-ins'

export const base = process.env.E2E_BASE_URL ?? 'http://localhost:3000'

export type Answer = { status: number; location: string | null; headers: Headers; text: string }
export type Asking = {
  /** Another server than the one under test. */
  at?: string
  method?: string
  token?: string | undefined
  headers?: Record<string, string>
  body?: FormData | string
}

/** One request as it is, redirects not followed; `location` without our own host. */
export async function ask(
  path: string,
  { at = base, method = 'GET', token, headers, body }: Asking = {},
): Promise<Answer> {
  const response = await fetch(at + path, {
    method,
    redirect: 'manual',
    headers: { ...(token ? { cookie: `${cookieName}=${token}` } : {}), ...headers },
    ...(body === undefined ? {} : { body }),
  })
  const location = response.headers.get('location')?.replace(at, '') ?? null
  return { status: response.status, location, headers: response.headers, text: await response.text() }
}

/** The payload that a click inside the app would load; Next wants its own mark in the address. */
export const askPayload = (path: string, asking: Asking = {}): Promise<Answer> =>
  ask(`${path}?_rsc`, { ...asking, headers: { ...asking.headers, RSC: '1' } })

/** What a person reads on a page: no markup, no scripts. */
export const visibleText = (html: string) =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Some requests at a time: two cores serve them all. */
export async function eachOf<T>(items: readonly T[], run: (item: T) => Promise<void>, atOnce = 6) {
  const queue = [...items]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await run(item)
    }),
  )
}
