import { memberOrganisations, organisationId, organisations } from './organisations'
import { pick, stableId } from './stable'

const given =
  'Aylin Anja Britta Carla Daniela Elif Eva Fatma Greta Hanne Ines Jana Karin Katrin Lena Maren Nadine Olga Petra Ruth Sabine Samira Svenja Tanja Ute Vera Wiebke Yasmin Ahmet Andreas Bernd Cem Dirk Emre Felix Georg Henrike Ingo Jonas Kai Lars Mehmet Nils Oliver Paul Ralf Stefan Thomas Uwe Volker'.split(
    ' ',
  )
const family =
  'Albers Arslan Bach Becker Beispiel Brandt Busch Çelik Demir Ebert Engel Fiedler Franke Gärtner Graf Haas Haddad Harder Heinrich Herzog Hübner Jansen Kaiser Keller Kosel Kramer Kühn Lindqvist Lorenz Maier Muster Neumann Nowak Okafor Otto Paulsen Peters Petersen Pohl Probst Renn Rieger Roth Sauer Schreiber Seidel Sommer Sørensen Szabó Thiele Ünal Vogt Voigt Walter Winkler Wolff Yıldız Ziegler'.split(
    ' ',
  )
const jobs = [
  'Sachgebietsleitung Digitale Dienste',
  'Referatsleitung IT-Strategie',
  'Projektleitung OZG',
  'Organisationsberatung',
  'Chief Digital Officer',
  'Fachverfahrensbetreuung',
  'Wissenschaftliche Mitarbeit',
  'Produktmanagement Portale',
  'Stabsstelle Informationssicherheit',
  'Amtsleitung Bürgerservice',
]

const counts: Record<string, number> = { negz: 110, n3gz: 55, next: 105, 'ozg-mitte': 22 }
const ascii = (text: string) =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ø/g, 'oe')
    .replace(/ı/g, 'i')
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')

export type DemoPerson = {
  id: string
  slug: string
  networkId: string
  givenName: string
  familyName: string
  title: string | null
  email: string
  language: string
  organisation: string
  job: string
}

/** Invented people, the same on every machine; names repeat as rarely as the lists allow. */
export const people: DemoPerson[] = Object.entries(counts).flatMap(([slug, count], block) =>
  Array.from({ length: count }, (_, n) => {
    const at = block * 131 + n
    const givenName = given[(at * 7) % given.length] ?? 'Eva'
    const familyName = family[(at * 11 + block) % family.length] ?? 'Muster'
    const own = organisations.filter((o) => o.slug === slug && o.invented)
    const organisation = pick(own, `${slug} ${n} organisation`)
    return {
      id: stableId(`person ${slug} ${n}`),
      slug,
      networkId: stableId(`network ${slug}`),
      givenName,
      familyName,
      title: n % 19 === 3 ? 'Dr.' : n % 47 === 11 ? 'Prof. Dr.' : null,
      email: `${ascii(givenName)}.${ascii(familyName)}.${n}@${organisation.mailDomain}`,
      language: n % 17 === 5 ? 'en' : 'de',
      organisation: organisation.name,
      job: pick(jobs, `${slug} ${n} job`),
    }
  }),
)

/** Everybody works somewhere; most affiliations are confirmed, every ninth still waits for the institution coordinator. */
export const affiliations = people.map((p, n) => ({
  id: stableId(`affiliation ${p.id}`),
  networkId: p.networkId,
  personId: p.id,
  organisationId: organisationId(p.slug, p.organisation),
  function: p.job,
  from: new Date(`20${18 + (n % 8)}-0${1 + (n % 9)}-01`),
  confirmedAt: n % 9 === 4 ? null : new Date('2026-03-01T09:00:00Z'),
  confirmedBy: n % 9 === 4 ? null : 'coordinator',
}))

/** Institutional memberships with the day of their accession; the seed gives IT.Niedersachsen's: 22 October (2019 inferred). */
export const institutionalMemberships = memberOrganisations.map((o, n) => ({
  id: stableId(`membership ${o.slug} ${o.name}`),
  slug: o.slug,
  networkId: o.networkId,
  organisationId: o.id,
  name: o.name,
  number: `${o.slug === 'negz' ? 'I' : 'M'}-${String(n + 1).padStart(3, '0')}`,
  joined: new Date(o.name === 'IT.Niedersachsen' ? '2019-10-22' : `20${16 + (n % 9)}-0${1 + (n % 8)}-15`),
}))

/** Who is a member in person: a fifth of NEGZ and NExT, everybody of N3GZ who joined by free registration. */
export const personalMemberships = people
  .filter((p, n) => (p.slug === 'n3gz' ? n % 10 !== 0 : p.slug !== 'ozg-mitte' && n % 5 === 2))
  .map((p, n) => ({
    id: stableId(`membership ${p.id}`),
    slug: p.slug,
    networkId: p.networkId,
    personId: p.id,
    number: `P-${String(n + 1).padStart(4, '0')}`,
    joined: new Date(`20${19 + (n % 7)}-0${1 + (n % 9)}-10`),
  }))
