import { stableId } from './stable'

type Text = { de: string; en: string }
type Entry = {
  slug: string
  key: string
  event?: string
  title: Text
  teaser: Text
  body: Text
  facets: Record<string, string>
  dated?: string
  order: string
  author?: string
  source: { name: string }
}

/** The five seed items, retold briefly with their own metadata; facts only from the texts. `order` sorts, `dated` is shown. */
const entries: Entry[] = [
  {
    slug: 'negz',
    key: 'it-niedersachsen-tritt-negz-bei',
    event: 'herbsttagung-digitale-souveraenitaet',
    title: { de: 'IT.Niedersachsen tritt NEGZ bei', en: 'IT.Niedersachsen joins NEGZ' },
    teaser: {
      de: 'Der Landesbetrieb ist seit dem 22. Oktober Mitglied und erwartet neue Impulse und Wissenstransfer.',
      en: 'The state agency has been a member since 22 October and expects new ideas and a transfer of knowledge.',
    },
    body: {
      de: 'IT.Niedersachsen ist seit dem **22. Oktober** Mitglied im NEGZ. Im NEGZ engagieren sich Fachleute für Staatsmodernisierung und digitale Verwaltung; es vernetzt Institutionen aus Wissenschaft, Politik und Verwaltung sowie Wirtschaft.\n\n## Woher das NEGZ kommt\n\nGegründet am 24. Juni 2013, entstanden aus einer Initiative des damaligen Nationalen IT-Gipfels. Schon 2016 entwickelte das Projekt „Top 100 Verwaltungsleistungen“ das Vorgehen der **Lebenslagen**, mit dem sich Leistungen thematisch bündeln lassen.\n\n## Ideengeber und Wegweiser\n\nDie Herbsttagung stand im Zeichen der „Digitalen Souveränität“: vier Fragen vom Staat gegenüber privaten IT-Dienstleistern bis zu den Folgen von KI und Algorithmen.\n\n## Was der Landesbetrieb erwartet\n\nNeue Impulse und einen Transfer von Wissen und Meinungen, der die Vielfalt der Mitglieder spiegelt. Ebenso sollen andere vom Know-how des Landesbetriebs profitieren.',
      en: 'IT.Niedersachsen has been a member of NEGZ since **22 October**. At NEGZ, experts work on state modernisation and digital administration; it connects institutions from science, politics and administration, and business.\n\n## Where NEGZ comes from\n\nFounded on 24 June 2013, out of an initiative of the then National IT Summit. As early as 2016 the project “Top 100 public services” developed the approach of **life situations**, which bundles services by topic.\n\n## Giving ideas, showing the way\n\nThe autumn conference was about “digital sovereignty”: four questions, from the state facing private IT providers to the consequences of AI and algorithms.\n\n## What the agency expects\n\nNew ideas and a transfer of knowledge and opinions that reflects the variety of members. Others, in turn, are to profit from its know-how.',
    },
    facets: { rubrik: 'Mitglieder' },
    order: '2019-10-30',
    source: { name: 'IT.Niedersachsen' },
  },
  {
    slug: 'n3gz',
    key: 'video-bmi-diskutiert-mit-nachwuchsnetzwerk',
    event: 'meetup-2021',
    title: {
      de: 'Video: BMI diskutiert mit Nachwuchsnetzwerk über die Zukunft der Verwaltungsdigitalisierung',
      en: 'Video: Ministry of the Interior discusses the future of digital administration with the young network',
    },
    teaser: {
      de: 'Das N3GZ-Meetup mit Ernst Bürger, Sarah Rachut und Peter Kuhn zum Nachsehen, moderiert von Tatiana Muñoz.',
      en: 'The N3GZ meetup with Ernst Bürger, Sarah Rachut and Peter Kuhn to watch again, moderated by Tatiana Muñoz.',
    },
    body: {
      de: 'Wie geht es weiter mit der Verwaltungsdigitalisierung? Darüber sprach **Ernst Bürger**, Leiter der Abteilung „Digitale Verwaltung; Steuerung OZG“ im Bundesministerium des Innern und für Heimat, beim Meetup am 29. November 2021 mit **Sarah Rachut** (TU München) und **Peter Kuhn** (fortiss). Moderiert wurde die Runde von **Tatiana Muñoz**.\n\nThemen des Panels: der Entwurf des Koalitionsvertrags, der Stand der OZG-Umsetzung, Plattformansätze, „Mutmacher“ aus der Praxis, Hürden und eine Reform der föderalen Zusammenarbeit.\n\nIn der einstündigen Diskussion mit dem Publikum kamen dazu: die Verwaltung als Arbeitgeber, Standardisierung bei „Einer für Alle“, die Rolle der Kommunen und die Nutzerorientierung.\n\n> „Deshalb freue ich mich sehr, dass wir hier so viele engagierte Nachwuchskräfte haben.“ (Ernst Bürger)',
      en: 'How does digital administration go on? At the meetup on 29 November 2021 **Ernst Bürger**, head of the department “Digital Administration; Steering of the OZG” at the Federal Ministry of the Interior, talked about it with **Sarah Rachut** (TU München) and **Peter Kuhn** (fortiss). The round was moderated by **Tatiana Muñoz**.\n\nTopics of the panel: the draft coalition agreement, the state of the OZG, platforms, encouraging examples, obstacles, and a reform of federal cooperation.\n\nIn the one-hour discussion with the audience: administration as an employer, standardisation of “one for all” services, the role of municipalities, and user orientation.',
    },
    facets: { typ: 'Meldung', schwerpunkt: 'Veranstaltung' },
    dated: '2021-12-16',
    order: '2021-12-16',
    source: { name: 'Bundesministerium des Innern und für Heimat' },
  },
  {
    slug: 'next',
    key: 'fruehjahrskonferenz-ein-voller-erfolg',
    event: 'fruehjahrskonferenz-2024',
    title: {
      de: 'Hochkarätige NExT-Frühjahrskonferenz ein voller Erfolg',
      en: 'High-calibre NExT spring conference a full success',
    },
    teaser: {
      de: 'Misbah Khan zur Zukunft des OZG 2.0, Stefan Latuski zu KI in der Bundesagentur für Arbeit, Martin Schallbruch zur Verwaltungscloud: der Rückblick.',
      en: 'Misbah Khan on the future of OZG 2.0, Stefan Latuski on AI at the Federal Employment Agency, Martin Schallbruch on the administration cloud: the review.',
    },
    body: {
      de: 'Zweimal im Jahr kommen die Mitglieder von NExT zusammen: im Herbst vor Ort mit Mitgliederversammlung, im Frühjahr digital. Am **16. April 2024** war es wieder so weit.\n\nNach einem kurzen Update zur Lage des Vereins sprach die Bundestagsabgeordnete **Misbah Khan** (Bündnis 90/Die Grünen) über die Zukunft des OZG 2.0. Repliken kamen von **Hanna Saur**, Leiterin Amt Bürgerservice der Stadt Leipzig, und unserem Gründungsmitglied **Jürgen Renfer**, CDIO & CISO, Leiter IT der Kommunalen Unfallversicherung Bayern.\n\nIm zweiten Block zeigte **Stefan Latuski**, CIO der Bundesagentur für Arbeit, wie KI dort eingesetzt wird. Die Replik gab **Zehra Öztürk**, Stv. Referatsleiterin in der Senatskanzlei der Freien und Hansestadt Hamburg.\n\nIm dritten Block stellte **Martin Schallbruch**, CEO der govdigital, die Umsetzungspläne zur Verwaltungscloud vor; die Reaktion kam von **Prof. Dr. Paul Rosenthal**, Leiter IT im Landesamt für Finanzen Mecklenburg-Vorpommern und Co-Leitung unserer Cloud-Community.\n\nWir danken allen Vortragenden und Replik-Geber:innen und freuen uns auf die Herbstkonferenz.',
      en: 'Twice a year the members of NExT meet: in autumn on site with the general assembly, in spring online. On **16 April 2024** it was time again.\n\nAfter a short update on the association, **Misbah Khan**, Member of the Bundestag (Bündnis 90/Die Grünen), spoke about the future of OZG 2.0. Responses came from **Hanna Saur**, City of Leipzig, and our founding member **Jürgen Renfer**, Kommunale Unfallversicherung Bayern.\n\nIn the second block **Stefan Latuski**, CIO of the Federal Employment Agency, showed how AI is used there; **Zehra Öztürk** of the Senate Chancellery of Hamburg responded.\n\nIn the third block **Martin Schallbruch**, CEO of govdigital, presented the plans for the administration cloud, with a reaction by **Prof. Dr. Paul Rosenthal**, co-lead of our cloud community.\n\nWe thank all speakers and respondents and look forward to the autumn conference.',
    },
    facets: { bereich: 'Verein' },
    dated: '2024-04-18',
    order: '2024-04-18',
    source: { name: 'NExT e. V.' },
  },
  {
    slug: 'next',
    key: 'next-auf-dem-fachkongress-digitaler-staat',
    event: 'digitaler-staat-2018',
    title: {
      de: 'Projekt NExT auf dem Fachkongress „Digitaler Staat“ vorgestellt',
      en: 'Project NExT presented at the congress “Digitaler Staat”',
    },
    teaser: {
      de: 'Das Bundesamt für Migration und Flüchtlinge stellte das Innovationsnetzwerk vor. Beteiligt sind rund 20 Behörden.',
      en: 'The Federal Office for Migration and Refugees presented the innovation network. Around 20 authorities take part.',
    },
    body: {
      de: 'Auf dem Kongress „Digitaler Staat“ am 21. und 22. März 2018 in Berlin stellte das Bundesamt für Migration und Flüchtlinge das Netzwerk NExT vor. Initiiert hat es **Markus Richter**, Abteilungsleiter für Infrastruktur und IT im Bundesamt, unter Schirmherrschaft des CIO des Bundes, Staatssekretär **Klaus Vitt**.\n\nSchwerpunkte des Kongresses: E-Government, Digitaler Datenschutz, Arbeit & Personal 4.0 und Digitaler Haushalt.\n\n## Sechs Werkstätten\n\nAkteure aus rund 20 Behörden entwickeln und erproben in sechs thematischen Werkstätten digitale Vorhaben innerhalb von wenigen Monaten. Die Leitung liegt bei beteiligten Behörden, die Koordination bei der Abteilung Infrastruktur und IT des BAMF.',
      en: 'At the congress “Digitaler Staat” on 21 and 22 March 2018 in Berlin the Federal Office for Migration and Refugees presented the network NExT. It was initiated by **Markus Richter**, head of the department Infrastructure and IT, under the patronage of the federal CIO, State Secretary **Klaus Vitt**.\n\nTopics of the congress: e-government, digital data protection, work and staff 4.0, digital budget.\n\n## Six workshops\n\nPeople from around 20 authorities develop and try out digital projects within a few months in six thematic workshops, led by participating authorities and coordinated by the department Infrastructure and IT.',
    },
    facets: { format: 'Meldung', bereich: 'Behörde' },
    dated: '2018-03-22',
    order: '2018-03-22',
    source: { name: 'Bundesamt für Migration und Flüchtlinge' },
  },
  {
    slug: 'ozg-mitte',
    key: 'drei-laender-kooperieren',
    event: 'treffen-der-cio',
    title: {
      de: 'Hessen, Rheinland-Pfalz und Saarland kooperieren als OZG-Verbund Mitte',
      en: 'Hesse, Rhineland-Palatinate and Saarland cooperate as OZG-Verbund Mitte',
    },
    teaser: {
      de: 'Mit einer gemeinsamen Plattformstrategie wollen die drei Länder die IT der Landesverwaltung erneuern. Weitere Partner sind willkommen.',
      en: 'With a common platform strategy the three states want to renew the IT of their administrations. Further partners are welcome.',
    },
    body: {
      de: 'Bei einem Treffen ihrer CIO haben Hessen, Rheinland-Pfalz und das Saarland vereinbart, bei der Digitalisierung von Verwaltungsleistungen enger zusammenzuarbeiten: **Randolf Stich** (Rheinland-Pfalz), **Ammar Alkassar** (Saarland) und **Patrick Burghardt** (Hessen).\n\nBisher getrennte Verfahren werden Schritt für Schritt auf einer gemeinsamen Plattform zusammengeführt, die in jedem Land unter eigener Marke startet. Bei Gesetzesänderungen passen versierte Beschäftigte der Verwaltung die Abläufe selbst an, statt sie neu programmieren zu lassen.\n\nLeistungen werden arbeitsteilig erstellt und wechselseitig zur Verfügung gestellt; Partner ist ekom21. Der Verbund ist **offen für weitere Kooperationspartner**.',
      en: 'At a meeting of their CIOs, Hesse, Rhineland-Palatinate and Saarland agreed to cooperate more closely in the digitalisation of public services: **Randolf Stich** (Rhineland-Palatinate), **Ammar Alkassar** (Saarland) and **Patrick Burghardt** (Hesse).\n\nProcedures that were separate so far are brought together step by step on a common platform, which starts in each state under its own brand. When laws change, experienced staff adapt the processes themselves instead of having them programmed anew.\n\nServices are built by division of labour and made available to each other; the partner is ekom21. The alliance is **open to further partners**.',
    },
    facets: { rubrik: 'Kooperation' },
    order: '2020-06-01',
    author: 'vdz/kra',
    source: { name: 'vdz' },
  },
]

export const articles = entries.map(({ slug, key, event, order, dated, author, ...article }) => ({
  id: stableId(`article ${slug} ${key}`),
  networkId: stableId(`network ${slug}`),
  slug: key,
  eventId: event ? stableId(`event ${slug} ${event}`) : null,
  dated: dated ? new Date(dated) : null,
  publishedAt: new Date(`${order}T09:00:00Z`),
  author: author ?? null,
  ...article,
}))
