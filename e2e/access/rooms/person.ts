import { writing } from '../abilities'
import { insert, word } from '../insert'
import { aPerson } from '../records'
import type { MakeRecord, Room } from '../row'
import type { Net } from '../stage'

const office = '/[network]/manage'
const writes = writing('people')
const actions = 'lib/people/actions.ts'

const somebody: MakeRecord = async (net, about) => {
  const { ids } = await aPerson(net, about)
  return { ids: { id: ids.person ?? '' } }
}

const withNote: MakeRecord = async (net, about) => {
  const { ids } = await somebody(net, about)
  const note = { networkId: net.id, personId: ids.id, body: word('Notiz'), byName: 'Test', dueOn: new Date() }
  return { ids: { ...ids, noteId: await insert('Note', note) } }
}

const withDoneNote: MakeRecord = async (net, about) => {
  const { ids } = await somebody(net, about)
  const note = {
    networkId: net.id,
    personId: ids.id,
    body: word('Notiz'),
    byName: 'Test',
    doneAt: new Date(),
  }
  return { ids: { ...ids, noteId: await insert('Note', note) } }
}

const aFieldAt = async (net: Net, position: number) => {
  const key = word('feld').toLowerCase()
  const row = { networkId: net.id, key, label: { de: key }, kind: 'short_text', position }
  const id = await insert('CustomField', row)
  return { ids: { id, field: id }, marker: key }
}

const aField: MakeRecord = (net) => aFieldAt(net, 1)

/** One with another behind it, so that there is room to move. */
const twoFields: MakeRecord = async (net) => {
  const { ids } = await aFieldAt(net, 1)
  await aFieldAt(net, 1000)
  return { ids: { id: ids.id ?? '' } }
}

const twoPeople: MakeRecord = async (net) => {
  const [one, another] = [await aPerson(net), await aPerson(net)]
  return { ids: { keep: one.ids.person ?? '', other: another.ids.person ?? '' } }
}

const aPair: MakeRecord = async (net) => {
  const { ids } = await twoPeople(net)
  return { ids: { one: ids.keep ?? '', another: ids.other ?? '' } }
}

/** Notes, the office's own fields, duplicates and merging. */
export const person: Room = {
  pages: [
    { door: `${office}/people/fields`, may: writes, refusal: 'office' },
    {
      door: `${office}/people/fields/[field]`,
      may: writes,
      refusal: 'office',
      record: async (net) => {
        const { ids, marker } = await aField(net)
        return { ids: { field: ids.field ?? '' }, ...(marker ? { marker } : {}) }
      },
    },
    { door: `${office}/people/duplicates`, may: writes, refusal: 'office' },
    { door: `${office}/people/merge`, may: writes, refusal: 'office' },
  ],
  actions: [
    {
      door: `${actions}#addNote`,
      may: writes,
      record: somebody,
      about: true,
      form: (ids) => ({ ...ids, body: word('Notiz'), dueOn: '2026-12-01' }),
    },
    {
      door: `${actions}#finishNote`,
      may: writes,
      record: withNote,
      about: true,
      nested: true,
      form: (ids) => ids,
    },
    {
      door: `${actions}#reopenNote`,
      may: writes,
      record: withDoneNote,
      about: true,
      nested: true,
      form: (ids) => ids,
    },
    {
      door: `${actions}#removeNote`,
      may: writes,
      record: withNote,
      about: true,
      nested: true,
      form: (ids) => ids,
    },
    {
      door: `${actions}#addField`,
      may: writes,
      form: () => ({ 'label.de': word('Feld'), kind: 'short_text', options: '' }),
    },
    {
      door: `${actions}#saveField`,
      may: writes,
      record: aField,
      tried: ['id'],
      form: ({ id = '' }) => ({ id, 'label.de': word('Feld'), options: '' }),
    },
    {
      door: `${actions}#moveField`,
      may: writes,
      record: twoFields,
      form: ({ id = '' }) => ({ id, way: 'later' }),
    },
    {
      door: `${actions}#removeField`,
      may: writes,
      record: aField,
      tried: ['id'],
      form: ({ id = '' }) => ({ id }),
    },
    { door: `${actions}#saveFieldValues`, may: writes, record: somebody, about: true, form: (ids) => ids },
    { door: `${actions}#markDistinct`, may: writes, record: aPair, form: (ids) => ids },
    {
      door: 'lib/standing/merge/actions.ts#mergePeople',
      may: writes,
      record: twoPeople,
      form: (ids) => ({ ...ids, keepVersion: '0', otherVersion: '0' }),
    },
  ],
}
