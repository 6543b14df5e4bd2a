/** What a column of a file can say about a person, in the order in which the office thinks of it. */
export const fields = [
  'title',
  'givenName',
  'familyName',
  'personal',
  'functional',
  'phone',
  'language',
  'function',
  'organisation',
  'from',
  'sector',
  'level',
  'state',
  'kind',
  'joined',
  'tags',
  'birthYear',
] as const
export type Field = (typeof fields)[number]

/** Several columns may name tags; everything else is said once. */
export const severalColumns: readonly Field[] = ['tags']

/** Lower case, umlauts written out, no accents, no signs: what is left is compared. */
export const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How spreadsheets head such a column, in German and English. */
const heads: Record<Field, string> = {
  title: 'titel|akad titel|akademischer titel|title|academic title|grad',
  givenName: 'vorname|vornamen|rufname|given name|first name|firstname|forename|givenname',
  familyName: 'nachname|name|familienname|zuname|last name|lastname|surname|family name|familyname',
  personal:
    'e mail|email|mail|e mail adresse|email adresse|mailadresse|personliche e mail|persoenliche e mail|persoenliche adresse|e mail dienstlich|dienstliche e mail|email address|e mail address|personal address',
  functional:
    'funktionspostfach|poststelle|e mail poststelle|sammelpostfach|functional mailbox|shared mailbox|team mailbox',
  phone:
    'telefon|telefonnummer|tel|telefon dienstlich|mobil|handy|rufnummer|phone|telephone|phone number|mobile',
  language: 'sprache|language|korrespondenzsprache',
  function:
    'funktion|position|aufgabe|rolle|amtsbezeichnung|stelle|berufsbezeichnung|function|job title|job|role|position title',
  organisation:
    'organisation|behoerde|dienststelle|institution|firma|unternehmen|arbeitgeber|einrichtung|amt|organization|company|employer|authority|affiliation',
  from: 'dort seit|in der organisation seit|dienststelle seit|zugehoerig seit|there since|affiliation since|in post since',
  sector: 'sektor|bereich|branche|sector',
  level: 'ebene|verwaltungsebene|level|administrative level',
  state: 'land|bundesland|state|federal state',
  kind: 'mitgliedschaft|mitgliedsart|art der mitgliedschaft|mitgliedstyp|membership|membership kind|membership type|kind of membership',
  joined:
    'seit|mitglied seit|eintritt|eintrittsdatum|beitritt|beitrittsdatum|since|member since|joined|joining date|join date',
  tags: 'schlagwort|schlagworte|schlagwoerter|stichworte|tags|tag|keywords|kategorie|kategorien',
  birthYear: 'geburtsjahr|jahrgang|year of birth|birth year',
}

const known = new Map(
  fields.flatMap((field) => heads[field].split('|').map((head) => [head, field] as const)),
)

/** A first guess at what each column says; the office corrects it. A second column for the same is left to it. */
export function guessColumns(head: readonly string[]): (Field | null)[] {
  const taken = new Set<Field>()
  const surname = head.some((text) => known.get(fold(text)) === 'familyName' && fold(text) !== 'name')
  return head.map((text) => {
    const field = surname && fold(text) === 'name' ? undefined : known.get(fold(text))
    if (!field || (taken.has(field) && !severalColumns.includes(field))) return null
    taken.add(field)
    return field
  })
}

/** Files with equal heads are mapped alike. */
export const signature = (head: readonly string[]) => head.map(fold).join('|')
