import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PriceForm } from '@/components/events/places/price-form'
import { RemovePanel } from '@/components/events/places/remove-panel'
import { removePrice } from '@/lib/events/places/actions'
import { words } from '@/lib/localized'
import { managedPlan, PlacesHead, titled } from '../../plan'

type Props = { params: Promise<{ locale: string; network: string; id: string; price: string }> }

export const generateMetadata = titled('price.edit')

export default async function EditPrice({ params }: Props) {
  const { ctx, plan, path } = await managedPlan(params)
  const { price: id } = await params
  const part = plan.parts.find((one) => one.priceClasses.some((price) => price.id === id))
  const price = part?.priceClasses.find((one) => one.id === id)
  if (!part || !price) notFound()
  const t = await getTranslations('places')
  return (
    <>
      <PlacesHead
        {...{ ctx, plan, path }}
        title={t('price.edit')}
        sub={t('inPart', { part: words(part.name, ctx.locale) })}
        here="below"
      />
      <PriceForm {...{ ctx, plan, part, price }} />
      <RemovePanel {...{ ctx, plan }} what="price" record={price.id} action={removePrice} />
    </>
  )
}
