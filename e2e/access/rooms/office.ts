import { reading, readingSomeAudit, roles, writing } from '../abilities'
import { insert, word } from '../insert'
import { aPerson } from '../records'
import type { ActionRow, MakeRecord, PageRow, Room } from '../row'
import { versionOf } from '../stage'

const office = '/[network]/manage'
const reads = reading('settings')
const writes = writing('settings')
const settings = 'lib/networks/settings/actions.ts'

const aGrant: MakeRecord = async (net, about) => {
  const { ids } = await aPerson(net, about)
  const row = {
    networkId: net.id,
    personId: ids.person,
    role: 'steward',
    from: new Date('2026-01-05'),
    byName: 'Test',
  }
  return { ids: { id: await insert('Grant', row) } }
}

const settingsPage = (name: string): PageRow => ({
  door: `${office}/settings${name}`,
  may: reads,
  refusal: 'office',
})

const saves = (name: string, fields: Record<string, string>): ActionRow => ({
  door: `${settings}#${name}`,
  may: writes,
  form: async (_, { own }) => ({ version: String(await versionOf(own)), ...fields }),
})

const billing = {
  holder: 'Neu e. V.',
  street: 'Weg 1',
  postalCode: '12345',
  city: 'Ort',
  email: 'rechnung@amt.example',
  iban: 'DE12 9999 9999 0000 0001 01',
  taxNumber: '1/2/3',
  vat: '0',
  'taxNote.de': 'Steuerfrei',
}

const identity = {
  name: 'Umbenannt',
  'claim.de': 'Neuer Satz',
  'about.de': 'Neuer Text',
  tone: 'du',
  zone: 'Europe/Berlin',
}
const invitation = () => ({ givenName: 'Neu', familyName: 'Hier', email: `${word('neu')}@amt.example` })

export const manage: Room = {
  pages: [
    // A steward finds their doors there.
    { door: office, may: [...reading('office'), 'steward'], refusal: 'office' },
    { door: `${office}/audit`, may: readingSomeAudit, refusal: 'office' },
    { door: `${office}/roles`, may: reads, refusal: 'office' },
    // Told to whoever has some role here.
    { door: `${office}/forbidden`, may: roles, refusal: 'office' },
    ...['', '/address', '/billing', '/embed', '/facets', '/look', '/pages', '/sender'].map(settingsPage),
  ],
  actions: [
    {
      door: 'lib/access/actions.ts#inviteColleague',
      may: writes,
      form: () => ({ ...invitation(), role: 'admin' }),
    },
    {
      door: 'lib/access/actions.ts#grantRole',
      may: writes,
      record: aPerson,
      about: true,
      form: ({ person = '' }) => ({ personId: person, role: 'editor' }),
    },
    { door: 'lib/access/actions.ts#endGrant', may: writes, record: aGrant, about: true, form: (ids) => ids },
    saves('saveIdentity', identity),
    saves('saveLook', { hue: '12' }),
    saves('saveSender', { senderName: 'Neu', senderAddress: 'neu@amt.example' }),
    saves('saveBilling', billing),
    saves('saveFacets', { 'facets.0.name.de': 'Rubrik', 'facets.0.values': 'Meldung' }),
    saves('saveEmbedding', { embedOrigins: 'https://www.amt.example' }),
    saves('setVisibility', { visible: 'yes' }),
    {
      ...saves('renameNetwork', {}),
      form: async (_, { own }) => ({ version: String(await versionOf(own)), slug: word('anders-') }),
    },
    {
      door: 'lib/networks/pages/actions.ts#saveLegalPage',
      may: writes,
      form: () => ({ kind: 'imprint', 'body.de': word('Neu '), version: '0' }),
    },
  ],
}

// Under the test's own name, so that it is cleared away with the rest.
const founding: ActionRow['form'] = (_, { own }) => ({
  name: 'Neues Netzwerk',
  slug: `neu-${own.slug}`,
  kind: 'association',
  tone: 'sie',
  senderAddress: 'neu@amt.example',
  'admin.givenName': 'Neu',
  'admin.familyName': 'Hier',
  'admin.email': `neu@${own.slug}.example`,
})

/** The installation's own pages: whoever does not run it is told that there is nothing. */
export const operator: Room = {
  pages: [
    { door: '/operator', may: ['operator'] },
    { door: '/operator/new', may: ['operator'] },
  ],
  actions: [
    {
      door: 'lib/networks/operator/actions.ts#createNetwork',
      may: ['operator'],
      unbound: true,
      form: founding,
    },
  ],
}
