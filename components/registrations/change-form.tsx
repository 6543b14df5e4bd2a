import { getTranslations } from 'next-intl/server'
import { Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import type { Ctx } from '@/lib/access/context'
import { changeRegistration } from '@/lib/registrations/own/actions'
import type { OwnRegistration } from '@/lib/registrations/own/queries'
import { EventQuestions } from './event-questions'
import { PlaceChoice } from './place-choice'
import { ShownPrices } from './price-band'

type Props = { ctx: Ctx; token: string; own: OwnRegistration }

/** Other places, other answers: the same questions as when registering, filled in. */
export async function ChangeForm({ ctx, token, own: { registration, offer } }: Props) {
  if (!offer || offer.parts.length === 0) return null
  const [t, common, errors] = await Promise.all([
    getTranslations('registrations'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const held = registration.places
    .filter((place) => place.state !== 'given_back')
    .map((place) => place.poolId)
  return (
    <Form
      className="form max-w-704"
      action={changeRegistration}
      hidden={{ network: ctx.network.slug, token }}
      labels={{ summary: errors('summary'), pending: common('pending') }}
      submit={t('my.changeSubmit')}
    >
      <PlaceChoice parts={offer.parts} locale={ctx.locale} zone={registration.event.zone} held={held} />
      <ShownPrices lines={offer.parts.map((part) => part.price)} />
      <EventQuestions questions={offer.questions} locale={ctx.locale} />
      <Fieldset legend={t('my.dataTitle')}>
        <TextField
          name="organisation"
          label={t('register.organisation')}
          optionalLabel={common('optional')}
          defaultValue={registration.organisation}
        />
        <TextField
          name="function"
          label={t('register.function')}
          optionalLabel={common('optional')}
          defaultValue={registration.function}
        />
      </Fieldset>
    </Form>
  )
}
