import { createHash, randomUUID } from 'node:crypto'
import { reading, writing } from '../abilities'
import { insert, word } from '../insert'
import { anEvent, aProgramme } from '../records'
import type { ActionRow, MakeRecord, PageRow, Room } from '../row'

const editor = '/[network]/manage/events/[id]/agenda'
const reads = reading('events')
const writes = writing('events')
const elsewhere = 'agenda-editor.spec.ts'

type Made = 'room' | 'block' | 'session' | 'other' | 'track'

/** The working copy of an event with a track and a second session; the event's id is called as the door calls it. */
const working =
  (event: 'id' | 'event', ...made: Made[]): MakeRecord =>
  async (net) => {
    const { ids } = await anEvent(net)
    const programme = await aProgramme(net, ids.id)
    const base = { networkId: net.id, eventId: ids.id }
    const track = await insert('Track', { ...base, key: ids.id, name: { de: `${programme.marker}-Track` } })
    const startsAt = new Date(Date.now() + 86_400_000)
    const endsAt = new Date(startsAt.getTime() + 1_800_000)
    const what = { kind: 'panel', title: { de: word('Podium') } }
    const other = await insert('Session', { ...base, ...what, key: ids.id, startsAt, endsAt })
    const all = { ...programme, track, other }
    const inside = Object.fromEntries(made.map((name) => [name, all[name]]))
    return { ids: { [event]: ids.id, ...inside }, marker: programme.marker }
  }

const edits = (path: string, ...made: Made[]): PageRow => ({
  door: `${editor}${path}`,
  may: writes,
  refusal: 'office',
  record: working('id', ...made),
  ...(made.length > 0 ? { nested: true } : {}),
})

const changes = (
  door: string,
  made: Made[],
  form: (ids: Record<string, string>) => Record<string, string>,
  when?: string,
): ActionRow => ({
  door: `lib/agenda/${door}`,
  ...(when ? { when } : {}),
  may: writes,
  record: working('event', ...made),
  ...(made.length > 0 ? { nested: true } : {}),
  form: (ids) => ({ event: ids.event ?? '', ...form(ids) }),
})

/** A session days before its event: a warning that stands, under the mark that the office's page sends. */
const outside: MakeRecord = async (net) => {
  const { ids } = await anEvent(net)
  const startsAt = new Date(Date.now() + 86_400_000)
  const endsAt = new Date(startsAt.getTime() + 1_800_000)
  const key = randomUUID()
  const what = { kind: 'panel', title: { de: word('Podium') }, key, startsAt, endsAt }
  await insert('Session', { networkId: net.id, eventId: ids.id, ...what })
  const about = JSON.stringify(['outside', [[key, startsAt, endsAt, null]], null])
  const mark = createHash('sha256').update(about).digest('base64url').slice(0, 22)
  return { ids: { event: ids.id, mark } }
}

const placed = ({ session = '' }: Record<string, string>) => ({ id: session, start: '2031-05-04T10:00' })
const swapped = ({ session = '', other = '' }: Record<string, string>) => ({ id: session, with: other })

export const agendaEditor: Room = {
  pages: [
    edits('/sessions/[session]/move', 'session'),
    edits('/blocks/[block]/move', 'block'),
    { ...edits('/tracks/new'), shows: false },
    edits('/tracks/[track]', 'track'),
  ],
  handlers: [
    {
      door: `${editor}/changes`,
      may: reads,
      refusal: 'nothing',
      record: working('id'),
      shows: false,
      methods: ['GET', 'HEAD'],
    },
  ],
  actions: [
    changes('slots/actions.ts#dragAction', ['session'], placed),
    changes('slots/actions.ts#placeAction', ['session'], placed),
    changes('slots/actions.ts#swapAction', ['session', 'other'], swapped),
    changes('slots/actions.ts#swapStayAction', ['session', 'other'], swapped),
    {
      ...changes('slots/actions.ts#copyDayAction', [], () => ({})),
      form: ({ event = '' }) => {
        const inBerlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })
        const day = (ahead: number) => inBerlin.format(new Date(Date.now() + ahead * 86_400_000))
        return { event, day: day(7), to: day(90) }
      },
    },
    changes('tracks/actions.ts#saveTrackAction', [], () => ({ 'name.de': word('Track') }), 'new'),
    changes(
      'tracks/actions.ts#saveTrackAction',
      ['track'],
      ({ track = '' }) => ({ id: track, 'name.de': word('Track') }),
      'changed',
    ),
    changes('tracks/actions.ts#removeTrackAction', ['track'], ({ track = '' }) => ({ id: track })),
    // They need a change that stands: the journey and the room's tests make one.
    { door: 'lib/agenda/editing/actions.ts#undoAction', may: writes, elsewhere },
    { door: 'lib/agenda/editing/actions.ts#redoAction', may: writes, elsewhere },
    {
      ...changes('warnings/actions.ts#acceptWarningAction', [], () => ({})),
      record: outside,
      tried: ['event'],
      form: ({ event = '', mark = '' }) => ({ event, mark, reason: word('Grund') }),
    },
    {
      ...changes('warnings/actions.ts#withdrawAcceptanceAction', [], () => ({ mark: 'vermerk' })),
      record: async (net) => {
        const { ids } = await anEvent(net)
        const accepted = { mark: 'vermerk', reason: word('Grund'), byName: 'Test' }
        await insert('AcceptedClash', { networkId: net.id, eventId: ids.id, ...accepted })
        return { ids: { event: ids.id } }
      },
    },
  ],
}
