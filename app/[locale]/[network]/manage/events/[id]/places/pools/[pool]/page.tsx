import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PoolForm } from '@/components/events/places/pool-form'
import { RemovePanel } from '@/components/events/places/remove-panel'
import { removePool } from '@/lib/events/places/actions'
import { managedPlan, PlacesHead, titled } from '../../plan'

type Props = { params: Promise<{ locale: string; network: string; id: string; pool: string }> }

export const generateMetadata = titled('pool.edit')

export default async function EditPool({ params }: Props) {
  const { ctx, plan, path } = await managedPlan(params)
  const { pool: id } = await params
  const part = plan.parts.find((one) => one.pools.some((pool) => pool.id === id))
  const pool = part?.pools.find((one) => one.id === id)
  if (!part || !pool) notFound()
  const t = await getTranslations('places')
  return (
    <>
      <PlacesHead
        {...{ ctx, plan, path }}
        title={t('pool.edit')}
        sub={t('pool.taken', { taken: pool.taken, waiting: pool._count.places })}
        here="below"
      />
      <PoolForm {...{ ctx, plan, part, pool }} />
      <RemovePanel {...{ ctx, plan }} what="pool" record={pool.id} action={removePool} />
    </>
  )
}
