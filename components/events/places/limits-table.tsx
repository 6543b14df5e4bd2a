import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { CapacityBar } from '@/components/ui/capacity-bar'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { PlacesPlan } from '@/lib/events/places/queries'
import { words } from '@/lib/localized'

/** Limits over several pools: how many in all of them together. */
export async function LimitsTable({ ctx, plan, path }: { ctx: Ctx; plan: PlacesPlan; path: string }) {
  const t = await getTranslations('places.limit')
  const list = new Intl.ListFormat(ctx.locale)
  const nameOf = (id: string) => {
    const part = plan.parts.find((one) => one.pools.some((pool) => pool.id === id))
    const pool = part?.pools.find((one) => one.id === id)
    return `${words(part?.name, ctx.locale)}: ${words(pool?.name, ctx.locale)}`
  }
  return (
    <Section stacked title={t('title')} aside={<a href={`${path}/limits/new`}>{t('new')}</a>}>
      {plan.limits.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <Table caption={t('title')}>
          <thead>
            <tr>
              <Th>{t('name')}</Th>
              <Th>{t('pools')}</Th>
              <Th>{t('places')}</Th>
            </tr>
          </thead>
          <tbody>
            {plan.limits.map((limit) => (
              <tr key={limit.id}>
                <NameCell href={`${path}/limits/${limit.id}`}>{words(limit.name, ctx.locale)}</NameCell>
                <Td>{list.format(limit.pools.map((one) => nameOf(one.poolId)))}</Td>
                <Td>
                  <CapacityBar
                    inline
                    taken={limit.taken}
                    capacity={limit.capacity}
                    words={`${limit.taken} / ${limit.capacity}`}
                  />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
