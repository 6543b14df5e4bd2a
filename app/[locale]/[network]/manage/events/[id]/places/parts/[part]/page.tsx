import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PartForm } from '@/components/events/places/part-form'
import { RemovePanel } from '@/components/events/places/remove-panel'
import { removePart } from '@/lib/events/places/actions'
import { managedPlan, PlacesHead, titled } from '../../plan'

type Props = { params: Promise<{ locale: string; network: string; id: string; part: string }> }

export const generateMetadata = titled('part.edit')

export default async function EditPart({ params }: Props) {
  const { ctx, plan, path } = await managedPlan(params)
  const { part: id } = await params
  const part = plan.parts.find((one) => one.id === id)
  if (!part) notFound()
  const t = await getTranslations('places')
  return (
    <>
      <PlacesHead {...{ ctx, plan, path }} title={t('part.edit')} sub={t('part.hint')} here="below" />
      <PartForm {...{ ctx, plan, part }} />
      <RemovePanel {...{ ctx, plan }} what="part" record={part.id} action={removePart} />
    </>
  )
}
