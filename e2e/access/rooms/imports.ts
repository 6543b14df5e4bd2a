import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from '../../fixtures/database'
import { writing } from '../abilities'
import { insert, word } from '../insert'
import type { MakeRecord, Room } from '../row'

const list = '/[network]/manage/people/import'
const door = (name: string) => `lib/people/import/actions.ts#${name}`
const may = writing('people')

/** An import in some state, with its file where the server keeps it. Another one of the network is over by then. */
const anImport =
  (state: string): MakeRecord =>
  async (net) => {
    await sql(
      `update "ImportRun" set state = 'done' where "networkId" = $1 and state in ('running', 'undoing')`,
      [net.id],
    )
    const [id, marker] = [randomUUID(), word('Datei')]
    const folder = join(process.env.E2E_DATA_DIR ?? '.data', 'imports', net.id)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, id), `Vorname;Nachname\nEva;${word('Neu')}\n`)
    await insert('ImportRun', {
      id,
      networkId: net.id,
      kind: 'people',
      fileName: `${marker}.csv`,
      byName: 'Test',
      state,
      rows: 1,
      mapping: {
        columns: ['givenName', 'familyName'],
        sector: 'administration',
        similar: 'skip',
        choices: {},
      },
      report: {
        reading: { format: 'csv', encoding: 'utf-8', delimiter: 'semicolon' },
        table: { head: ['Vorname', 'Nachname'], headRow: 1, rows: 1, sample: [] },
        signature: 'vorname|nachname',
        counts: { create: 1, update: 0, unchanged: 0, refuse: 0, possible: 0, organisations: 0 },
      },
    })
    return { ids: { run: id }, marker }
  }

const onlyRun = { form: ({ run = '' }: Record<string, string>) => ({ run }) }

export const imports: Room = {
  pages: [
    { door: list, may, refusal: 'office' },
    { door: `${list}/[run]`, may, refusal: 'office', record: anImport('uploaded') },
    { door: `${list}/[run]`, when: 'checked', may, refusal: 'office', record: anImport('checked') },
    { door: `${list}/[run]`, when: 'done', may, refusal: 'office', record: anImport('done') },
  ],
  handlers: [
    // Without a file whoever may is led back to the page, which says so.
    { door: `${list}/upload`, may, method: 'POST', methods: ['POST'], ok: 303 },
    { door: `${list}/[run]/refused.csv`, may, methods: ['GET', 'HEAD'], record: anImport('checked') },
  ],
  actions: [
    {
      door: door('readAgain'),
      may,
      record: anImport('uploaded'),
      form: ({ run = '' }) => ({ run, encoding: 'windows-1252', delimiter: 'semicolon' }),
    },
    {
      door: door('checkImport'),
      may,
      record: anImport('uploaded'),
      form: ({ run = '' }) => ({
        run,
        'columns.0': 'givenName',
        'columns.1': 'familyName',
        sector: 'administration',
      }),
    },
    { door: door('mapAgain'), may, record: anImport('checked'), ...onlyRun },
    {
      door: door('startImport'),
      may,
      record: anImport('checked'),
      form: ({ run = '' }) => ({ run, similar: 'skip' }),
    },
    { door: door('undoImport'), may, record: anImport('done'), ...onlyRun },
    // It only wakes the worker: nothing that can be seen is changed.
    { door: door('resumeImport'), may, elsewhere: 'lib/people/import/import.test.ts' },
    { door: door('discardImport'), may, record: anImport('uploaded'), ...onlyRun },
  ],
}
