import { getTranslations } from 'next-intl/server'
import { Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { formLabels } from '@/components/layout/form-labels'
import { FormPage } from '@/components/layout/form-page'
import { EventQuestions } from '@/components/registrations/event-questions'
import { PlaceChoice } from '@/components/registrations/place-choice'
import { PriceBand, ShownPrices } from '@/components/registrations/price-band'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { acceptInvitation } from '@/lib/registrations/invitations/guest/actions'
import type { InvitationPage } from '@/lib/registrations/invitations/guest/queries'
import type { Offer } from '@/lib/registrations/queries'
import { GuestData } from './guest-data'
import { GuestElse } from './guest-else'

type Props = { ctx: Ctx; page: InvitationPage; offer: Offer; token: string }

/** Yes with a few details; below it the two other answers. */
export async function GuestAnswer({ ctx, page, offer, token }: Props) {
  const [t, register, labels] = await Promise.all([
    getTranslations('guests.page'),
    getTranslations('registrations.register'),
    formLabels(),
  ])
  const { locale, network } = ctx
  const { event } = page
  const pools = offer.parts.flatMap((part) => part.pools)
  const full = pools.every((pool) => pool.free === 0)
  const lines = offer.parts.map((part) => part.price)
  const costs = lines.some((line) => line.cents > 0 || (line.regularCents ?? 0) > 0)
  const choice = offer.parts.length > 1 || pools.length > 1
  return (
    <FormPage>
      <h2 id="accept" className="mt-48 mb-16">
        {t('accept')}
      </h2>
      {pools.some((pool) => pool.free === 0) ? (
        <Message kind="warning">{full ? t('acceptFull') : t('acceptSome')}</Message>
      ) : (
        <p className="lead">{t('acceptLead')}</p>
      )}
      <Form action={acceptInvitation} hidden={{ network: network.slug, token }} labels={labels} prefix="yes">
        <GuestData page={page} />
        <Fieldset ruled legend={choice ? t('what') : t('yourPlace')}>
          <PlaceChoice parts={offer.parts} locale={locale} zone={event.zone} preset />
        </Fieldset>
        <EventQuestions questions={offer.questions} locale={locale} ruled />
        <ShownPrices lines={lines} />
        {costs ? <PriceBand lines={lines} locale={locale} full={full} /> : <p>{t('free')}</p>}
        {event.needsConfirmation && <p className="measure">{t('confirmation')}</p>}
        <div className="form-actions">
          <SubmitButton pendingLabel={labels.pending} arrow>
            {full ? t('submitWait') : t('submit')}
          </SubmitButton>
        </div>
        <p className="form-note measure">
          {register.rich('privacy', {
            link: (chunks) => <a href={localePath(locale, `/${network.slug}/privacy`)}>{chunks}</a>,
          })}
        </p>
      </Form>
      <GuestElse ctx={ctx} page={page} token={token} />
    </FormPage>
  )
}
