import { headers } from 'next/headers'

/** The path of this request without its language ("/next/events"); null where no proxy told it. */
export async function currentPath(): Promise<string | null> {
  const path = (await headers()).get('x-path')?.replace(/^\/(de|en)(?=\/|$)/, '')
  return path === undefined ? null : path || '/'
}
