import { getTranslations } from 'next-intl/server'
import { PartForm } from '@/components/events/places/part-form'
import { RemovePanel } from '@/components/events/places/remove-panel'
import { removePart } from '@/lib/events/places/actions'
import { managedPart, type PartPage, PlacesHead, titled } from '../../plan'

export const generateMetadata = titled('part.edit')

export default async function EditPart({ params }: PartPage) {
  const { ctx, plan, path, part } = await managedPart(params)
  const t = await getTranslations('places')
  return (
    <>
      <PlacesHead {...{ ctx, plan, path }} title={t('part.edit')} sub={t('part.hint')} here="below" />
      <PartForm {...{ ctx, plan, part }} />
      <RemovePanel {...{ ctx, plan }} what="part" record={part.id} action={removePart} />
    </>
  )
}
