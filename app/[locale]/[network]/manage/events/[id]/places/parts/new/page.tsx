import { getTranslations } from 'next-intl/server'
import { PartForm } from '@/components/events/places/part-form'
import { managedPlan, PlacesHead, type PlacesParams, titled } from '../../plan'

export const generateMetadata = titled('part.new')

export default async function NewPart({ params }: { params: PlacesParams }) {
  const { ctx, plan, path } = await managedPlan(params)
  const t = await getTranslations('places')
  return (
    <>
      <PlacesHead {...{ ctx, plan, path }} title={t('part.new')} sub={t('part.hint')} here="below" />
      <PartForm {...{ ctx, plan }} />
    </>
  )
}
