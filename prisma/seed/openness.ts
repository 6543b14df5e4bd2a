import { accounts } from './accounts'
import { people } from './people'
import { pick } from './stable'

/** Invented: what people of the demo deal with, give and look for. */
const topics = [
  'Registermodernisierung',
  'OZG und Portale',
  'Künstliche Intelligenz',
  'Open Source',
  'E-Akte',
  'IT-Sicherheit',
  'Digitale Souveränität',
  'Servicedesign',
  'Datenräume',
  'Vergabe',
  'Prozessmanagement',
  'Barrierefreiheit',
  'Cloud',
  'Kulturwandel',
  'Smart Region',
]
const offers = [
  'Erfahrung mit der Einführung der E-Akte in einem Haus mit 900 Leuten, gern am Telefon.',
  'Muster für eine Open-Source-Vergabe mit Wartung, schon zweimal ausgeschrieben.',
  'Ein Schulungskonzept für Führungskräfte: KI ohne Zauberei, ein halber Tag.',
  'Wir zeigen unser Terminbüro: Besuch jederzeit, Zahlen inklusive.',
  'Sprechstunde zu Barrierefreiheit: zwei Stunden im Monat, auch für kleine Gemeinden.',
  'Prozesslandkarte der Bauaufsicht, frei zum Nachnutzen.',
  'Moderation von Werkstätten, vom halben Tag bis zur Klausur.',
  'Vortrag über den Umzug eines Fachverfahrens in die Cloud, mit allem, was schiefging.',
  'Hilfe beim ersten Notfallplan nach einem Angriff auf die IT.',
  'Datenschutz-Folgenabschätzungen als Vorlage.',
  'Nutzertests mit Bürgerinnen und Bürgern: Leitfaden und Räume.',
  'Praktikumsplätze im Team Digitale Dienste.',
]
const seeks = [
  'Eine Kommune, die ihr Bürgerbüro schon ganz auf Termine umgestellt hat.',
  'Austausch über Nachwuchs: Wie haltet ihr die Leute nach der Probezeit?',
  'Partner für einen gemeinsamen Antrag zum Thema Datenräume.',
  'Ein Beispiel für eine schlanke IT-Strategie unter zwanzig Seiten.',
  'Jemanden, der den Registerabruf schon im Betrieb hat.',
  'Eine zweite Meinung zu unserer Cloud-Ausschreibung.',
  'Vortragende für unseren Digitaltag im Frühjahr.',
  'Kontakte zu anderen Stabsstellen für Informationssicherheit.',
]

type Wide = 'members' | 'partners' | 'public'

/** How far somebody opened: a few to everybody, some to partners, most to members, a few of their fields only to groups. */
const openness = (name: string) => {
  const wide = pick<Wide>(['members', 'members', 'members', 'partners', 'public'], `${name} wide`)
  return {
    name: wide,
    work: wide,
    topics: wide,
    offers: pick([wide, 'members'], `${name} offers`),
    seeks: pick([wide, 'members', 'group'], `${name} seeks`),
    groups: pick(['members', 'group', 'nobody'], `${name} groups`),
    email: pick(['members', 'group', 'nobody', 'nobody'], `${name} email`),
    phone: pick(['group', 'nobody', 'nobody'], `${name} phone`),
  }
}

const told = (id: string, at: number) => ({
  id,
  topics: [...new Set([0, 1, 2].map((n) => pick(topics, `${id} topic ${n}`)))],
  offers: at % 4 === 3 ? null : (offers[at % offers.length] ?? null),
  seeks: at % 3 === 1 ? null : (seeks[(at * 5) % seeks.length] ?? null),
  phone: at % 3 === 0 ? `+49 30 55 0${100 + at}` : null,
  visibility: openness(id),
})

/** Some forty people of three networks, and the demo accounts of members, as they opened themselves to others. */
export const opened = [
  ...['negz', 'next', 'n3gz'].flatMap((slug) =>
    people
      .filter((person) => person.slug === slug)
      .filter((_, n) => n % 4 === 1 || n % 4 === 2)
      .slice(0, 13),
  ),
  ...accounts
    .filter(({ name, slug }) => slug !== 'ozg-mitte' && ['lead', 'coordinator'].includes(name))
    .map(({ personId }) => ({ id: personId })),
].map(({ id }, at) => told(id, at))
