import { everyone, members, participants, reading, writing } from '../abilities'
import { insert, word } from '../insert'
import { anEvent, aPool, inOffice, onSite } from '../records'
import type { MakeRecord, PageRow, Room } from '../row'

const office = '/[network]/manage/events'
const reads = reading('events')
const writes = writing('events')
const actions = 'lib/events/actions.ts'

const both = (...groups: (readonly PageRow['may'][number][])[]) => [...new Set(groups.flat())]

/** Unlisted, for guests: the participant is one by name. */
const forGuests: MakeRecord = async (net) => {
  const { ids, marker } = await anEvent(net, { audience: 'guests', listed: false })
  const personId = net.people.participant
  const letter = {
    email: 'gast@amt.example',
    name: 'Gast',
    tokenHash: word('hash'),
    expires: new Date('2030-01-01'),
  }
  if (personId) await insert('Invitation', { networkId: net.id, eventId: ids.id, personId, ...letter })
  return { ids: { event: ids.slug }, ...(marker ? { marker } : {}) }
}

const forGroup: MakeRecord = (net) =>
  onSite({ audience: 'participants', listed: false, audienceRule: { groups: [net.group] } })(net)

/** Who sees an event, by its kind: the office always, others by audience. Listed events show that they exist. */
const kinds: { when: string; may: PageRow['may']; record: MakeRecord }[] = [
  { when: 'listed, for members', may: everyone, record: onSite({ audience: 'members' }) },
  { when: 'draft', may: reads, record: onSite({ state: 'draft' }) },
  {
    when: 'unlisted, for members',
    may: both(reads, members),
    record: onSite({ audience: 'members', listed: false }),
  },
  {
    when: 'unlisted, for participants',
    may: both(reads, participants),
    record: onSite({ audience: 'participants', listed: false }),
  },
  { when: 'unlisted, for a group', may: both(reads, ['participant', 'lead']), record: forGroup },
  { when: 'unlisted, for guests', may: both(reads, ['participant']), record: forGuests },
]

const seen = (door: string, page: Partial<PageRow> = {}): PageRow[] =>
  kinds.map((kind) => ({ door, ...kind, ...page }))

const withPool =
  (row = {}): MakeRecord =>
  async (net) => {
    const { ids } = await anEvent(net, row)
    const { partId, poolId } = await aPool(net, ids.id)
    return { ids: { id: ids.id, part: partId, pool: poolId } }
  }

const whole = () => ({
  version: '0',
  slug: word('neu-'),
  kind: 'meetup',
  'title.de': word('Neu'),
  'summary.de': 'Neu gesagt',
  'questions.de': '',
  'venue.name.de': 'Haus',
  format: 'onsite',
  precision: 'time',
  zone: 'Europe/Berlin',
  startsAt: '2027-05-04T10:00',
  endsAt: '2027-05-04T12:00',
  audience: 'public',
  opensAt: '',
  closesAt: '',
})

export const events: Room = {
  pages: [
    { door: '/[network]/events', may: everyone },
    ...seen('/[network]/events/[event]'),
    ...seen('/[network]/events/[event]/register'),
    ...seen('/[network]/events/[event]/register/sent').slice(0, 3),
    { door: office, may: reads, refusal: 'office' },
    { door: `${office}/new`, may: writes, refusal: 'office' },
    { door: `${office}/[id]`, may: reads, refusal: 'office', record: inOffice({ state: 'draft' }) },
    { door: `${office}/[id]/edit`, may: writes, refusal: 'office', record: inOffice() },
    { door: `${office}/[id]/places`, may: writes, refusal: 'office', record: inOffice() },
    { door: `${office}/[id]/questions`, may: writes, refusal: 'office', record: inOffice() },
  ],
  handlers: [
    { door: '/[network]/events.ics', may: everyone, methods: ['GET', 'HEAD'] },
    ...seen('/[network]/events/[event]/calendar.ics').map((row) => ({ ...row, methods: ['GET', 'HEAD'] })),
  ],
  actions: [
    {
      door: `${actions}#createEvent`,
      may: writes,
      form: () => ({ template: 'meetup', 'title.de': word('Neu'), date: '2027-05-04' }),
    },
    {
      door: `${actions}#copyEvent`,
      may: writes,
      record: inOffice(),
      form: ({ id = '' }) => ({ id, date: '2027-05-04' }),
    },
    {
      door: `${actions}#saveEvent`,
      may: writes,
      record: inOffice(),
      form: ({ id = '' }) => ({ id, ...whole() }),
    },
    {
      door: `${actions}#announceEvent`,
      may: writes,
      record: withPool({ state: 'draft' }),
      tried: ['id'],
      form: ({ id = '' }) => ({ id }),
    },
    {
      door: `${actions}#cancelEvent`,
      may: writes,
      record: inOffice(),
      form: ({ id = '' }) => ({ id, 'reason.de': 'Sturm' }),
    },
  ],
}
