import { getTranslations } from 'next-intl/server'
import { PriceForm } from '@/components/events/places/price-form'
import { words } from '@/lib/localized'
import { managedPart, type PartPage, PlacesHead, titled } from '../../../../plan'

export const generateMetadata = titled('price.new')

export default async function NewPrice({ params }: PartPage) {
  const { ctx, plan, path, part } = await managedPart(params)
  const t = await getTranslations('places')
  return (
    <>
      <PlacesHead
        {...{ ctx, plan, path }}
        title={t('price.new')}
        sub={t('inPart', { part: words(part.name, ctx.locale) })}
        here="below"
      />
      <PriceForm {...{ ctx, plan, part }} />
    </>
  )
}
