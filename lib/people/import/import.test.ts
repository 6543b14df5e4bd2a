import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { aNetwork } from '@/prisma/factories/network'
import { aGrant, anAffiliation, anOrganisation, aPerson } from '@/prisma/factories/people'
import {
  checkImport,
  discardImport,
  loadRun,
  readAgain,
  resumeImport,
  startImport,
  undoImport,
  uploadImport,
} from './commands'
import { refusedFile } from './export'
import type { Field } from './fields'
import { factHandlers } from './jobs'
import type { Choice } from './plan'
import { importRun } from './queries'
import { check, write } from './run'
import { noCounts, reportOf } from './state'
import { undo } from './undo'

let ctx: Ctx
beforeEach(async () => {
  ctx = (await aNetwork({ role: 'membership' })).ctx
})

const type = 'multipart/form-data; boundary=B'
async function* form(text: string | Buffer) {
  yield Buffer.from('--B\r\nContent-Disposition: form-data; name="file"; filename="leute.csv"\r\n\r\n')
  yield Buffer.from(text as string)
  yield Buffer.from('\r\n--B--\r\n')
}
const head = 'Titel;Vorname;Nachname;E-Mail;Organisation;Funktion;Schlagwörter\n'
const upload = (text: string | Buffer) => uploadImport(ctx, type, form(text))
const work = (id: string) => factHandlers['import.started']?.({ networkId: ctx.network.id, runId: id })
const run = async (id: string) => loadRun(ctx.db, id)
const place = () => ({ network: ctx.network, db: ctx.db })

async function checked(text: string | Buffer, columns?: (Field | null)[]) {
  const id = await upload(text)
  const mapped = columns ?? (await importRun(ctx, id))?.mapping.columns ?? []
  await checkImport(ctx, {
    run: id,
    columns: Object.fromEntries(mapped.map((field, i) => [String(i), field])),
    sector: 'administration',
  })
  await work(id)
  return { id, report: reportOf(await run(id)) }
}
async function imported(text: string, similar: Choice = 'skip', choices: Record<string, Choice> = {}) {
  const { id } = await checked(text)
  await startImport(ctx, { run: id, similar, choices })
  await work(id)
  return { id, report: reportOf(await run(id)) }
}
const people = () =>
  ctx.db.person.findMany({ where: { familyName: { not: 'Muster' } }, orderBy: { familyName: 'asc' } })
const picture = async () => {
  const all = { where: { networkId: ctx.network.id }, orderBy: { id: 'asc' as const } }
  const persons = await db.person.findMany(all)
  return JSON.stringify([
    persons.map(({ version, ...person }) => person),
    await db.address.findMany(all),
    await db.affiliation.findMany(all),
    await db.membership.findMany(all),
    await db.membershipFact.findMany(all),
    await db.organisation.findMany(all),
  ])
}

describe('a check', () => {
  it('gives nobody with a role, who has never signed in, another address to sign in with', async () => {
    const { person } = await aPerson(ctx, { givenName: 'Kim', familyName: 'Bekannt', login: false })
    await aGrant(ctx, person.id, 'admin')
    const { id } = await imported(`${head};Kim;Bekannt;fremd.${person.id}@amt.example;;;\n`, 'update')
    expect(await ctx.db.importRow.findFirst({ where: { runId: id } })).toMatchObject({
      outcome: 'refused',
      problems: [{ field: 'personal', issue: 'roleHeld' }],
    })
    expect(await ctx.db.address.count({ where: { personId: person.id } })).toBe(1)
  })

  it('says what would happen and writes nothing', async () => {
    await aPerson(ctx, { givenName: 'Kim', familyName: 'Bekannt', email: 'kim@amt.example' })
    const before = await picture()
    const { report, id } = await checked(
      `${head}Dr.;Ada;Neu;ada@neu.example;Stadt A;Leitung;KI, E-Akte\n;Kim;Bekannt;kim@amt.example;;;Gast\n;;Fehlt;x@y.example;;;\n`,
    )
    expect(report.counts).toEqual({ ...noCounts, create: 1, update: 1, refuse: 1, organisations: 1 })
    expect(report.problems).toMatchObject([{ row: 4, problems: [{ field: 'givenName', issue: 'required' }] }])
    expect((await run(id)).state).toBe('checked')
    expect(await picture()).toBe(before)
    expect(await ctx.db.importRow.count()).toBe(0)
  })

  it('names every fault of a row, with its column', async () => {
    await ctx.db.membershipKind.create({
      data: { networkId: ctx.network.id, key: 'personal', name: { de: 'Persönlich' }, holder: 'person' },
    })
    const { report } = await checked(
      'Vorname;Nachname;E-Mail;Sprache;Sektor;Ebene;Land;Mitgliedschaft;seit;Funktion;Geburtsjahr\n' +
        '=1+1;B\u0000;kim@;Latein;Mafia;EU;Tirol;Gold;31.02.2020;Chef;1850;zu viel\n' +
        'Ada;Neu;ada@neu.example;Englisch;Wirtschaft;Bund;Freie;persönlich;2019;;1980\n',
    )
    const [first, second] = report.problems ?? []
    expect(first?.problems.map(({ field, issue }) => `${field ?? ''} ${issue}`)).toEqual([
      ' beyond',
      'givenName formula',
      'familyName unreadable',
      'personal address',
      'language unknownLanguage',
      'sector unknownSector',
      'level unknownLevel',
      'state unknownState',
      'kind unknownKind',
      'joined date',
      'birthYear year',
      'function noOrganisation',
    ])
    expect(second?.problems).toEqual([{ field: 'state', issue: 'unknownState', value: 'Freie' }])
  })

  it('tells a wrong encoding at its rows, and reads anew in another', async () => {
    const { id, report } = await checked(Buffer.from('Vorname;Nachname\nJörg;Weiß\n', 'latin1'))
    expect(report.counts).toEqual({ ...noCounts, create: 1 })
    await readAgain(ctx, { run: id, encoding: 'utf-8', delimiter: 'semicolon' })
    await checkImport(ctx, {
      run: id,
      columns: { 0: 'givenName', 1: 'familyName' },
      sector: 'administration',
    })
    await work(id)
    expect(reportOf(await run(id)).problems?.[0]?.problems).toMatchObject([
      { field: 'givenName', issue: 'unreadable', value: 'J?rg' },
      { issue: 'unreadable' },
    ])
  })

  it('remembers how columns of the same head were meant', async () => {
    const text = 'Vorname;Nachname;Bemerkung\nAda;Neu;wichtig\n'
    await checked(text, ['givenName', 'familyName', 'tags'])
    const { mapping } = (await importRun(ctx, await upload(text))) ?? {}
    expect(mapping?.columns).toEqual(['givenName', 'familyName', 'tags'])
  })

  it('is not begun while names are nowhere, or two columns say the same', async () => {
    const id = await upload('a;b\n1;2\n')
    const check = (columns: Record<string, Field>) =>
      checkImport(ctx, { run: id, columns, sector: 'administration' })
    await expect(check({ 0: 'givenName' })).rejects.toMatchObject({ reason: 'imports.names' })
    await expect(check({ 0: 'givenName', 1: 'givenName' })).rejects.toMatchObject({
      reason: 'imports.columnTwice',
    })
  })
})

describe('duplicates', () => {
  it('in the file are refused with the row that has them', async () => {
    const { report } = await checked(
      `${head};Ada;Neu;a@neu.example;;;\n;Bo;Alt;A@Neu.example;;;\n;Cy;Ohne;;;;\n;Cy;Ohne;;;;\n`,
    )
    expect(report.counts).toEqual({ ...noCounts, create: 2, refuse: 2 })
    expect(report.problems).toMatchObject([
      { row: 3, problems: [{ issue: 'sameAsRow', facts: { row: 2 } }] },
      { row: 5, problems: [{ issue: 'sameAsRow', facts: { row: 4 } }] },
    ])
  })

  it.each([
    ['skip', 0, 0],
    ['create', 1, 0],
    ['update', 0, 1],
  ] as const)('that are only possible are left to the office: %s', async (choice, create, update) => {
    const { person } = await aPerson(ctx, { givenName: 'Katrin', familyName: 'Müller' })
    const work = await anOrganisation(ctx, { name: 'Stadt Köln' })
    await anAffiliation(ctx, person.id, work.id)
    const text = `${head};Kathrin;Mueller;neu@koeln.example;Stadt Köln;;\n`
    const { report } = await checked(text)
    expect(report.counts).toMatchObject({ possible: 1, create: 0 })
    expect(report.possible).toMatchObject([
      { row: 2, personId: person.id, choices: ['skip', 'create', 'update'] },
    ])
    const { report: done } = await imported(text, choice)
    expect(done.counts).toMatchObject({ create, update })
  })

  it('are nobody who works elsewhere', async () => {
    const { person } = await aPerson(ctx, { givenName: 'Katrin', familyName: 'Müller' })
    await anAffiliation(ctx, person.id, (await anOrganisation(ctx, { name: 'Stadt Köln' })).id)
    const { report } = await checked(`${head};Katrin;Müller;neu@kiel.example;Stadt Kiel;;\n`)
    expect(report.counts).toMatchObject({ create: 1, possible: 0 })
  })

  it('by mail with another name change nobody unless the office says so', async () => {
    const { person } = await aPerson(ctx, { givenName: 'Eva', familyName: 'Alt', email: 'eva@amt.example' })
    const text = `${head};Bernd;Anders;eva@amt.example;;;\n`
    expect((await checked(text)).report.possible).toMatchObject([{ choices: ['skip', 'update'] }])
    await imported(text, 'create')
    expect(await people()).toMatchObject([{ id: person.id, familyName: 'Alt' }])
    await imported(text, 'skip', { 2: 'update' })
    expect(await people()).toMatchObject([{ id: person.id, familyName: 'Anders' }])
  })
})

describe('an import', () => {
  const text = `${head}Dr.;Ada;Neu;ada@neu.example;Stadt A;Leitung;KI, E-Akte\n;Bo;Neuer;bo@neu.example;stadt a;;\n;Cy;;c@neu.example;;;\n`

  it('adds people with addresses, places of work and tags, and one row to the log', async () => {
    const { report, id } = await imported(text)
    expect(report.counts).toEqual({ ...noCounts, create: 2, refuse: 1, organisations: 1 })
    const [ada] = await ctx.db.person.findMany({
      where: { familyName: 'Neu' },
      include: { addresses: true, affiliations: { include: { organisation: true } } },
    })
    expect(ada).toMatchObject({ title: 'Dr.', tags: ['KI', 'E-Akte'], loginId: null })
    expect(ada?.addresses).toMatchObject([{ email: 'ada@neu.example', verifiedAt: null }])
    expect(ada?.affiliations).toMatchObject([{ function: 'Leitung', organisation: { name: 'Stadt A' } }])
    expect(await ctx.db.organisation.count()).toBe(1)
    expect(await ctx.db.outbox.count()).toBe(0)
    expect(await ctx.db.consent.count()).toBe(0)
    expect(await db.login.count({ where: { email: 'ada@neu.example' } })).toBe(0)
    expect(await ctx.db.audit.findMany()).toMatchObject([
      { action: 'people.import', recordId: id, recordName: 'leute.csv' },
    ])
  })

  it('said twice changes nothing', async () => {
    await imported(text)
    const before = await picture()
    const { report } = await imported(text)
    expect(report.counts).toEqual({ ...noCounts, unchanged: 2, refuse: 1 })
    expect(await picture()).toBe(before)
  })

  it('completes whom it knows: empty cells take nothing away', async () => {
    await imported(text)
    await imported('Vorname;Nachname;E-Mail;Telefon;Tags\nAda;Neu;ada@neu.example;+49 30 1;Beirat\n')
    expect((await people())[0]).toMatchObject({
      title: 'Dr.',
      phone: '+49 30 1',
      tags: ['KI', 'E-Akte', 'Beirat'],
    })
  })

  it('gives memberships to persons, and to an organisation once', async () => {
    const kind = (key: string, holder: 'person' | 'institution') =>
      ctx.db.membershipKind.create({ data: { networkId: ctx.network.id, key, name: { de: key }, holder } })
    await kind('persönlich', 'person')
    await kind('institutionell', 'institution')
    await imported(
      'Vorname;Nachname;Organisation;Mitgliedschaft;seit\nA;Eins;;Persönlich;03.05.2019\nB;Zwei;Stadt B;Institutionell;2018\nC;Drei;Stadt B;Institutionell;2018\nD;Vier;;Institutionell;2018\n',
    )
    const memberships = await ctx.db.membership.findMany({
      include: { facts: true, organisation: true },
      orderBy: { personId: { sort: 'asc', nulls: 'last' } },
    })
    expect(memberships).toMatchObject([
      { organisation: null, facts: [{ kind: 'joined', on: new Date('2019-05-03') }] },
      { personId: null, organisation: { name: 'Stadt B' }, facts: [{ on: new Date('2018-01-01') }] },
    ])
    expect((await people()).map(({ familyName }) => familyName)).not.toContain('Vier')
  })

  it('goes on where a killed worker stopped, and two workers write nothing twice', async () => {
    const rows = Array.from(
      { length: 1300 },
      (_, i) => `;Vor${i};Nach${i};p${i}@viele.example;Stadt ${i % 7};;\n`,
    )
    const { id } = await checked(head + rows.join('') + rows[0])
    await startImport(ctx, { run: id, similar: 'skip', choices: {} })
    // Killed after the first batch: the run stays as that transaction left it.
    const first = await run(id)
    const real = db.$transaction.bind(db)
    let left = 2
    const killed = vi.spyOn(db, '$transaction').mockImplementation(((...all: Parameters<typeof real>) => {
      if (left-- === 0) throw new Error('killed')
      return real(...all)
    }) as typeof real)
    await expect(write(place(), first)).rejects.toThrow('killed')
    killed.mockRestore()
    expect(await ctx.db.importRow.count()).toBe(1000)
    await Promise.all([work(id), work(id), run(id).then((stale) => write(place(), { ...stale, done: 500 }))])
    expect(await ctx.db.person.count({ where: { givenName: { startsWith: 'Vor' } } })).toBe(1300)
    expect(await ctx.db.organisation.count()).toBe(7)
    expect(await run(id)).toMatchObject({ state: 'done', done: 1301 })
    expect(reportOf(await run(id)).counts).toEqual({ ...noCounts, create: 1300, refuse: 1, organisations: 7 })
  })

  it('is offered with its refused rows, as they stood, to be mended', async () => {
    const { id } = await imported(text)
    const file = await (await refusedFile(ctx, id)).text()
    expect(file).toContain(
      'Titel;Vorname;Nachname;E-Mail;Organisation;Funktion;Schlagwörter;Zeile;Was nicht stimmt',
    )
    expect(file).toContain(';Cy;;c@neu.example;;;;4;Nachname: fehlt.')
  })

  it('may be woken while it runs, by whoever may import here', async () => {
    const { id } = await checked(text)
    await expect(resumeImport(ctx, { run: id })).rejects.toMatchObject({ code: 'Conflict' })
    await startImport(ctx, { run: id, similar: 'skip', choices: {} })
    expect(await resumeImport(ctx, { run: id })).toBe(id)
    const other = await aNetwork({ role: 'admin' })
    await expect(resumeImport(other.ctx, { run: id })).rejects.toMatchObject({ code: 'NotFound' })
    const board = { ...ctx, actor: { ...ctx.actor, roles: ['board' as const] } }
    await expect(resumeImport(board, { run: id })).rejects.toMatchObject({ code: 'Forbidden' })
  })

  it.each(['board', 'events', 'editor', 'auditor'] as const)('is not for %s', async (role) => {
    const other = await aNetwork({ role })
    await expect(uploadImport(other.ctx, type, form('a;b\n'))).rejects.toMatchObject({ code: 'Forbidden' })
  })

  it('of another network is not there', async () => {
    const id = await upload('Vorname;Nachname\nA;B\n')
    const other = await aNetwork({ role: 'admin' })
    expect(await importRun(other.ctx, id)).toBeNull()
    await expect(discardImport(other.ctx, { run: id })).rejects.toMatchObject({ code: 'NotFound' })
    await expect(undoImport(other.ctx, { run: id })).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('an undo', () => {
  const text = `${head}Dr.;Ada;Neu;ada@neu.example;Stadt A;Leitung;KI\n;Kim;Alt;kim@alt.example;Stadt A;Leitung;Gast\n`

  it('leaves everything as it was before', async () => {
    await aPerson(ctx, { givenName: 'Kim', familyName: 'Alt', email: 'kim@alt.example' })
    const before = await picture()
    const { id } = await imported(text)
    expect(await picture()).not.toBe(before)
    await undoImport(ctx, { run: id })
    await work(id)
    expect(await picture()).toBe(before)
    expect(await run(id)).toMatchObject({ state: 'undone' })
    expect(reportOf(await run(id)).undo).toEqual({ removed: 1, restored: 1, kept: 0, names: [] })
    expect(
      (await ctx.db.audit.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] })).map(({ action }) => action),
    ).toEqual(['people.import', 'people.import.undo'])
  })

  it('keeps and names whom somebody else changed since', async () => {
    await aPerson(ctx, { givenName: 'Kim', familyName: 'Alt', email: 'kim@alt.example' })
    const { id } = await imported(`${text};Bo;Frei;bo@neu.example;Stadt B;;\n`)
    const [alt, bo, ada] = await people()
    await ctx.db.person.updateMany({
      where: { id: alt?.id ?? '' },
      data: { phone: '1', version: { increment: 1 } },
    })
    await ctx.db.note.create({
      data: { networkId: ctx.network.id, personId: ada?.id ?? '', body: 'x', byName: 'y' },
    })
    await undoImport(ctx, { run: id })
    await work(id)
    expect(reportOf(await run(id)).undo).toMatchObject({
      removed: 1,
      restored: 0,
      kept: 2,
      names: [
        { row: 3, name: 'Kim Alt' },
        { row: 2, name: 'Ada Neu' },
      ],
    })
    expect((await people()).map((one) => one.id)).not.toContain(bo?.id)
    expect(await people()).toMatchObject([
      { familyName: 'Alt', tags: ['Gast'], phone: '1' },
      { familyName: 'Neu' },
    ])
    // Ada still works there, so it stays; nobody works in Stadt B any more.
    expect((await ctx.db.organisation.findMany()).map(({ name }) => name)).toEqual(['Stadt A'])
  })

  it('may be run by two at once', async () => {
    const rows = Array.from(
      { length: 700 },
      (_, i) => `;Vor${i};Nach${i};p${i}@viele.example;Stadt ${i % 7};;\n`,
    )
    const before = await picture()
    const { id } = await imported(head + rows.join(''))
    await undoImport(ctx, { run: id })
    await Promise.all([undo(place(), { id }), undo(place(), { id })])
    expect(reportOf(await run(id)).undo).toMatchObject({ removed: 700, kept: 0 })
    expect(await picture()).toBe(before)
  })

  it('is not begun twice, nor beside another import', async () => {
    const { id } = await imported(text)
    const { id: waiting } = await checked(text)
    await undoImport(ctx, { run: id })
    await expect(undoImport(ctx, { run: id })).rejects.toMatchObject({ code: 'Conflict' })
    await expect(startImport(ctx, { run: waiting, similar: 'skip', choices: {} })).rejects.toMatchObject({
      reason: 'imports.busy',
    })
  })
})

it('a file that breaks off midway ends the check in words, and nothing was written', async () => {
  const id = await upload('Vorname;Nachname\nAda;Neu\n')
  await checkImport(ctx, { run: id, columns: { 0: 'givenName', 1: 'familyName' }, sector: 'administration' })
  const { forgetImport } = await import('@/lib/imports/store')
  await forgetImport(ctx.network.id, id)
  await check(place(), await run(id))
  expect(await run(id)).toMatchObject({ state: 'failed' })
  expect(reportOf(await run(id)).failure).toMatchObject({ problem: 'gone' })
})
