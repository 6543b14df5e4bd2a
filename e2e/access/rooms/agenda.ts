import { everyone, members, reading, writing } from '../abilities'
import { insert, word } from '../insert'
import { anEvent, aProgramme } from '../records'
import type { ActionRow, MakeRecord, PageRow, Room } from '../row'

const editor = '/[network]/manage/events/[id]/agenda'
const reads = reading('events')
const writes = writing('events')

const released =
  (row = {}): MakeRecord =>
  async (net) => {
    const { ids } = await anEvent(net, row)
    const release = { eventId: ids.id, number: 1, name: 'Erste', byName: 'Test' }
    const releaseId = await insert('Release', { networkId: net.id, ...release })
    const { marker } = await aProgramme(net, ids.id, releaseId)
    return { ids: { event: ids.slug }, marker }
  }

type Made = 'room' | 'block' | 'session' | 'person'
/** The working copy of an event; the event's id is called as the door calls it. */
const working =
  (event: 'id' | 'event', ...made: Made[]): MakeRecord =>
  async (net) => {
    const { ids } = await anEvent(net)
    const programme = await aProgramme(net, ids.id)
    const inside = Object.fromEntries(made.map((name) => [name, programme[name]]))
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
  when: string | null,
  made: Made[],
  form: (ids: Record<string, string>) => Record<string, string>,
): ActionRow => ({
  door: `lib/agenda/${door}`,
  ...(when ? { when } : {}),
  may: writes,
  record: working('event', ...made),
  ...(made.length > 0 ? { nested: true } : {}),
  knows: ['person'],
  form: (ids) => ({ event: ids.event ?? '', ...form(ids) }),
})

const removes = (door: string, made: Made) => changes(door, null, [made], (ids) => ({ id: ids[made] ?? '' }))
const session = () => ({ kind: 'impuls', 'title.de': word('Vortrag') })

/** A room that nothing takes place in. */
const emptyRoom: MakeRecord = async (net) => {
  const { ids } = await anEvent(net)
  const room = { networkId: net.id, eventId: ids.id, key: ids.id, name: { de: 'Leer' } }
  return { ids: { event: ids.id, room: await insert('Room', room) } }
}

export const agenda: Room = {
  pages: [
    {
      door: '/[network]/events/[event]/agenda',
      when: 'public',
      may: everyone,
      record: released(),
      shows: 'document',
    },
    {
      door: '/[network]/events/[event]/agenda',
      when: 'confidential, for members',
      may: [...new Set([...reads, ...members])],
      record: released({ confidential: true, audience: 'members' }),
      shows: 'document',
    },
    {
      door: '/[network]/events/[event]/agenda',
      when: 'of a draft',
      may: reads,
      record: released({ state: 'draft' }),
      shows: 'document',
    },
    { ...edits(''), may: reads },
    { ...edits('/preview'), may: reads, shows: 'document' },
    { ...edits('/release'), shows: false },
    {
      ...edits('/release/[number]'),
      record: async (net) => {
        const { ids } = await anEvent(net)
        const name = word('Fassung')
        await insert('Release', { networkId: net.id, eventId: ids.id, number: 1, name, byName: 'Test' })
        return { ids: { id: ids.id, number: '1' }, marker: name }
      },
      tried: ['id'],
    },
    { ...edits('/rooms/new'), shows: false },
    edits('/rooms/[room]', 'room'),
    { ...edits('/blocks/new'), shows: false },
    edits('/blocks/[block]', 'block'),
    { ...edits('/sessions/new'), shows: false },
    edits('/sessions/[session]', 'session'),
    { ...edits('/sessions/[session]/people/new', 'session'), shows: false },
    edits('/sessions/[session]/people/[person]', 'session', 'person'),
  ],
  actions: [
    changes('actions.ts#releaseAction', null, [], () => ({ name: 'Fassung' })),
    changes('rooms/actions.ts#saveRoomAction', 'new', [], () => ({ 'name.de': word('Raum') })),
    changes('rooms/actions.ts#saveRoomAction', 'changed', ['room'], ({ room = '' }) => ({
      id: room,
      'name.de': word('Raum'),
    })),
    { ...removes('rooms/actions.ts#removeRoomAction', 'room'), record: emptyRoom },
    changes('blocks/actions.ts#saveBlockAction', 'new', [], () => ({ 'subject.de': word('Block') })),
    changes('blocks/actions.ts#saveBlockAction', 'changed', ['block'], ({ block = '' }) => ({
      id: block,
      'subject.de': word('Block'),
    })),
    removes('blocks/actions.ts#removeBlockAction', 'block'),
    changes(
      'sessions/actions.ts#saveSessionAction',
      'new',
      ['room', 'block'],
      ({ room = '', block = '' }) => ({ ...session(), room, block }),
    ),
    changes('sessions/actions.ts#saveSessionAction', 'changed', ['session'], (ids) => ({
      ...session(),
      id: ids.session ?? '',
    })),
    removes('sessions/actions.ts#removeSessionAction', 'session'),
    changes('slots/actions.ts#arrangeAction', null, ['session'], (ids) => ({
      arrange: `longer:session:${ids.session}`,
    })),
    changes('slots/actions.ts#shiftAction', null, ['session'], (ids) => ({
      id: ids.session ?? '',
      minutes: '10',
    })),
    changes('contributions/actions.ts#saveContributionAction', 'new', ['session'], (ids) => ({
      session: ids.session ?? '',
      role: 'speaker',
      name: word('Neu'),
    })),
    changes('contributions/actions.ts#saveContributionAction', 'changed', ['session', 'person'], (ids) => ({
      session: ids.session ?? '',
      id: ids.person ?? '',
      role: 'speaker',
      name: word('Neu'),
    })),
    removes('contributions/actions.ts#removeContributionAction', 'person'),
    removes('contributions/actions.ts#withdrawNameAction', 'person'),
  ],
}
