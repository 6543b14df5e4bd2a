import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { qrMatrix, qrSvg } from '@/lib/documents/qr'
import { closeQueue } from '@/lib/jobs/queue'
import { vatIn } from '@/lib/networks/billing'
import { structureOf } from '@/lib/testing/pdf'
import { anInvoice, withBilling } from '@/prisma/factories/invoices'
import { aNetwork } from '@/prisma/factories/network'
import { registrationToken } from '../link'
import { letterPdf } from '../papers/documents'
import { ownLetter } from '../papers/queries'
import { invoiceFacts, invoicePdf } from './documents'
import { emails } from './emails'
import { epcLargest, epcText } from './epc'
import { asInvoice, invoiceColumns } from './record'

afterAll(closeQueue)

const payment = {
  holder: 'Netzwerk Probe e. V.',
  iban: 'DE12999999990000000101',
  bic: null,
  cents: 6005,
  reference: 'PROBE-2026-0001 für Größe',
}

async function stored() {
  const { network, visitor } = await aNetwork({ role: 'events' })
  await withBilling(network)
  const made = await anInvoice(network, visitor)
  const row = await visitor.db.invoice.findFirstOrThrow({
    where: { id: made.invoice.id },
    select: invoiceColumns,
  })
  return { ...made, network, visitor, invoice: asInvoice(row) }
}

test('the QR code of a transfer keeps to EPC069-12 and is read back by a scanner', async () => {
  const text = epcText(payment)
  expect(text.split('\n')).toEqual([
    'BCD',
    '002',
    '1',
    'SCT',
    '',
    'Netzwerk Probe e. V.',
    'DE12999999990000000101',
    'EUR60.05',
    '',
    '',
    'PROBE-2026-0001 für Größe',
  ])
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(331)
  const wasm = readFileSync(join(process.cwd(), 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'))
  prepareZXingModule({
    overrides: {
      wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) as ArrayBuffer,
    },
  })
  const png = await sharp(Buffer.from(qrSvg(text, { recovery: 'M', largest: epcLargest })))
    .flatten({ background: 'white' })
    .png()
    .toBuffer()
  const [read] = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] })
  expect(read).toMatchObject({ text, isValid: true })
})

test('the longest transfer still fits into the largest code that is allowed', () => {
  const text = epcText({
    ...payment,
    bic: 'ABCDEFGHIJK',
    holder: 'ä'.repeat(70),
    reference: 'R'.repeat(100),
    cents: 99_999_999_999,
  })
  expect(qrMatrix(text, { recovery: 'M', largest: epcLargest }).length).toBeLessThanOrEqual(69)
})

test.each([0, -1, 1.5, 100_000_000_000])('%d cents are no transfer', (cents) => {
  expect(() => epcText({ ...payment, cents })).toThrow()
})

test('an invoice is a tagged paper: heading, table with heads, the code with words', async () => {
  const { invoice } = await stored()
  const found = await structureOf(await invoicePdf(invoice, 'sie'))
  expect(found).toMatchObject({ lang: 'de-DE', marked: true, showsTitle: true, ua: '1', pages: 1 })
  expect(found.title).toBe(`Rechnung ${invoice.number}`)
  for (const tag of ['Document', 'H1', 'H2', 'Table', 'TH', 'TD', 'Figure']) expect(found.tags).toContain(tag)
  expect(found.alts[0]).toContain(invoice.number)
  expect(found.alts[0]).toContain('60,00')
})

test('English papers speak English, those that take back have nothing to pay', async () => {
  const { invoice } = await stored()
  const facts = invoiceFacts({ ...invoice, language: 'en' }, 'sie')
  expect(facts.heading).toBe(`Invoice ${invoice.number}`)
  const back = { ...invoice, cents: -6000, cancels: { id: 'x', number: 'N-1', issuedOn: invoice.issuedOn } }
  expect(invoiceFacts(back, 'sie')).toMatchObject({
    payment: null,
    heading: `Stornorechnung ${invoice.number}`,
  })
})

test('VAT is what the amount contains, to the cent', () => {
  expect(vatIn(11_900, 19)).toBe(1900)
  expect(vatIn(6000, 19)).toBe(958)
  expect(vatIn(10_700, 7)).toBe(700)
})

test('the mail carries the paper, and a reminder of what is paid is not sent', async () => {
  const { invoice, network } = await stored()
  const facts = {
    invoice: invoice.id,
    number: invoice.number,
    cents: 6000,
    dueOn: '2026-12-01',
    name: 'Kim',
    event: 'E',
    eventId: '',
    cancels: null,
  }
  const mail = {
    id: 'm',
    facts,
    secret: { path: '/x' },
    address: 'kim@probe.example',
    locale: 'de' as const,
    tone: 'sie' as const,
    network: { ...network, id: network.id as never },
    url: (path: string) => `http://localhost${path}`,
  }
  const sent = await emails['invoices.invoice']?.(mail)
  expect(sent).toMatchObject({
    attachments: [{ filename: `${invoice.number}.pdf`, contentType: 'application/pdf' }],
  })
  const gone = await emails['invoices.invoice']?.({ ...mail, facts: { ...facts, invoice: network.id } })
  expect(gone).toEqual({ skip: 'invoice gone' })
})

test('the letter for the employer is tagged too, and lists the programme', async () => {
  const { id, visitor } = await stored()
  const { ctx, paper } = await ownLetter(visitor, registrationToken(id))
  const programme = [{ day: null, entries: [{ time: '09:30', title: 'Eröffnung' }] }]
  const found = await structureOf(await letterPdf(ctx.network, paper, programme, 'de'))
  expect(found).toMatchObject({ lang: 'de-DE', marked: true, ua: '1' })
  for (const tag of ['H1', 'H2', 'Table', 'TH']) expect(found.tags).toContain(tag)
})
