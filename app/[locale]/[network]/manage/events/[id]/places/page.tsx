import { getTranslations } from 'next-intl/server'
import { LimitsTable } from '@/components/events/places/limits-table'
import { PartSection } from '@/components/events/places/part-section'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { narrowings } from '@/lib/events/narrow/queries'
import { managedPlan, PlacesHead, type PlacesParams, titled } from './plan'

type Props = { params: PlacesParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = titled('title')

export default async function EditPlaces({ params, searchParams }: Props) {
  const { ctx, plan, path } = await managedPlan(params)
  const { saved } = await searchParams
  const [t, common, known] = await Promise.all([
    getTranslations('places'),
    getTranslations('common'),
    narrowings(ctx),
  ])
  const pools = plan.parts.flatMap((part) => part.pools)
  const addPart = <ButtonLink href={`${path}/parts/new`}>{t('part.new')}</ButtonLink>
  return (
    <>
      <PlacesHead {...{ ctx, plan, path }} title={t('title')} sub={t('intro')} />
      {saved && (
        <Message kind="success" role="status">
          {common('saved')}
        </Message>
      )}
      {plan.parts.length === 0 && (
        <EmptyState level={2} title={t('none.title')} text={t('none.text')} action={addPart} />
      )}
      {plan.parts.map((part, i) => (
        <PartSection
          key={part.id}
          {...{ ctx, plan, part, path, known }}
          first={i === 0}
          last={i === plan.parts.length - 1}
        />
      ))}
      {plan.parts.length > 0 && <div className="section wrap">{addPart}</div>}
      {pools.length > 1 && <LimitsTable {...{ ctx, plan, path }} />}
      {plan.parts.length > 0 && (
        <Section stacked title={t('codes.title')} aside={<a href={`${path}/codes`}>{t('codes.manage')}</a>}>
          <p>{t('codes.running', { count: plan._count.codes })}</p>
        </Section>
      )}
    </>
  )
}
