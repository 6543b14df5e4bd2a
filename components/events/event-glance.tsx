import { CalendarPlus } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import { LinkAlone } from '@/components/ui/link-alone'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords, longDate, now, whenWords } from '@/lib/clock'
import { hasDay } from '@/lib/events/feed'
import type { ReaderEvent } from '@/lib/events/queries'
import { referencesOf, venueOf } from '@/lib/events/schema'
import { inLanguage, type Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

function Said({ text, locale }: { text: unknown; locale: Locale }) {
  const { text: shown, lang } = inLanguage(text, locale)
  return lang ? <span lang={lang}>{shown}</span> : shown
}

/** The facts of an event: when, where, for whom, until when to register, whose it is. */
export async function EventGlance({ ctx, event }: { ctx: Ctx; event: ReaderEvent }) {
  const t = await getTranslations('events')
  const { locale } = ctx
  const venue = venueOf(event.venue)
  const patron = referencesOf(event.references).find((one) => one.kind === 'patron')
  const coming = event.endsAt >= now()
  const memberPrice = event.parts.some((part) => part.priceClasses.some((one) => one.rule === 'member'))
  return (
    <Section title={t('glance.title')}>
      <Facts>
        <Fact name={t('glance.when')} {...(hasDay(event) ? {} : { note: t('glance.inferred') })}>
          {whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt)}
        </Fact>
        <Fact
          name={t('glance.where')}
          note={
            event.format === 'online' ? (
              coming && event.kind !== 'appearance' && t('glance.onlineNote')
            ) : venue ? (
              <>
                {venue.address && venue.access ? `${venue.address}. ` : venue.address}
                {venue.access && <Said text={venue.access} locale={locale} />}
              </>
            ) : undefined
          }
        >
          {event.format === 'online' || !venue ? (
            t(event.format === 'online' ? 'glance.onlinePlace' : `form.formats.${event.format}`)
          ) : (
            <>
              <Said text={venue.name} locale={locale} />
              {event.format === 'hybrid' && ` ${t('glance.alsoOnline')}`}
            </>
          )}
        </Fact>
        {event.organiser && <Fact name={t('glance.organiser')}>{event.organiser}</Fact>}
        {event.kind !== 'appearance' && (
          <Fact
            name={t('glance.forWhom')}
            note={
              event.confidential
                ? t('glance.confidential')
                : memberPrice
                  ? t('glance.memberPrice')
                  : undefined
            }
          >
            {t(`audience.${event.audience}`)}
          </Fact>
        )}
        {patron && <Fact name={t('glance.patron')}>{patron.title}</Fact>}
        {coming && event.opensAt && event.opensAt > now() && (
          <Fact name={t('glance.from')}>{dateTimeWords(locale, event.zone, event.opensAt)}</Fact>
        )}
        {coming && event.closesAt && (
          <Fact name={t('glance.until')}>{longDate(locale, event.zone, event.closesAt)}</Fact>
        )}
        {event.keywords.length > 0 && <Fact name={t('glance.keywords')}>{event.keywords.join(', ')}</Fact>}
      </Facts>
      {coming && hasDay(event) && event.state === 'announced' && (
        <LinkAlone
          icon={CalendarPlus}
          href={localePath(locale, `/${ctx.network.slug}/events/${event.slug}/calendar.ics`)}
        >
          {t('glance.calendar')}
        </LinkAlone>
      )}
    </Section>
  )
}
