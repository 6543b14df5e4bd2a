import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { Effects } from '@/lib/memberships/kinds/effects'
import { euros } from '@/lib/money'
import { localePath } from '@/lib/paths'

type Row = { key: string; membershipId: string; name: string; what: string }

/** What new rules mean for memberships: dues, mandates beyond the count, holders outside the audience. */
export async function EffectSections({ ctx, effects }: { ctx: Ctx; effects: Effects }) {
  const [t, m] = await Promise.all([getTranslations('memberships.effects'), getTranslations('memberships')])
  const { dues, mandates, misfits } = effects
  const amount = (cents: number) => euros(ctx.locale, cents)
  const table = (caption: string, heads: [string, string], rows: Row[]) => (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>{heads[0]}</Th>
          <Th>{heads[1]}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, membershipId, name, what }) => (
          <tr key={key}>
            <NameCell
              href={localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships/${membershipId}`)}
            >
              {name}
            </NameCell>
            <Td>{what}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
  return (
    <>
      {dues.from !== dues.to && (
        <Section title={t('dues')}>
          <p>{t('duesText', { count: dues.total, from: amount(dues.from), to: amount(dues.to) })}</p>
        </Section>
      )}
      {mandates.length > 0 && (
        <Section stacked title={t('mandates')} lead={t('mandatesText')}>
          {table(
            t('mandates'),
            [t('institution'), m('record.mandates')],
            mandates.map((one) => ({
              ...one,
              key: one.membershipId + one.kind,
              what: `${m(`mandates.${one.kind}`)}: ${t('held', { held: one.held, count: one.count })}`,
            })),
          )}
        </Section>
      )}
      {misfits.total > 0 && (
        <Section stacked title={t('misfits')} lead={t('misfitsText', { count: misfits.total })}>
          {table(
            t('misfits'),
            [m('record.holder'), t('whyTitle')],
            misfits.first.map((one) => ({ ...one, key: one.membershipId, what: t(`why.${one.why}`) })),
          )}
          {misfits.total > misfits.first.length && (
            <p className="mt-16">{t('firstOnly', { count: misfits.first.length })}</p>
          )}
        </Section>
      )}
    </>
  )
}
