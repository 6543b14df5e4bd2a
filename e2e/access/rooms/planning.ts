import { everyone, reading, writing } from '../abilities'
import { insert, word } from '../insert'
import { anEvent, aPool, inOffice } from '../records'
import type { ActionRow, MakeRecord, PageRow, Room } from '../row'

// An event's places, prices and codes, its recordings, and the series it belongs to.

const office = '/[network]/manage/events'
const places = `${office}/[id]/places`
const reads = reading('events')
const writes = writing('events')

/** An event with a part, a pool, a price, a limit and a code. */
const whole =
  (...wanted: string[]): MakeRecord =>
  async (net) => {
    const { ids, marker } = await anEvent(net)
    const { partId: part, poolId: pool } = await aPool(net, ids.id)
    const own = { networkId: net.id }
    const price = await insert('PriceClass', {
      ...own,
      partId: part,
      key: 'regulaer',
      name: { de: 'Regulär' },
      cents: 8000,
    })
    const limit = await insert('Limit', {
      ...own,
      eventId: ids.id,
      name: { de: 'Haus' },
      capacity: 80,
    })
    await insert('LimitPool', { ...own, limitId: limit, poolId: pool })
    const code = await insert('AccessCode', { ...own, eventId: ids.id, code: word('CODE') })
    const recording = await insert('Recording', {
      ...own,
      eventId: ids.id,
      kind: 'document',
      title: { de: 'Folien' },
      link: 'https://mediathek.example/1',
    })
    const all: Record<string, string> = {
      id: ids.id,
      event: ids.id,
      part,
      pool,
      price,
      limit,
      code,
      recording,
      record: pool,
    }
    return {
      ids: Object.fromEntries(wanted.map((key) => [key, all[key] ?? ''])),
      ...(marker ? { marker } : {}),
    }
  }

/** A button's form names its record by `record`. */
const named =
  (kind: string): MakeRecord =>
  async (net) => {
    const { ids } = await whole('id', kind)(net)
    return { ids: { id: ids.id ?? '', record: ids[kind] ?? '' } }
  }

const aSeries: MakeRecord = async (net) => {
  const marker = word('Reihe')
  const row = { networkId: net.id, slug: marker.toLowerCase(), name: { de: marker }, kind: 'conference' }
  return { ids: { series: await insert('Series', row) }, marker }
}
const seriesById: MakeRecord = async (net) => {
  const { ids } = await aSeries(net)
  return { ids: { id: ids.series ?? '' } }
}

/** Files of recordings: who sees the event and belongs to its audience. */
const aFile =
  (audience: string): MakeRecord =>
  async (net) => {
    const { ids } = await anEvent(net)
    const id = await insert('Recording', {
      networkId: net.id,
      eventId: ids.id,
      kind: 'document',
      title: { de: 'Folien' },
      audience,
    })
    const file = { ownerKind: 'recording', ownerId: id, name: 'folien.pdf', sha256: 'unterlage' }
    const fileId = await insert('File', { networkId: net.id, ...file, mime: 'application/pdf', size: 5 })
    const { sql } = await import('../../fixtures/database')
    await sql('update "Recording" set "fileId" = $1 where id = $2', [fileId, id])
    return { ids: { id: fileId } }
  }
const files = {
  door: '/files/[id]',
  ok: 304,
  headers: { 'if-none-match': '"unterlage"' },
  methods: ['GET', 'HEAD'],
  global: true,
} as const

const below = (path: string, ...ids: string[]): PageRow => ({
  door: `${places}${path}`,
  may: writes,
  refusal: 'office',
  record: whole('id', ...ids),
  nested: true,
})

type Form = NonNullable<ActionRow['form']>
const doors = 'lib/events/places/actions.ts'
const change = (name: string, record: MakeRecord, form: Form): ActionRow => ({
  door: `${doors}#${name}`,
  may: writes,
  record,
  nested: true,
  form,
})
const gone = (name: string, kind: string) => change(name, named(kind), (ids) => ({ ...ids, version: '0' }))
const titled = { 'name.de': 'Neu', version: '0' }
const kept = { 'title.de': 'Folien', kind: 'document', audience: 'members', availableFrom: '' }
const link = { link: 'https://mediathek.example/2' }

export const planning: Room = {
  pages: [
    { door: `${places}/codes`, may: writes, refusal: 'office', record: inOffice() },
    { door: `${places}/parts/new`, may: writes, refusal: 'office', record: inOffice() },
    { door: `${places}/limits/new`, may: writes, refusal: 'office', record: inOffice() },
    below('/parts/[part]', 'part'),
    below('/parts/[part]/pools/new', 'part'),
    below('/parts/[part]/prices/new', 'part'),
    below('/pools/[pool]', 'pool'),
    below('/prices/[price]', 'price'),
    below('/limits/[limit]', 'limit'),
    { door: `${office}/[id]/recordings`, may: reads, refusal: 'office', record: inOffice() },
    { door: `${office}/[id]/recordings/new`, may: writes, refusal: 'office', record: inOffice() },
    {
      door: `${office}/[id]/recordings/[recording]`,
      may: writes,
      refusal: 'office',
      record: whole('id', 'recording'),
      nested: true,
    },
    { door: `${office}/series`, may: reads, refusal: 'office' },
    { door: `${office}/series/new`, may: writes, refusal: 'office' },
    { door: `${office}/series/[series]`, may: reads, refusal: 'office', record: aSeries },
  ],
  handlers: [
    { ...files, when: 'document of an event, for everybody', may: everyone, record: aFile('public') },
    { ...files, when: 'document of an event, for its guests', may: everyone, record: aFile('guests') },
  ],
  actions: [
    change('savePart', whole('id', 'part'), (ids) => ({ ...ids, ...titled, audience: '' })),
    change('savePool', whole('id', 'part', 'pool'), (ids) => ({
      ...ids,
      ...titled,
      mode: 'onsite',
      capacity: '77',
    })),
    change('savePrice', whole('id', 'part', 'price'), (ids) => ({
      ...ids,
      ...titled,
      euros: '70',
      rule: 'everyone',
    })),
    change('saveLimit', whole('id', 'limit', 'pool'), ({ id = '', limit = '', pool = '' }) => ({
      id,
      limit,
      ...titled,
      capacity: '90',
      'pools[]': [pool],
    })),
    gone('removePart', 'part'),
    gone('removePool', 'pool'),
    gone('removePrice', 'price'),
    gone('removeLimit', 'limit'),
    {
      ...change('moveInOrder', named('pool'), (ids) => ({ ...ids, version: '0', kind: 'pool', by: 'up' })),
    },
    {
      door: `${doors}#createCode`,
      may: writes,
      record: inOffice(),
      form: ({ id = '' }) => ({ id, code: '', uses: '1', until: '', admits: 'on' }),
    },
    change('endCode', whole('id', 'code'), (ids) => ids),
    {
      door: 'lib/events/recordings/actions.ts#addRecording',
      may: writes,
      record: whole('event'),
      form: ({ event = '' }) => ({ event, ...kept, ...link }),
    },
    {
      door: 'lib/events/recordings/actions.ts#changeRecording',
      may: writes,
      record: whole('event', 'recording'),
      nested: true,
      form: (ids) => ({ ...ids, ...kept, ...link }),
    },
    {
      door: 'lib/events/recordings/actions.ts#removeRecording',
      may: writes,
      record: whole('event', 'recording'),
      nested: true,
      form: (ids) => ids,
    },
    {
      door: 'lib/events/series/actions.ts#createSeries',
      may: writes,
      form: () => ({ 'name.de': word('Reihe'), kind: 'conference', season: '', template: '' }),
    },
    {
      door: 'lib/events/series/actions.ts#saveSeries',
      may: writes,
      record: seriesById,
      form: ({ id = '' }) => ({
        id,
        version: '0',
        'name.de': 'Neu',
        kind: 'meetup',
        season: '',
        template: '',
        slug: word('reihe-').toLowerCase(),
      }),
    },
    {
      door: 'lib/events/series/actions.ts#endSeries',
      may: writes,
      record: seriesById,
      form: ({ id = '' }) => ({ id }),
    },
    {
      door: 'lib/events/series/actions.ts#nextOccurrence',
      may: writes,
      record: seriesById,
      form: ({ id = '' }) => ({ id, date: '2027-05-04' }),
    },
    {
      door: 'lib/events/actions.ts#discardEvent',
      may: writes,
      record: inOffice({ state: 'draft' }),
      form: ({ id = '' }) => ({ id }),
    },
  ],
}
