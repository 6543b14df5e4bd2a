import { getTranslations } from 'next-intl/server'
import { dueWords } from '@/components/applications/words'
import { type Ctx, can } from '@/lib/access/context'
import { waitingCases } from '@/lib/applications/queries'
import { shortDate } from '@/lib/clock'
import { type OfficeRow, officeEvents } from '@/lib/events/office/queries'
import { words } from '@/lib/localized'
import { failedMails } from '@/lib/mail/failures'
import { missingLegalPages } from '@/lib/networks/pages/queries'
import { legalKinds } from '@/lib/networks/pages/schema'
import { newsroom } from '@/lib/news/queries'
import { countSubscriptions } from '@/lib/newsletter/queries'
import type { Case } from './case'
import { coordinationWaits } from './coordination-cases'
import { eventsWait } from './event-cases'
import { tasksDue } from './task-cases'

const capacityOf = (row: OfficeRow) => row.parts.flatMap((part) => part.pools)
export const places = (row: OfficeRow) => ({
  taken: capacityOf(row).reduce((sum, pool) => sum + pool.taken, 0),
  capacity: capacityOf(row).reduce((sum, pool) => sum + pool.capacity, 0),
})

/** Everything that waits for this reader, of their rooms only. */
export async function casesFor(ctx: Ctx): Promise<Case[]> {
  const cases = await Promise.all([
    can(ctx.actor, 'applications.read') ? applications(ctx) : [],
    can(ctx.actor, 'events.write') ? eventsWait(ctx) : [],
    can(ctx.actor, 'people.write') ? coordinationWaits(ctx) : [],
    can(ctx.actor, 'people.write') ? tasksDue(ctx) : [],
    can(ctx.actor, 'people.read') ? mails(ctx) : [],
    can(ctx.actor, 'news.read') ? subscriptions(ctx) : [],
    can(ctx.actor, 'events.write') ? eventDrafts(ctx) : [],
    can(ctx.actor, 'news.write') ? articleDrafts(ctx) : [],
    can(ctx.actor, 'settings.write') ? legal(ctx) : [],
  ])
  return cases.flat()
}

/** What waits for the office to prepare, and for this board member's own vote or decision. */
async function applications(ctx: Ctx): Promise<Case[]> {
  const [t, waiting] = await Promise.all([getTranslations('applications'), waitingCases(ctx)])
  const { personId } = ctx.actor
  const prepares = can(ctx.actor, 'applications.prepare')
  const decides = can(ctx.actor, 'applications.decide')
  return waiting.flatMap((one): Case[] => {
    const next = one.waiting?.next
    const votes = next === 'vote' && personId !== null && one.notVoted.includes(personId)
    const mine = one.waiting?.whom === 'office' ? prepares : decides && (next === 'decide' || votes)
    if (!one.waiting || !next || !mine) return []
    const until = one.voteUntil ? shortDate(ctx.locale, ctx.network.zone, one.voteUntil) : ''
    return [
      {
        key: `application-${one.id}`,
        title: one.name,
        note: words(one.kind?.name, ctx.locale),
        kind: t(votes ? 'today.boardKind' : 'today.kind'),
        what: votes ? t('today.vote', { until }) : dueWords(t, ctx, one),
        since: one.waiting.since,
        href: `/applications/${one.id}`,
        step: votes ? t('today.stepVote') : t(`next.${next}`),
      },
    ]
  })
}

async function mails(ctx: Ctx): Promise<Case[]> {
  const [t, failed] = await Promise.all([getTranslations('office.today'), failedMails(ctx, 20)])
  return failed.map((mail) => ({
    key: `mail-${mail.id}`,
    title: mail.address,
    ...(mail.subject ? { note: mail.subject } : {}),
    kind: t('mail.kind'),
    what: t('mail.text', { error: mail.error ?? t('mail.unknown') }),
    since: mail.createdAt,
    href: `/people?q=${encodeURIComponent(mail.address)}`,
    step: t('mail.step'),
  }))
}

async function subscriptions(ctx: Ctx): Promise<Case[]> {
  const [t, counts] = await Promise.all([getTranslations('office.today'), countSubscriptions(ctx)])
  const count = counts.unconfirmed
  if (count === 0) return []
  return [
    {
      key: 'subscriptions',
      title: t('subscriptions.case'),
      kind: t('subscriptions.kind'),
      what: t('subscriptions.text', { count }),
      since: null,
      href: '/newsletter?state=unconfirmed',
      step: t('subscriptions.step'),
    },
  ]
}

async function eventDrafts(ctx: Ctx): Promise<Case[]> {
  const [t, drafts] = await Promise.all([
    getTranslations('office.today'),
    officeEvents(ctx, { view: 'drafts' }),
  ])
  return drafts.map((event) => ({
    key: `event-${event.id}`,
    title: words(event.title, ctx.locale),
    kind: t('eventDraft.kind'),
    what: t('eventDraft.text'),
    since: null,
    href: `/events/${event.id}`,
    step: t('eventDraft.step'),
  }))
}

async function articleDrafts(ctx: Ctx): Promise<Case[]> {
  const [t, drafts] = await Promise.all([getTranslations('office.today'), newsroom(ctx, { state: 'draft' })])
  return drafts.map((article) => ({
    key: `article-${article.id}`,
    title: words(article.title, ctx.locale),
    kind: t('articleDraft.kind'),
    what: t('articleDraft.text'),
    since: article.updatedAt,
    href: `/news/${article.id}`,
    step: t('articleDraft.step'),
  }))
}

async function legal(ctx: Ctx): Promise<Case[]> {
  const [t, n, missing] = await Promise.all([
    getTranslations('office.today'),
    getTranslations('networks.legal'),
    missingLegalPages(ctx.db, ctx.network.id),
  ])
  if (missing.length === 0) return []
  return [
    {
      key: 'legal',
      title: t('legal.case'),
      kind: t('legal.kind'),
      what: t('legal.text', {
        list: legalKinds
          .filter((kind) => missing.includes(kind))
          .map((kind) => n(kind))
          .join(', '),
      }),
      since: null,
      href: '/settings/pages',
      step: t('legal.step'),
    },
  ]
}
