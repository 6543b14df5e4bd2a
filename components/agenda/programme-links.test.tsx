import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { daysOf, type Entry } from '@/lib/agenda/order'
import { gridOf } from '@/lib/agenda/room-grid'
import { translator } from '@/lib/i18n/translator'
import { agendaWith, sessionsOf } from '@/prisma/factories/agenda'
import { BlockEntry } from './block-entry'
import { GridPeople } from './grid-people'
import { SingleEntry } from './single-entry'
import type { ProgrammeView } from './view'

const speaker = { role: 'speaker', name: 'Kim Muster' } as const

function programme(change: (view: ProgrammeView) => void = () => {}) {
  const agenda = agendaWith(
    sessionsOf(
      { kind: 'impuls', block: 'b', key: 'one', start: '10:00', people: [speaker], room: 'Saal' },
      { kind: 'discussion', block: 'b', key: 'two', start: '10:10', room: 'Saal' },
      { kind: 'workshop', key: 'three', title: 'Werkstatt', start: '11:00', room: 'Studio' },
    ),
  )
  const view: ProgrammeView = {
    eventId: 'e',
    locale: 'de',
    zone: 'UTC',
    at: null,
    agenda,
    stars: false,
    path: '/a',
    materials: new Set(['one', 'two']),
    t: translator('de', 'sie', 'agenda'),
  }
  change(view)
  const entries = daysOf(view.agenda, 'UTC').flatMap((day) => day.entries) as [Entry, Entry]
  const [block, single] = entries
  if (!block.block) throw new Error('no block')
  const drawn = (
    <>
      <BlockEntry entry={{ ...block, block: block.block }} view={view} parallel={false} />
      <SingleEntry entry={single} view={view} parallel={false} solo={false} />
    </>
  )
  const item = gridOf(entries, view.agenda.rooms)?.rows.flatMap((row) =>
    row.cells.flatMap((c) => c.item ?? []),
  )[0]
  return {
    list: renderToStaticMarkup(drawn),
    grid: item ? renderToStaticMarkup(<GridPeople item={item} view={view} />) : '',
  }
}

const links = (html: string) =>
  [...html.matchAll(/href="\/a\/sessions\/(\w+)"[^>]*>(.*?)<\/a>/g)].map(([, key, words]) => [key, words])

it('leads from a person, else from the kind, to a session with recordings', () => {
  const { list, grid } = programme()
  expect(links(list)).toEqual([
    ['one', 'Kim Muster'],
    ['two', 'Diskussion'],
  ])
  expect(links(grid)).toEqual([
    ['one', 'Impuls: Kim Muster'],
    ['two', 'Diskussion'],
  ])
})

it('says track, another language and own places in one line, of a block once', () => {
  const { list } = programme(({ agenda }) => {
    agenda.tracks.push({ id: 't', key: 't', name: { de: 'Register' }, position: 0 })
    for (const session of agenda.sessions)
      Object.assign(session, session.blockKey ? { trackKey: 't' } : { language: 'en', poolId: 'p' })
  })
  expect([...list.matchAll(/session-meta">(.*?)</g)].map(([, line]) => line)).toEqual([
    'Register',
    'Englisch, eigene Plätze',
  ])
  expect(links(list)).toContainEqual(['three', 'Werkstatt'])
})

it('shows what a block refers to, and no address that is none', () => {
  const { list } = programme(({ agenda }) => {
    agenda.blocks[0]?.links.push(
      { title: 'Entwurf', url: 'https://example.org/entwurf' },
      { title: 'Böse', url: 'javascript:alert(1)' },
    )
  })
  expect(list).toContain('<a href="https://example.org/entwurf">Entwurf</a>')
  expect(list).not.toContain('Böse')
})
