import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { LimitForm } from '@/components/events/places/limit-form'
import { RemovePanel } from '@/components/events/places/remove-panel'
import { removeLimit } from '@/lib/events/places/actions'
import { managedPlan, PlacesHead, titled } from '../../plan'

type Props = { params: Promise<{ locale: string; network: string; id: string; limit: string }> }

export const generateMetadata = titled('limit.edit')

export default async function EditLimit({ params }: Props) {
  const { ctx, plan, path } = await managedPlan(params)
  const { limit: id } = await params
  const limit = plan.limits.find((one) => one.id === id)
  if (!limit) notFound()
  const t = await getTranslations('places')
  return (
    <>
      <PlacesHead
        {...{ ctx, plan, path }}
        title={t('limit.edit')}
        sub={t('limit.taken', { taken: limit.taken })}
        here="below"
      />
      <LimitForm {...{ ctx, plan, limit }} />
      <RemovePanel {...{ ctx, plan }} what="limit" record={limit.id} action={removeLimit} />
    </>
  )
}
