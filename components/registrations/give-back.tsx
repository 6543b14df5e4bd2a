import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import type { Ctx } from '@/lib/access/context'
import { giveBackPlaces } from '@/lib/registrations/own/actions'

type Props = { ctx: Ctx; token: string; waiting: boolean }

/** Giving the places back: says what follows, asks once. */
export async function GiveBack({ ctx, token, waiting }: Props) {
  const [t, common, errors] = await Promise.all([
    getTranslations('registrations.my'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  return (
    <>
      <p className="measure mb-16">{t('giveBackNote')}</p>
      <ConfirmForm
        action={giveBackPlaces}
        hidden={{ network: ctx.network.slug, token }}
        labels={{ summary: errors('summary'), pending: common('pending') }}
        prefix="give-back"
        open={t('giveBackOpen')}
        title={t('giveBackQuestion')}
        consequence={t('giveBackConsequence', { waiting: waiting ? 'yes' : 'no' })}
        confirm={t('giveBackConfirm')}
      />
    </>
  )
}
