import { getTranslations } from 'next-intl/server'
import { EventFigure } from '@/components/events/event-figure'
import { FieldBand } from '@/components/layout/field-band'
import { SlabBand } from '@/components/layout/slab-band'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import { inLanguage, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import type { InvitationPage } from '@/lib/registrations/invitations/guest/queries'

type Props = { ctx: Ctx; page: InvitationPage; done: string | null }

const dones = ['accepted', 'declined', 'substituted'] as const

/** What one is invited to, by whom and until when; or, where there is nothing to answer any more, why. */
export async function GuestHead({ ctx, page, done }: Props) {
  const t = await getTranslations('guests.page')
  const { locale, network } = ctx
  const { event, invitation, stands, mine } = page
  const title = inLanguage(event.title, locale)
  const theme = event.theme ? inLanguage(event.theme, locale) : null
  const head = theme ?? title
  const date = dateTimeWords(locale, event.zone, invitation.expires)
  const open = stands === 'open'
  const state = open ? (invitation.declinedAt ? 'declinedOpen' : null) : stands
  const answer = dones.find((one) => one === done)
  const by = invitation.byName
  const lead =
    by && by !== network.name
      ? t('lead', { by, network: network.name })
      : t('leadNobody', { network: network.name })
  return (
    <>
      <FieldBand
        figure={<EventFigure event={event} locale={locale} size="poster" />}
        title={head.text}
        lang={head.lang}
        sub={theme ? <b>{title.text}</b> : undefined}
      />
      <SlabBand
        title={state ? t(`stands.${state}.title`) : t('heading')}
        text={state ? t(`stands.${state}.text`, { date }) : lead}
        note={state ? undefined : t('until', { date })}
        {...(mine ? { action: <ButtonLink href={localePath(locale, mine)}>{t('mine')}</ButtonLink> } : {})}
        {...(open
          ? {
              action: (
                <p className="button-group">
                  <ButtonLink href="#accept">{t('accept')}</ButtonLink>
                  <ButtonLink href="#other" variant="secondary">
                    {t('other')}
                  </ButtonLink>
                </p>
              ),
            }
          : {})}
      />
      {answer && answer !== 'accepted' && (
        <div className="wrap mt-24">
          <Message kind="success" role="status">
            {t(`done.${answer}`)}
          </Message>
        </div>
      )}
      {event.state === 'cancelled' && event.cancellation && (
        <p className="wrap measure mt-24">{words(event.cancellation.reason, locale)}</p>
      )}
      {!open && event.listed && stands !== 'cancelled' && (
        <p className="wrap mt-48">
          <ButtonLink variant="secondary" href={localePath(locale, `/${network.slug}/events/${event.slug}`)}>
            {t('event')}
          </ButtonLink>
        </p>
      )}
    </>
  )
}
