import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { mayList } from '@/lib/check-in/policy'
import type { poolsAt, Tally } from '@/lib/check-in/queries'
import { words } from '@/lib/localized'

type Props = {
  ctx: Ctx
  event: { confidential: boolean }
  root: string
  pools: Awaited<ReturnType<typeof poolsAt>>
  tally: Tally
}

/** Badges and attendance lists: of all, and of each pool. */
export async function Papers({ ctx, event, root, pools, tally }: Props) {
  const t = await getTranslations('door.office')
  const lists = mayList(ctx.actor, event)
  const links = (query: string, whose: string) => (
    <>
      <Td>
        <a href={`${root}/badges.pdf${query}`} aria-label={`${t('badges')} (PDF): ${whose}`}>
          {t('badges')} (PDF)
        </a>
      </Td>
      <Td>
        {lists && (
          <a href={`${root}/attendance.pdf${query}`} aria-label={`${t('attendance')} (PDF): ${whose}`}>
            {t('attendance')} (PDF)
          </a>
        )}
      </Td>
    </>
  )
  const all = t('all', { count: tally.confirmed })
  return (
    <Section stacked title={t('papers')} lead={event.confidential ? t('confidential') : t('papersText')}>
      <Table caption={t('papers')}>
        <thead>
          <tr>
            <Th>{t('pool')}</Th>
            <Th>{t('badges')}</Th>
            <Th>{t('attendance')}</Th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <Th scope="row">{all}</Th>
            {links('', all)}
          </tr>
          {pools.map((pool) => {
            const name = `${words(pool.part, ctx.locale)}, ${words(pool.name, ctx.locale)}`
            return (
              <tr key={pool.id}>
                <Th scope="row">{name}</Th>
                {links(`?pool=${pool.id}`, name)}
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Section>
  )
}
