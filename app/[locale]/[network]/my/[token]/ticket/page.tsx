import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PrintButton } from '@/components/agenda/print-button'
import { TicketCode } from '@/components/check-in/ticket-code'
import { EventBand } from '@/components/registrations/event-band'
import { EmptyState } from '@/components/ui/empty-state'
import { ownTicket } from '@/lib/check-in/tickets/queries'
import { ticketPath } from '@/lib/check-in/tickets/token'
import { Refusal } from '@/lib/errors'
import { absoluteUrl, localePath } from '@/lib/paths'
import { siteContext } from '../../../context'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('door.ticket')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** The ticket to a registration: to be shown on the phone, or printed. */
export default async function TicketPage({ params }: Props) {
  const ctx = await siteContext(params)
  const { token: link } = await params
  const ticket = await ownTicket(ctx, link).catch((error) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  const t = await getTranslations('door.ticket')
  const back = localePath(ctx.locale, `/${ctx.network.slug}/my/${link}`)
  return (
    <>
      <EventBand event={ticket.event} locale={ctx.locale} />
      <div className="wrap ticket">
        {ticket.token ? (
          <>
            <TicketCode
              text={absoluteUrl('de', ticketPath(ctx.network.slug, ticket.token))}
              label={t('qr')}
            />
            <div className="ticket-words">
              <h1>
                <span className="visually-hidden">{t('title')}: </span>
                {ticket.name}
              </h1>
              {ticket.organisation && <p className="muted">{ticket.organisation}</p>}
              <ul>
                {ticket.places.map(({ part, pool }) => (
                  <li key={`${part.text} ${pool.text}`}>
                    <span lang={part.lang}>{part.text}</span>, <span lang={pool.lang}>{pool.text}</span>
                  </li>
                ))}
              </ul>
              <p className="ticket-code">
                <span className="muted">{t('code')}</span>
                <b translate="no">{ticket.code}</b>
              </p>
              <p>{t('show')}</p>
              <p className="muted">{t('personal')}</p>
              <p className="ticket-links no-print">
                <PrintButton label={t('print')} />
                <a className="link-alone" href={back}>
                  {t('back')}
                </a>
              </p>
            </div>
          </>
        ) : (
          <EmptyState
            level={2}
            title={t('none')}
            text={t('noneText')}
            action={
              <a className="link-alone" href={back}>
                {t('back')}
              </a>
            }
          />
        )}
      </div>
    </>
  )
}
