import { createHash, randomBytes } from 'node:crypto'
import { everyone, reading, writing } from '../abilities'
import { insert, type Row, word } from '../insert'
import { anEvent, aPool, inOffice } from '../records'
import type { ActionRow, MakeRecord, Room } from '../row'
import type { Net } from '../stage'

const office = '/[network]/manage/events/[id]/invitations'
const [reads, writes] = [reading('events'), writing('events')]
const lib = 'lib/registrations'
const later = new Date('2030-01-01')
const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
const token = () => randomBytes(16).toString('base64url')

/** A personal invitation to an event that has a place; `token` is what its link carries. */
async function anInvitation(net: Net, row: Row = {}) {
  const { ids } = await anEvent(net, { audience: 'members' })
  const { partId, poolId } = await aPool(net, ids.id)
  const [name, link] = [word('Gast '), token()]
  const letter = { email: `${word('gast')}@amt.example`, name, tokenHash: hash(link), expires: later }
  const sentAt = new Date(Date.now() - 5 * 86_400_000)
  const id = await insert('Invitation', { networkId: net.id, eventId: ids.id, sentAt, ...letter, ...row })
  return { id, event: ids.id, link, partId, poolId, marker: name }
}

const ofOffice: MakeRecord = async (net) => ({ ids: { id: (await anInvitation(net)).id } })
const byLink =
  (row: Row = {}): MakeRecord =>
  async (net) => {
    const { link, partId, poolId } = await anInvitation(net, row)
    return { ids: { token: link, part: partId, pool: poolId } }
  }

const open: MakeRecord = async (net) => {
  const { ids } = await anEvent(net)
  const { partId, poolId } = await aPool(net, ids.id)
  return { ids: { event: ids.id, part: partId, pool: poolId } }
}

const guest = `${lib}/invitations/guest/actions.ts`

const letter = (event = ''): Record<string, string> => ({
  event,
  language: 'de',
  until: '',
  'message.de': '',
})

const ofInvitation = (name: string, more: Record<string, string> = {}): ActionRow => ({
  door: `${lib}/invitations/actions.ts#${name}`,
  may: writes,
  record: ofOffice,
  form: ({ id = '' }) => ({ id, ...more }),
})

/** Personal invitations, and the office's word on registrations. */
export const guests: Room = {
  pages: [
    { door: office, may: reads, record: inOffice(), refusal: 'office' },
    { door: `${office}/new`, may: writes, record: inOffice(), refusal: 'office' },
    {
      door: `${office}/[invitation]`,
      may: reads,
      refusal: 'office',
      nested: true,
      record: async (net) => {
        const { id, event, marker } = await anInvitation(net)
        return { ids: { id: event, invitation: id }, marker }
      },
    },
    {
      door: '/[network]/invitation/[token]',
      may: everyone,
      record: async (net) => ({ ids: { token: (await anInvitation(net)).link } }),
    },
  ],
  handlers: [
    {
      door: `${office}/export`,
      may: reads,
      refusal: 'office',
      methods: ['GET', 'HEAD'],
      record: async (net) => {
        const { event, marker } = await anInvitation(net)
        return { ids: { id: event }, marker }
      },
    },
  ],
  actions: [
    {
      door: `${lib}/invitations/actions.ts#inviteGuest`,
      may: writes,
      record: open,
      tried: ['event'],
      form: ({ event }) => ({ ...letter(event), name: word('Gast '), email: `${word('neu')}@amt.example` }),
    },
    {
      door: `${lib}/invitations/many/actions.ts#inviteMany`,
      may: writes,
      record: open,
      tried: ['event'],
      form: ({ event }) => ({
        ...letter(event),
        lines: `Eva Neu; ${word('neu')}@amt.example`,
        checked: '1',
        intent: 'send',
      }),
    },
    ofInvitation('withdrawInvitation'),
    ofInvitation('extendInvitation', { until: '2029-05-04T10:00' }),
    {
      ...ofInvitation('resendInvitation'),
      form: ({ id = '' }) => ({ id, email: `${word('neu')}@amt.example` }),
    },
    ofInvitation('remindGuest'),
    {
      door: `${lib}/invitations/actions.ts#remindGuests`,
      may: writes,
      record: async (net) => ({ ids: { event: (await anInvitation(net)).event } }),
      form: ({ event = '' }) => ({ event }),
    },
    {
      door: `${guest}#acceptInvitation`,
      may: everyone,
      record: byLink(),
      tried: ['token'],
      form: ({ token = '', part, pool = '' }) => ({
        token,
        givenName: 'Eva',
        familyName: 'Neu',
        [`parts.${part}`]: pool,
        [`prices.${part}`]: '0',
      }),
    },
    {
      door: `${guest}#declineInvitation`,
      may: everyone,
      record: byLink(),
      tried: ['token'],
      form: ({ token = '' }) => ({ token, reason: 'Urlaub' }),
    },
    {
      door: `${guest}#nameSubstitute`,
      may: everyone,
      record: byLink({ substitutes: true }),
      tried: ['token'],
      form: ({ token = '' }) => ({ token, name: 'Eva Neu', email: `${word('neu')}@amt.example` }),
    },
  ],
}
