import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { organisationList } from '@/lib/organisations/queries'
import { localePath } from '@/lib/paths'
import { membershipWords } from './membership-words'
import { sectorWords, stateWords } from './sector-words'

type Organisation = Awaited<ReturnType<typeof organisationList>>['organisations'][number]

/** Organisations with where they stand in the administration, their membership, and how many people work there. */
export async function OrganisationTable({ ctx, organisations }: { ctx: Ctx; organisations: Organisation[] }) {
  const [t, m] = await Promise.all([getTranslations('organisations'), getTranslations('memberships')])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/organisations`)
  return (
    <Table caption={t('title')} wide>
      <thead>
        <tr>
          <Th>{t('table.name')}</Th>
          <Th>{t('table.sector')}</Th>
          <Th>{t('table.state')}</Th>
          <Th>{t('table.membership')}</Th>
          <Th numeric>{t('table.people')}</Th>
        </tr>
      </thead>
      <tbody>
        {organisations.map((one) => (
          <tr key={one.id}>
            <NameCell href={`${root}/${one.id}`} note={one.parent?.name}>
              {one.name}
            </NameCell>
            <Td>
              {[sectorWords(t, one.sector), one.level && t(`levels.${one.level}`)].filter(Boolean).join(', ')}
            </Td>
            <Td>{one.state && stateWords(t, one.state)}</Td>
            <Td>{one.memberships.map((held) => membershipWords(m, ctx, held)).join('; ')}</Td>
            <Td numeric>{one._count.affiliations}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
