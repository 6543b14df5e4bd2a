import { getTranslations } from 'next-intl/server'
import { LimitForm } from '@/components/events/places/limit-form'
import { managedPlan, PlacesHead, type PlacesParams, titled } from '../../plan'

export const generateMetadata = titled('limit.new')

export default async function NewLimit({ params }: { params: PlacesParams }) {
  const { ctx, plan, path } = await managedPlan(params)
  const t = await getTranslations('places')
  return (
    <>
      <PlacesHead {...{ ctx, plan, path }} title={t('limit.new')} sub={t('limit.hint')} here="below" />
      <LimitForm {...{ ctx, plan }} />
    </>
  )
}
