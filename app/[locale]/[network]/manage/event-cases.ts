import { getTranslations } from 'next-intl/server'
import type { Ctx } from '@/lib/access/context'
import { words } from '@/lib/localized'
import { type EventCase, eventCases, overdueInvoices } from '@/lib/registrations/office/today'
import type { Case } from './case'

const path: Record<EventCase['key'], string> = {
  confirm: '/registrations?state=requested',
  idle: '/registrations?state=waiting',
  offers: '/registrations?state=offered',
  agenda: '/agenda',
  venue: '/edit',
}

/** Invoices whose day has passed: one row for all of them. */
async function overdue(ctx: Ctx): Promise<Case[]> {
  const [t, count] = await Promise.all([getTranslations('office.today.events'), overdueInvoices(ctx)])
  if (count === 0) return []
  return [
    {
      key: 'invoices-overdue',
      title: t('overdue.case'),
      kind: t('overdue.kind'),
      what: t('overdue.text', { count }),
      since: null,
      href: '/invoices?view=overdue',
      step: t('overdue.step'),
    },
  ]
}

/** What waits at coming events: to confirm, offers that run out, places that stand idle, what is still missing. */
export async function eventsWait(ctx: Ctx): Promise<Case[]> {
  const [t, cases] = await Promise.all([getTranslations('office.today.events'), eventCases(ctx)])
  const waiting = cases.map(({ key, eventId, title, count, since }) => ({
    key: `${key}-${eventId}`,
    title: words(title, ctx.locale),
    kind: t('kind'),
    what: t(`${key}.text`, { count }),
    since,
    href: `/events/${eventId}${path[key]}`,
    step: t(`${key}.step`),
  }))
  return [...waiting, ...(await overdue(ctx))]
}
