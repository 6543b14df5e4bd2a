import { afterEach, expect, test, vi } from 'vitest'
import { structureOf } from '@/lib/testing/pdf'
import { letterheadOf } from './letterhead'
import { pdf } from './pdf'
import { qrMatrix } from './qr'

const head = letterheadOf({ name: 'NEGZ', nameSuffix: null, hue: 285, tone: 'sie' }, 'de')
const sheet = (over: object = {}) => ({
  head,
  return: 'NEGZ · Beispielplatz 1 · 12345 Beispielstadt',
  lines: ['Stadt Musterhausen', 'Rathausplatz 1', '12345 Musterhausen'],
  columns: ['Wofür', 'Betrag'],
  rows: [['Fachtag', '60 €']],
  matrix: qrMatrix('https://konvent.example'),
  alt: 'QR-Code: die Adresse der Veranstaltung',
  ...over,
})
const typeset = (over?: object) =>
  pdf('lib/documents/proof.typ', sheet(over), { title: 'Probe Größe', locale: 'de' })

afterEach(() => vi.useRealTimers())

test('a paper is tagged, named and says its language', async () => {
  const found = await structureOf(await typeset())
  expect(found).toMatchObject({
    title: 'Probe Größe',
    lang: 'de-DE',
    marked: true,
    showsTitle: true,
    ua: '1',
  })
  expect(found.tags.slice(0, 1)).toEqual(['Document'])
  for (const tag of ['H1', 'Table', 'TH', 'TD', 'Figure']) expect(found.tags).toContain(tag)
  expect(found.alts).toEqual(['QR-Code: die Adresse der Veranstaltung'])
})

test('what people typed is shown, never run as a template', async () => {
  const nasty = '#panic("run") #sys.inputs $x$ \\ ] } "'
  const found = await structureOf(await typeset({ lines: [nasty, nasty], rows: [[nasty, nasty]] }))
  expect(found.pages).toBe(1)
})

test('letters of other scripts never break a paper', async () => {
  expect(
    (await typeset({ lines: ['Łódź', 'Ελλάδα', 'Київ', '東京', '🙂', 'عربي', 'a\u0007\u200eb\ud800c'] }))
      .length,
  ).toBeGreaterThan(1000)
})

test('a template that does not fit its data says so and harms nobody else', async () => {
  const broken = pdf('lib/documents/proof.typ', {}, { title: 'x', locale: 'de' })
  const sound = typeset()
  await expect(broken).rejects.toThrow('proof.typ')
  expect((await sound).subarray(0, 5).toString()).toBe('%PDF-')
})

test('thirty at once are all made', async () => {
  const all = await Promise.all(Array.from({ length: 30 }, () => typeset()))
  expect(all.every((one) => one.subarray(0, 5).toString() === '%PDF-')).toBe(true)
})
