import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { TicketCode } from '@/components/check-in/ticket-code'
import { SitePageHead } from '@/components/layout/site-page-head'
import { can } from '@/lib/access/context'
import { codeOf, scannedTicket, spelt } from '@/lib/check-in/code'
import { doorsOf } from '@/lib/check-in/doors'
import { ticketPath } from '@/lib/check-in/tickets/token'
import { words } from '@/lib/localized'
import { absoluteUrl, localePath } from '@/lib/paths'
import { hashToken } from '@/lib/tokens'
import { siteContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; ticket: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('door.ticket')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/**
 * What any phone's camera finds behind a ticket's QR code: what it is for, and nothing about anybody. It looks the same
 * for every ticket, real or not; a steward finds the way to their doors.
 */
export default async function FoundTicketPage({ params }: Props) {
  const ctx = await siteContext(params)
  const token = scannedTicket((await params).ticket)
  if (!token) notFound()
  const [t, doors] = await Promise.all([
    getTranslations('door.ticket'),
    can(ctx.actor, 'check-in.write') ? doorsOf(ctx) : [],
  ])
  const code = spelt(codeOf(hashToken(token)))
  return (
    <>
      <SitePageHead title={t('foundTitle')} lead={t('foundText')} />
      <div className="wrap ticket">
        <TicketCode text={absoluteUrl('de', ticketPath(ctx.network.slug, token))} label={t('qr')} />
        <div className="ticket-words">
          <p className="ticket-code">
            <span className="muted">{t('code')}</span>
            <b translate="no">{code}</b>
          </p>
          {doors
            .filter((door) => door.open)
            .map((door) => (
              <p key={door.id}>
                <a
                  className="link-alone"
                  href={localePath(ctx.locale, `/${ctx.network.slug}/door/${door.slug}?ticket=${code}`)}
                >
                  {t('toDoor', { event: words(door.title, ctx.locale) })}
                </a>
              </p>
            ))}
        </div>
      </div>
    </>
  )
}
