'use client'
import { useEffect } from 'react'

type Props = {
  locale: string
  zone: string
  /** Words with {time}. */
  words: string
}

const language = (locale: string) => (locale === 'de' ? 'de-DE' : 'en-GB')

/** An instant on the reader's clock, with the weekday where it is another day there; null where both clocks agree. */
export function readerTime(locale: string, zone: string, own: string, at: Date): string | null {
  const clock = (timeZone: string, weekday?: 'short') =>
    new Intl.DateTimeFormat(language(locale), {
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
      ...(weekday ? { weekday } : {}),
    }).format(at)
  if (clock(own, 'short') === clock(zone, 'short')) return null
  const day = (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone }).format(at)
  return day(own) === day(zone) ? clock(own) : clock(own, 'short')
}

const times = '.agenda-drawn time[datetime*="T"], .own-agenda time[datetime*="T"]'

/** Sets the reader's own time beside every time of a programme, only where their clock shows another one. */
export function ReaderTimes({ locale, zone, words }: Props) {
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (own === zone) return
    const show = () => {
      for (const time of document.querySelectorAll<HTMLTimeElement>(times)) {
        if (time.querySelector('.reader-time')) continue
        const said = readerTime(locale, zone, own, new Date(time.dateTime))
        if (!said) continue
        const second = document.createElement('span')
        second.className = 'reader-time'
        second.textContent = words.replace('{time}', said)
        time.append(' ', second)
      }
    }
    show()
    addEventListener('konvent-redrawn', show)
    return () => removeEventListener('konvent-redrawn', show)
  }, [locale, zone, words])
  return null
}
