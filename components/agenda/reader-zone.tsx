'use client'
import { useSyncExternalStore } from 'react'

type Props = {
  locale: string
  zone: string
  from: string
  to: string
  /** A sentence with {zone}, {from} and {to}. */
  sentence: string
}

const never = () => () => {}
const clock = (locale: string, zone: string, at: string) =>
  new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(new Date(at))

/** When the reader's clock shows another time than the event's, says from when to when in theirs. */
export function ReaderZone({ locale, zone, from, to, sentence }: Props) {
  const own = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => zone,
  )
  if (own === zone || clock(locale, own, from) === clock(locale, zone, from)) return null
  const words = sentence
    .replace('{zone}', own.replaceAll('_', ' '))
    .replace('{from}', clock(locale, own, from))
    .replace('{to}', clock(locale, own, to))
  return <p className="reader-zone">{words}</p>
}
