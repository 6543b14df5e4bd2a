import { CalendarPlus } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import { LinkAlone } from '@/components/ui/link-alone'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords, longDate, now, whenWords } from '@/lib/clock'
import { hasDay } from '@/lib/events/feed'
import type { partnersOf } from '@/lib/events/partners/queries'
import type { ReaderEvent } from '@/lib/events/queries'
import { referencesOf, venueOf } from '@/lib/events/schema'
import type { SeriesOfEvent } from '@/lib/events/series/queries'
import { inLanguage, type Locale } from '@/lib/localized'
import { euros } from '@/lib/money'
import { localePath } from '@/lib/paths'

function Said({ text, locale }: { text: unknown; locale: Locale }) {
  const { text: shown, lang } = inLanguage(text, locale)
  return lang ? <span lang={lang}>{shown}</span> : shown
}

type Props = {
  ctx: Ctx
  event: ReaderEvent
  series: SeriesOfEvent | null
  partners: Awaited<ReturnType<typeof partnersOf>>
  /** What narrows the audience, in words. */
  rule: string | null
}

function Partners({ locale, partners }: Pick<Props, 'partners'> & { locale: Locale }) {
  return partners.map(({ id, name, slug, isPublic }, i) => (
    <span key={id}>
      {i > 0 && ', '}
      {isPublic ? <a href={localePath(locale, `/${slug}`)}>{name}</a> : name}
    </span>
  ))
}

/** Every price that is not behind a code, part by part where there are several. */
async function Prices({ locale, event }: { locale: Locale; event: ReaderEvent }) {
  const t = await getTranslations('events')
  const priced = event.parts
    .map((part) => ({ part, prices: part.priceClasses.filter((one) => one.rule !== 'code') }))
    .filter(({ prices }) => prices.length > 0)
  if (priced.length === 0) return null
  return (
    <Fact name={t('prices.title')}>
      {priced.map(({ part, prices }) => (
        <span key={part.id} className="fact-line">
          {priced.length > 1 && (
            <>
              <Said text={part.name} locale={locale} />
              {': '}
            </>
          )}
          {prices.map(({ id, name, cents }, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <Said text={name} locale={locale} /> {cents === 0 ? t('prices.free') : euros(locale, cents)}
            </span>
          ))}
        </span>
      ))}
    </Fact>
  )
}

/** The facts of an event: when, where, for whom, what it costs, until when to register, whose it is. */
export async function EventGlance({ ctx, event, series, partners, rule }: Props) {
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
            {rule && `. ${t('glance.only', { rule })}`}
          </Fact>
        )}
        {partners.length > 0 && (
          <Fact name={t('glance.together')}>
            <Partners {...{ locale, partners }} />
          </Fact>
        )}
        {coming && <Prices {...{ locale, event }} />}
        {series && (
          <Fact name={t('glance.series')}>
            <a href={localePath(locale, `/${ctx.network.slug}/events?series=${series.slug}`)}>
              <Said text={series.name} locale={locale} />
            </a>
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
