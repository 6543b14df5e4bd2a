import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { value } from '../fixtures/database'
import { signInOf } from '../fixtures/sign-ins'
import { newModerator } from '../fixtures/stage'
import { expect, test } from '../fixtures/test'

const nothing = 'AAAAAAAAAAAAAAAAAAAAAA'

const visitor = [
  '/',
  '/sign-in',
  '/sign-in/code',
  `/sign-in/${nothing}`,
  '/nowhere',
  '/negz',
  '/n3gz/events',
  '/next/events?view=past',
  '/next/events?view=themes',
  '/negz/events/herbsttagung',
  '/next/events/fruehjahrskonferenz-2024',
  '/next/events/fruehjahrskonferenz-2024/agenda',
  '/negz/events/herbsttagung/agenda',
  '/negz/events/herbsttagung/agenda?view=grid',
  '/negz/events/herbsttagung/agenda/sessions/:released',
  '/negz/events/herbsttagung/agenda/people',
  '/negz/events/herbsttagung/agenda/mine',
  '/negz/embed/events/herbsttagung/agenda',
  '/negz/events/herbsttagung/register',
  '/negz/events/herbsttagung/register?code=unbekannt',
  '/negz/events/herbsttagung/register/sent',
  '/next/events/herbstkonferenz/register',
  '/negz/news',
  '/n3gz/news/video-bmi-diskutiert-mit-nachwuchsnetzwerk',
  '/next/groups',
  '/next/groups/cloud',
  '/ozg-mitte/groups/werkstatt-formulare',
  '/next/groups/cloud/join/sent',
  `/next/groups/cloud/join/${nothing}`,
  `/next/groups/cloud/invitation/${nothing}`,
  '/next/newsletter',
  '/next/newsletter/requested',
  `/next/subscription/${nothing}`,
  `/next/my/${nothing}`,
  `/negz/invitation/${nothing}`,
  '/negz/events/herbsttagung/register/together',
  `/next/device/${nothing}`,
  `/next/ticket/${nothing}`,
  `/next/mandate/${nothing}`,
  '/next/mandate/declined',
  `/next/affiliation/${nothing}`,
  '/negz/stage/:stage',
  '/negz/stage/:stage/run-sheet',
  '/negz/join',
  '/next/join?sector=business',
  '/negz/join/institutional',
  '/next/join/personal',
  '/next/join/personal?sector=business',
  '/n3gz/join/free',
  '/n3gz/join/free/sent',
  `/n3gz/join/free/${nothing}`,
  `/negz/application/${nothing}`,
  '/negz/imprint',
  '/negz/privacy',
  '/negz/accessibility',
  '/negz/nowhere',
  '/dev/mail',
]
const member = [
  '/me',
  '/me/next',
  '/me/next/profile',
  '/me/next/addresses',
  '/me/next/visibility',
  '/me/next/work',
  '/me/next/leave',
  '/next/directory',
  '/next/directory?q=Cloud',
  '/next/directory/:listed',
  '/next/events/herbstkonferenz',
  '/next/events/herbstkonferenz/register',
]
const office = [
  '',
  '/people',
  '/people?standing=member&on=2026-01-01&tag=x',
  '/people/import',
  '/people/import?problem=quote&row=7',
  '/memberships',
  '/memberships/mandates',
  '/memberships/:membership',
  '/memberships/:membership?on=2020-01-01',
  '/memberships/new?q=muster',
  '/memberships/new?person=:person',
  '/memberships/kinds',
  '/memberships/kinds/new',
  '/memberships/kinds/:kind',
  '/memberships/kinds/:kind/preview?dues=10&sectors[]=science',
  '/memberships/positions',
  '/search?q=muster',
  '/bulk?area=people&do=mail&all=1',
  '/bulk?area=memberships&do=endMembership&all=1&on=2026-12-31',
  '/people/new',
  '/people/duplicates',
  '/people/fields',
  '/people/merge',
  '/people/:person',
  '/people/:person/edit',
  '/organisations',
  '/organisations/new',
  '/organisations/:organisation',
  '/organisations/:organisation/edit',
  '/organisations/:member/name',
  '/organisations/:member/invite',
  '/organisations/:member/hand-over',
  '/events',
  '/applications?view=all',
  '/applications/:application',
  '/applications/forms',
  '/applications/forms/new',
  '/applications/forms/:form',
  '/applications/forms/:form/preview',
  '/applications/forms/:form/publish',
  '/applications/forms/:form/versions',
  '/applications/forms/:draft',
  '/applications/forms/:draft/edit',
  '/applications/forms/:draft/publish',
  '/applications/forms/:draft/questions/new',
  '/applications/forms/:draft/questions/new?step=1&kind=one_of',
  '/applications/forms/:draft/questions/:question',
  '/applications/forms/:draft/questions/:question/condition?on=sector',
  '/board',
  '/groups',
  '/groups/new',
  '/groups/:group',
  '/groups/:group?edit=:entry',
  '/groups/:group?q=muster',
  '/groups/:group?person=:person',
  '/events/new',
  '/events/:event',
  '/events/:event/edit',
  '/events/:event/places',
  '/events/:event/places/codes',
  '/events/:event/places/parts/new',
  '/events/:event/places/limits/new',
  '/events/:event/recordings',
  '/events/:event/recordings/new',
  '/events/series',
  '/events/series/new',
  '/events/:event/questions',
  '/events/:event/texts',
  '/events/:event/texts/reminder',
  '/events/:event/texts/invitation-moved',
  ...['ask', 'stage', 'audience', 'thanks'].map((mail) => `/events/:event/texts/agenda-${mail}`),
  '/events/:event/feedback',
  '/events/:event/registrations',
  '/events/:event/registrations?state=waiting&q=a',
  '/events/:event/registrations/:registration',
  '/events/:event/registrations/:registration/edit',
  '/events/:event/registrations/new?q=muster',
  '/events/:event/registrations/new?person=new',
  '/events/:event/registrations/bulk?do=giveBack&all=1',
  '/events/:event/messages',
  '/events/:event/messages/new?all=1',
  '/events/:today/door',
  '/events/:event/invoices',
  '/events/:event/agenda',
  '/events/:event/agenda?view=grid',
  '/events/:event/agenda/sessions/new',
  '/events/:event/agenda/sessions/:session',
  '/events/:event/agenda/sessions/:session/move',
  '/events/:event/agenda/sessions/:session/people/new',
  '/events/:event/agenda/sessions/:speaking/people/:contribution',
  '/events/:event/agenda/blocks/new',
  '/events/:event/agenda/blocks/:block',
  '/events/:event/agenda/rooms/new',
  '/events/:event/agenda/rooms/:room',
  '/events/:event/agenda/tracks/new',
  '/events/:event/agenda/release',
  '/events/:event/agenda/release/1',
  '/events/:event/agenda/preview',
  '/events/:event/agenda/people',
  '/events/:event/agenda/run-sheet',
  '/events/:event/review',
  '/events/:event/agenda/exports',
  '/events/:event/agenda/import',
  '/news',
  '/news/new',
  '/news/:article',
  '/newsletter',
  '/newsletter/:subscription',
  '/newsletter/topics',
  '/roles',
  '/audit',
  '/settings',
  '/settings/look',
  '/settings/sender',
  '/settings/billing',
  '/settings/facets',
  '/settings/address',
  '/settings/pages',
  '/forbidden',
  '/invoices',
  '/invoices/statement',
]
const coordinator = ['', '/name', '/invite', '/hand-over'].map((page) => `/next/institution/:member${page}`)
const lead = ['', '/lead', '/lead?edit=:entry', '/lead?q=beispiel'].map((page) => `/next/groups/cloud${page}`)
const steward = ['/next/manage', '/next/door/einlass-heute', '/next/door/einlass-heute?name=ka']
const operator = ['/operator', '/operator/new']

/** Made once: records are asked for by every test. */
let stage: Promise<string> | undefined

/** One record of each kind in NExT, for the addresses of the office. */
async function records(): Promise<Record<string, string>> {
  const one = async (table: string, where = 'true') =>
    value<string>(
      `select x.id from "${table}" x join "Network" n on n.id = x."networkId" where n.slug = 'next' and ${where} order by x.id limit 1`,
    )
  const event = await one('Event', `x.slug = 'herbstkonferenz'`)
  const planned = `x."eventId" = '${event}' and x."releaseId" is null`
  const contribution = await one('Contribution', `${planned} and x."nameWithdrawnAt" is null`)
  stage ??= newModerator('negz')
  return {
    event,
    today: await one('Event', `x.slug = 'einlass-heute'`),
    registration: await one('Registration', `x."eventId" = '${event}' and x."givenBackAt" is null`),
    released: await value<string>(
      `select s.key from "Session" s join "Event" e on e.id = s."eventId" join "Network" n on n.id = e."networkId"
       where n.slug = 'negz' and e.slug = 'herbsttagung' and s."releaseId" is not null order by s.position, s.id limit 1`,
    ),
    session: await one('Session', planned),
    block: await one('Block', planned),
    room: await one('Room', planned),
    contribution,
    speaking: await value<string>('select "sessionId" from "Contribution" where id = $1', [contribution]),
    autumn: await value<string>(
      `select e.id from "Event" e join "Network" n on n.id = e."networkId" where n.slug = 'negz' and e.slug = 'herbsttagung'`,
    ),
    track: await value<string>(
      `select t.id from "Track" t join "Event" e on e.id = t."eventId" join "Network" n on n.id = e."networkId"
       where n.slug = 'negz' and e.slug = 'herbsttagung' and t."releaseId" is null order by t.id limit 1`,
    ),
    stage: await stage,
    person: await one('Person', `exists (select 1 from "Affiliation" a where a."personId" = x.id)`),
    organisation: await one('Organisation'),
    member: await one('Organisation', `x.name = 'Stadt Musterhausen'`),
    membership: await one('Membership', `x."organisationId" is not null`),
    kind: await one('MembershipKind', `x.holder = 'institution'`),
    listed: await one('Person', `x.visibility ->> 'name' = 'members'`),
    article: await one('Article'),
    application: await one('Application', 'x."submittedAt" is not null'),
    form: await one('Form', `x."copiedFrom" is null and x.purpose = 'application'`),
    draft: await one('Form', 'x."copiedFrom" is not null'),
    question: await one(
      'Question',
      `x.key = 'level' and x."versionId" in (select v.id from "FormVersion" v where v.state = 'draft')`,
    ),
    group: await one('Group', `x.slug = 'cloud'`),
    entry: await one('GroupPerson', `x.role = 'lead' and x."personId" is not null`),
    invoice: await value<string>(
      `select x.id from "Invoice" x join "Network" n on n.id = x."networkId" where n.slug = 'negz' and x.state = 'open' order by x.id limit 1`,
    ),
    subscription: await one('Subscription', 'x."confirmedAt" is not null'),
  }
}

type Look = { locale: 'de' | 'en'; colorScheme: 'light' | 'dark'; width: number }
// Every pair of two values appears in one of the four.
const pairwise: Look[] = [
  { locale: 'de', colorScheme: 'light', width: 320 },
  { locale: 'de', colorScheme: 'dark', width: 1280 },
  { locale: 'en', colorScheme: 'light', width: 1280 },
  { locale: 'en', colorScheme: 'dark', width: 320 },
]
const square = (['de', 'en'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 1280].map((width) => ({ locale, colorScheme, width })),
  ),
)

/** What a page gets wrong, in words; nothing when it is good. */
async function faults(page: Page, { locale }: Look): Promise<string[]> {
  const found = await page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName[1]))
    return {
      lang: document.documentElement.lang,
      title: document.title,
      tops: headings.filter((level) => level === 1).length,
      jumps: headings.flatMap((level, i) =>
        level > (headings[i - 1] ?? 0) + 1 ? [`h${headings[i - 1]} to h${level}`] : [],
      ),
      wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }
  })
  // In the page itself: no second window is opened for frames of other origins, of which there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await axe.options({ resultTypes: ['violations'], preload: false }).analyze()
  return [
    ...violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`),
    ...(found.lang === locale ? [] : [`lang is ${found.lang}`]),
    ...(found.title ? [] : ['no title']),
    ...(found.tops === 1 ? [] : [`${found.tops} h1`]),
    ...found.jumps.map((jump) => `heading order: ${jump}`),
    ...(found.wider > 0 ? [`${found.wider} px of sideways scrolling`] : []),
  ]
}

const rooms = {
  'the site': { who: null, paths: visitor },
  'a member': { who: 'member@next.example', paths: member },
  'a coordinator': { who: 'coordinator@next.example', paths: coordinator },
  'a lead': { who: 'lead@next.example', paths: lead },
  'a steward': { who: 'steward@next.example', paths: steward },
  'the office and its money': {
    who: 'admin@negz.example',
    paths: ['/invoices?view=all', '/invoices/:invoice', '/events/:autumn/agenda/tracks/:track'].map(
      (path) => `/negz/manage${path}`,
    ),
  },
  'the office': { who: 'admin@next.example', paths: office.map((path) => `/next/manage${path}`) },
  'the operator': { who: 'operator@konvent.example', paths: operator },
}

/** On a very wide screen, one page of each type. */
const wide = {
  'the site': {
    look: { locale: 'de', colorScheme: 'light', width: 2560 },
    who: null,
    paths: [
      '/',
      '/sign-in',
      '/negz',
      '/next/events?view=past',
      '/negz/events/herbsttagung',
      '/negz/events/herbsttagung/agenda',
      '/negz/events/herbsttagung/agenda?view=grid',
      '/negz/events/herbsttagung/agenda/sessions/:released',
      '/negz/events/herbsttagung/register',
      '/negz/stage/:stage',
      '/next/groups/cloud',
      '/negz/join',
    ],
  },
  'the office': {
    look: { locale: 'en', colorScheme: 'dark', width: 2560 },
    who: 'admin@next.example',
    paths: [
      '',
      '/people',
      '/events',
      '/events/:event',
      '/events/:event/edit',
      '/events/:event/registrations',
      '/events/:event/agenda',
      '/events/:event/agenda?view=grid',
      '/events/:event/agenda/release',
      '/events/:event/agenda/run-sheet',
      '/settings',
    ].map((path) => `/next/manage${path}`),
  },
} satisfies Record<string, { look: Look; who: string | null; paths: string[] }>

for (const look of process.env.FULL ? square : pairwise)
  for (const [room, visit] of Object.entries(rooms)) looksRight(room, { look, ...visit })
for (const [room, visit] of Object.entries(wide)) looksRight(room, visit)

function looksRight(room: string, { look, who, paths }: { look: Look; who: string | null; paths: string[] }) {
  test(`${room} is accessible: ${look.locale}, ${look.colorScheme}, ${look.width} px`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(paths.length * 8_000 + 30_000)
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      colorScheme: look.colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: look.width, height: 900 },
    })
    if (who)
      await context.addCookies([
        { name: 'next-auth.session-token', value: await signInOf(who), url: baseURL ?? '' },
      ])
    const page = await context.newPage()
    const ids = await records()
    const bad: Record<string, string[]> = {}
    for (const path of paths) {
      const address = path.replace(/:(\w+)/g, (_, kind: string) => ids[kind] ?? kind)
      await page.goto(look.locale === 'en' ? `/en${address === '/' ? '' : address}` : address)
      await expect(page.getByRole('main')).toBeVisible()
      const wrong = await faults(page, look)
      if (wrong.length > 0) bad[path] = wrong
    }
    expect(bad).toEqual({})
    await context.close()
  })
}
