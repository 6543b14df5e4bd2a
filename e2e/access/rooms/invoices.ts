import { sql } from '../../fixtures/database'
import { everyone, reading, writing } from '../abilities'
import { insert, word } from '../insert'
import { aPerson, aRegistration } from '../records'
import type { ActionRow, Fields, HandlerRow, MakeRecord, PageRow, Room } from '../row'

const office = '/[network]/manage'
const reads = reading('events')
const writes = writing('events')
const acts = 'lib/registrations/invoices/actions.ts'
const past = new Date('2026-01-05')

const billing = {
  holder: 'Probe e. V.',
  street: 'Weg 1',
  postalCode: '12345',
  city: 'Ort',
  iban: 'DE12999999990000000101',
  bic: null,
  taxNumber: '1/2/3',
  vat: 0,
  taxNote: { de: 'Steuerfrei' },
  email: 'rechnung@amt.example',
  phone: null,
  network: { name: 'Probe', nameSuffix: null, hue: 1 },
}

/** An overdue invoice of somebody registered; `token` is the registration's link. */
const invoiced =
  (state: 'open' | 'paid', ...keys: string[]): MakeRecord =>
  async (net, about) => {
    const { ids } = await aPerson(net, about)
    const email = `${word('post')}@amt.example`
    await insert('Address', { networkId: net.id, personId: ids.person, email, verifiedAt: past })
    const made = await aRegistration(net, ids.person ?? '', { registration: { priceCents: 6000 } })
    const number = word('RE-')
    const items = [{ partId: made.partId, text: 'Teil', why: '', cents: 6000 }]
    const service = { eventId: made.event, title: made.marker, when: 'bald', where: null, items }
    const to = { unit: null, street: null, postalCode: null, city: null, orderNumber: null, leitwegId: null }
    const invoice = await insert('Invoice', {
      networkId: net.id,
      registrationId: made.id,
      number,
      reference: number,
      state,
      cents: 6000,
      sender: billing,
      addressee: { recipient: 'Amt', person: 'Eva', personId: ids.person, institution: true, ...to },
      lines: service,
      issuedOn: past,
      dueOn: past,
      settledOn: state === 'open' ? null : past,
    })
    const picked: Record<string, string> = { ...made, id: invoice, invoice }
    return { ids: Object.fromEntries(keys.map((key) => [key, picked[key] ?? ''])), marker: number }
  }

const ofEvent: MakeRecord = async (net, about) => {
  const { ids, marker } = await invoiced('open', 'event')(net, about)
  return { ids: { id: ids.event ?? '' }, ...(marker ? { marker } : {}) }
}

/** An amount that is due, in a network that has its billing data, without an invoice yet. */
const owing: MakeRecord = async (net) => {
  await sql('update "Network" set billing = $2 where id = $1', [net.id, JSON.stringify(billing)])
  const { ids } = await aPerson(net)
  const { event } = await aRegistration(net, ids.person ?? '', { registration: { priceCents: 6000 } })
  return { ids: { event } }
}

const came: MakeRecord = async (net, about) => {
  const { ids } = await aPerson(net, about)
  const ended = { startsAt: new Date(Date.now() - 7_200_000), endsAt: new Date(Date.now() - 3_600_000) }
  const { id, token } = await aRegistration(net, ids.person ?? '', { event: ended })
  const base = { networkId: net.id, registrationId: id, direction: 'in' }
  await insert('CheckIn', { ...base, at: ended.startsAt, byName: 'Test' })
  return { ids: { token } }
}

const page = (path: string, more: Partial<PageRow> = {}): PageRow => ({
  door: `${office}${path}`,
  may: reads,
  refusal: 'office',
  ...more,
})
const download = (door: string, more: Partial<HandlerRow>): HandlerRow => ({
  door,
  may: everyone,
  methods: ['GET', 'HEAD'],
  shows: false,
  ...more,
})
const does = (
  name: string,
  record: MakeRecord,
  form: (ids: Record<string, string>) => Fields,
): ActionRow => ({
  door: `${acts}#${name}`,
  may: writes,
  record,
  form,
})
const own = '/[network]/my/[token]'
const to = () => ({ recipient: word('Amt'), street: 'Weg 2', postalCode: '12345', city: 'Ort' })

export const invoices: Room = {
  pages: [
    page('/invoices'),
    page('/invoices/statement', { may: writes }),
    page('/invoices/[invoice]', { record: invoiced('open', 'invoice') }),
    page('/events/[id]/invoices', { record: ofEvent }),
    { door: `${own}/invoice`, may: everyone, record: invoiced('open', 'token') },
  ],
  handlers: [
    download(`${office}/invoices/export`, { may: reads }),
    download(`${office}/events/[id]/invoices/export`, { may: reads, record: ofEvent, shows: undefined }),
    download(`${office}/invoices/[invoice]/invoice.pdf`, { may: reads, record: invoiced('open', 'invoice') }),
    download(`${own}/invoice.pdf`, { record: invoiced('open', 'token') }),
    download(`${own}/letter.pdf`, { record: invoiced('open', 'token') }),
    download(`${own}/certificate.pdf`, { record: came }),
  ],
  actions: [
    does('settleInvoices', invoiced('open', 'id'), ({ id = '' }) => ({ 'ids[]': [id], act: 'paid' })),
    {
      ...does('settleInvoices', invoiced('open', 'id'), ({ id = '' }) => ({ 'ids[]': [id], act: 'remind' })),
      when: 'as a reminder',
    },
    does('refundInvoice', invoiced('paid', 'id'), ({ id = '' }) => ({ id, version: '0' })),
    does('reopenInvoice', invoiced('paid', 'id'), ({ id = '' }) => ({ id, version: '0' })),
    does('readdressInvoice', invoiced('open', 'id'), ({ id = '' }) => ({ id, version: '0', ...to() })),
    does('issueInvoices', owing, ({ event = '' }) => ({ event })),
    {
      door: `${acts}#readStatement`,
      may: writes,
      changesNothing: true,
      form: () => ({ lines: 'nichts' }),
    },
    {
      door: 'lib/registrations/invoices/own/actions.ts#saveOwnInvoiceTo',
      may: everyone,
      record: invoiced('open', 'token'),
      form: ({ token = '' }) => ({ token, ...to() }),
    },
  ],
}
