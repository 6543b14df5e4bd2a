import { stableId } from './stable'

type Level = 'bund' | 'land' | 'kommune' | null
/** name, sector, level, state, mail domain; real: known from a seed, so without invented membership. */
type Entry = [
  name: string,
  sector: string,
  level: Level,
  state: string | null,
  domain: string | null,
  real?: 'real',
]

const byNetwork: Record<string, Entry[]> = {
  negz: [
    ['Stadt Musterhausen', 'administration', 'kommune', 'NW', 'musterhausen.example'],
    ['Landkreis Neuental', 'administration', 'kommune', 'HE', 'neuental.example'],
    ['Landesamt für Digitales Musterland', 'administration', 'land', 'MV', 'lfd-musterland.example'],
    ['Bundesamt für Beispiele', 'administration', 'bund', null, 'bundesamt-beispiele.example'],
    ['Bundesanstalt für Musterprüfung', 'administration', 'bund', null, 'bamp.example'],
    ['Ministerium für Digitales Beispielland', 'administration', 'land', 'BW', 'mfd-beispielland.example'],
    ['Gemeinde Kleinmuster', 'administration', 'kommune', 'BY', 'kleinmuster.example'],
    ['Hochschule Beispielstadt', 'science', 'land', 'SN', 'hs-beispielstadt.example'],
    ['Institut für Verwaltungsinformatik Nord', 'science', null, 'SH', 'ivn.example'],
    ['Zentrum für Staatsforschung', 'science', null, 'BE', 'zsf.example'],
    ['Mustersoft GmbH', 'business', null, 'HH', 'mustersoft.example'],
    ['Beratung Klar & Partner', 'business', null, 'BE', 'klar-partner.example'],
    ['Rechenwerk eG', 'business', null, 'NI', 'rechenwerk.example'],
    ['Datenbrücke AG', 'business', null, 'HE', 'datenbruecke.example'],
    ['IT.Niedersachsen', 'administration', 'land', 'NI', null, 'real'],
  ],
  n3gz: [
    ['Stadt Musterhausen', 'administration', 'kommune', 'NW', 'musterhausen.example'],
    ['Hochschule Beispielstadt', 'science', 'land', 'SN', 'hs-beispielstadt.example'],
    ['Mustersoft GmbH', 'business', null, 'HH', 'mustersoft.example'],
    ['Bundesamt für Beispiele', 'administration', 'bund', null, 'bundesamt-beispiele.example'],
  ],
  next: [
    ['Stadt Musterhausen', 'administration', 'kommune', 'NW', 'musterhausen.example'],
    ['Stadt Beispielburg', 'administration', 'kommune', 'SN', 'beispielburg.example'],
    ['Landkreis Seenland', 'administration', 'kommune', 'BB', 'seenland.example'],
    ['Landesbetrieb Musterdaten', 'administration', 'land', 'RP', 'lmd.example'],
    ['Landesverwaltungsamt Beispielland', 'administration', 'land', 'ST', 'lva-beispielland.example'],
    ['Polizeipräsidium Musterstadt', 'administration', 'land', 'HE', 'pp-musterstadt.example'],
    ['Bundesamt für Beispiele', 'administration', 'bund', null, 'bundesamt-beispiele.example'],
    ['Bundesagentur für Musterwesen', 'administration', 'bund', null, 'bfm.example'],
    ['Bundeszentrale für Register', 'administration', 'bund', null, 'bzr.example'],
    ['Unfallkasse Musterland', 'administration', 'land', 'TH', 'uk-musterland.example'],
    ['Anstalt für öffentliche IT Mitte', 'administration', 'kommune', 'HE', 'aoit.example'],
    ['Bundesamt für Migration und Flüchtlinge', 'administration', 'bund', null, null, 'real'],
    ['Landesamt für Finanzen Mecklenburg-Vorpommern', 'administration', 'land', 'MV', null, 'real'],
    ['Kommunale Unfallversicherung Bayern', 'administration', 'kommune', 'BY', null, 'real'],
  ],
  'ozg-mitte': [
    ['Land Hessen', 'administration', 'land', 'HE', null, 'real'],
    ['Land Rheinland-Pfalz', 'administration', 'land', 'RP', null, 'real'],
    ['Saarland', 'administration', 'land', 'SL', null, 'real'],
    ['ekom21', 'administration', 'kommune', 'HE', null, 'real'],
    ['Land Musterland', 'administration', 'land', 'MV', 'musterland.example'],
    ['Landesrechenzentrum Beispiel', 'administration', 'land', 'RP', 'lrz-beispiel.example'],
    ['Stadt Dreieichen', 'administration', 'kommune', 'HE', 'dreieichen.example'],
    ['Landkreis Weinstraße', 'administration', 'kommune', 'RP', 'weinstrasse.example'],
    ['Gemeindeverband Saarmuster', 'administration', 'kommune', 'SL', 'saarmuster.example'],
  ],
}

export const organisationId = (slug: string, name: string) => stableId(`organisation ${slug} ${name}`)

export const organisations = Object.entries(byNetwork).flatMap(([slug, entries]) =>
  entries.map(([name, sector, level, state, mailDomain, real]) => ({
    id: organisationId(slug, name),
    networkId: stableId(`network ${slug}`),
    slug,
    name,
    sector,
    level,
    state,
    mailDomain,
    legalForm: name === 'IT.Niedersachsen' ? 'Landesbetrieb' : null,
    invented: !real,
  })),
)

/** Seed 003: the coordinating unit is a department of an authority. */
export const units = [
  {
    id: organisationId('next', 'Abteilung Infrastruktur und IT'),
    networkId: stableId('network next'),
    parentId: organisationId('next', 'Bundesamt für Migration und Flüchtlinge'),
    name: 'Abteilung Infrastruktur und IT',
    sector: 'administration',
    level: 'bund' as const,
  },
]

/** Invented bodies are members; of the real ones only what a seed states: IT.Niedersachsen in NEGZ, the three states. */
export const memberOrganisations = organisations.filter(
  ({ slug, name, invented }) =>
    (slug !== 'n3gz' && invented && name !== 'Land Musterland' && name !== 'Hochschule Beispielstadt') ||
    name === 'IT.Niedersachsen' ||
    ['Land Hessen', 'Land Rheinland-Pfalz', 'Saarland'].includes(name),
)
