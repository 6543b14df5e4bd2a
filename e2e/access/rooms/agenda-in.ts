import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writing } from '../abilities'
import { insert, word } from '../insert'
import { anEvent } from '../records'
import type { MakeRecord, Room } from '../row'

const page = '/[network]/manage/events/[id]/agenda/import'
const door = (name: string) => `lib/agenda/import/actions.ts#${name}`
const may = writing('events')

/** An uploaded programme for an event, with its file where the server keeps it; `called` as the door calls the event. */
const anImport =
  (called: 'id' | 'event'): MakeRecord =>
  async (net) => {
    const { ids } = await anEvent(net)
    const [id, marker] = [randomUUID(), word('Datei')]
    const folder = join(process.env.E2E_DATA_DIR ?? '.data', 'imports', net.id)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, id), `Titel;Art\n${word('Vortrag')};Vortrag\n`)
    await insert('ImportRun', {
      id,
      networkId: net.id,
      kind: 'agenda',
      fileName: `${marker}.csv`,
      byName: 'Test',
      state: 'checked',
      rows: 1,
      mapping: { event: ids.id, format: 'csv' },
      report: {},
    })
    return { ids: { [called]: ids.id, run: id }, marker }
  }

/** An event alone. */
const event: MakeRecord = async (net) => {
  const { ids } = await anEvent(net)
  return { ids: { id: ids.id } }
}

const form = (ids: Record<string, string>) => ({ event: ids.event ?? '', run: ids.run ?? '' })

export const agendaIn: Room = {
  pages: [
    { door: page, may, refusal: 'office', record: event, shows: false },
    { door: `${page}/[run]`, may, refusal: 'office', record: anImport('id'), nested: true },
  ],
  handlers: [
    // Without a file whoever may is led back to the page, which says so.
    { door: `${page}/upload`, may, method: 'POST', methods: ['POST'], ok: 303, record: event },
  ],
  actions: [
    {
      door: door('applyScheduleAction'),
      may,
      record: anImport('event'),
      nested: true,
      form: (ids) => ({ ...form(ids), version: '0', gone: 'remove' }),
    },
    { door: door('discardScheduleAction'), may, record: anImport('event'), nested: true, form },
  ],
}
