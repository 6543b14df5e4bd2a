import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { whenWords } from '@/lib/clock'
import { venueOf } from '@/lib/events/schema'
import { inLanguage, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import type { InvitationPage } from '@/lib/registrations/invitations/guest/queries'

/** When, where, the programme, and what the office writes to this guest. */
export async function GuestFacts({ ctx, page }: { ctx: Ctx; page: InvitationPage }) {
  const t = await getTranslations('guests.page')
  const { locale, network } = ctx
  const { event, invitation, programme } = page
  const venue = venueOf(event.venue)
  const summary = inLanguage(event.summary, locale)
  const message = invitation.message ? inLanguage(invitation.message, locale) : null
  const place = [words(venue?.name, locale), venue?.address].filter(Boolean).join(', ')
  return (
    <>
      {message?.text && (
        <Section title={t('from')}>
          {message.text.split(/\n{2,}/).map((part) => (
            <p key={part} className="lead measure mb-16" lang={message.lang}>
              {part}
            </p>
          ))}
        </Section>
      )}
      <Section title={t('title')}>
        {summary.text && (
          <p className="measure mb-24" lang={summary.lang}>
            {summary.text}
          </p>
        )}
        <Facts>
          <Fact name={t('when')}>
            {whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt)}
          </Fact>
          {place && (
            <Fact name={t('where')} note={words(venue?.access, locale) || undefined}>
              {place}
            </Fact>
          )}
          {programme && (
            <Fact name={t('programme')}>
              <a href={localePath(locale, `/${network.slug}/events/${event.slug}/agenda`)}>
                {t('programmeLink')}
              </a>
            </Fact>
          )}
        </Facts>
      </Section>
    </>
  )
}
