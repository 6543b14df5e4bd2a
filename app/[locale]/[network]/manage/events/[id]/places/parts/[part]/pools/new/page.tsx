import { getTranslations } from 'next-intl/server'
import { PoolForm } from '@/components/events/places/pool-form'
import { words } from '@/lib/localized'
import { managedPart, type PartPage, PlacesHead, titled } from '../../../../plan'

export const generateMetadata = titled('pool.new')

export default async function NewPool({ params }: PartPage) {
  const { ctx, plan, path, part } = await managedPart(params)
  const t = await getTranslations('places')
  return (
    <>
      <PlacesHead
        {...{ ctx, plan, path }}
        title={t('pool.new')}
        sub={t('inPart', { part: words(part.name, ctx.locale) })}
        here="below"
      />
      <PoolForm {...{ ctx, plan, part }} />
    </>
  )
}
