import { getTranslations } from 'next-intl/server'
import { CodeForm } from '@/components/events/places/code-form'
import { CodesTable } from '@/components/events/places/codes-table'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { codesOf } from '@/lib/events/places/queries'
import { managedPlan, PlacesHead, type PlacesParams, titled } from '../plan'

export const generateMetadata = titled('codes.title')

export default async function Codes({ params }: { params: PlacesParams }) {
  const { ctx, plan, path } = await managedPlan(params)
  const [t, codes] = await Promise.all([getTranslations('places.codes'), codesOf(ctx, plan.id)])
  return (
    <>
      <PlacesHead {...{ ctx, plan, path }} title={t('title')} sub={t('intro')} here="below" />
      {codes.length > 0 ? (
        <CodesTable {...{ ctx, plan, codes }} />
      ) : (
        <EmptyState level={2} title={t('none')} text={t('noneText')} />
      )}
      <Section stacked title={t('new')}>
        <CodeForm {...{ ctx, plan }} />
      </Section>
    </>
  )
}
