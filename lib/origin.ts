/**
 * A form that another site sends in the name of whoever is signed in here. "null" (no referrer) is left to the caller.
 * `headers` are the request's.
 */
export function isForeignOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (!origin || origin === 'null') return false
  const host = URL.parse(origin)?.host
  const ours = [
    headers.get('x-forwarded-host') ?? headers.get('host'),
    URL.parse(process.env.BASE_URL ?? '')?.host,
  ]
  return !host || !ours.includes(host)
}
