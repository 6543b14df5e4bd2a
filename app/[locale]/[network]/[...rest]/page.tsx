import { notFound } from 'next/navigation'

/** Every address that no page answers: shows the words of the nearest not-found page, in its frame. */
export default function Rest() {
  notFound()
}
