import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PoolForm } from '@/components/events/places/pool-form'
import { words } from '@/lib/localized'
import { managedPlan, PlacesHead, titled } from '../../../../plan'

type Props = { params: Promise<{ locale: string; network: string; id: string; part: string }> }

export const generateMetadata = titled('pool.new')

export default async function NewPool({ params }: Props) {
  const { ctx, plan, path } = await managedPlan(params)
  const { part: id } = await params
  const part = plan.parts.find((one) => one.id === id)
  if (!part) notFound()
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
