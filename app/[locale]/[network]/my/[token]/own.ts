import { notFound } from 'next/navigation'
import { Refusal } from '@/lib/errors'

/** What a link opens, or the page that says that it opens nothing. */
export const orNotFound = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch((error) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
