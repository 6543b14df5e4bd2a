import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { translator } from '@/lib/i18n/translator'
import { ReleaseLine } from './release-line'

const line = (until: string, note: { de: string } | null = null) =>
  renderToStaticMarkup(
    <ReleaseLine
      release={{ name: 'Fassung 2', at: new Date('2030-04-10T08:00:00Z'), note }}
      until={new Date(until)}
      view={{ locale: 'de', zone: 'Europe/Berlin' }}
      t={translator('de', 'sie', 'agenda')}
    />,
  )

it('says when it was published, but not of what was written down after the event', () => {
  expect(line('2030-04-16T15:00:00Z')).toContain('Fassung 2, veröffentlicht am')
  expect(line('2030-04-01T15:00:00Z')).toContain('Stand: Fassung 2.')
  expect(line('2030-04-01T15:00:00Z')).not.toContain('veröffentlicht')
})

it('shows what was noted with it', () => {
  expect(line('2030-04-16T15:00:00Z', { de: 'Der Saal ist neu.' })).toContain('Der Saal ist neu.')
})
