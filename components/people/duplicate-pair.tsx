import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ButtonLink } from '@/components/ui/button-link'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import { markDistinct } from '@/lib/people/actions'
import type { DuplicatePair } from '@/lib/people/duplicates/queries'
import { fullName } from '@/lib/people/name'

/** Two people side by side, why they may be one, and the two answers. */
export async function DuplicatePairRow({ ctx, pair }: { ctx: Ctx; pair: DuplicatePair }) {
  const t = await getTranslations('people.duplicates')
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  const { a, b, why } = pair
  const title = t('pair', { a: fullName(a), b: fullName(b) })
  // The older one, unless only the younger signs in: it is what others know already.
  const [keep, other] = b.loginId && !a.loginId ? [b, a] : [a, b]
  return (
    <li className="row row-worded">
      <div className="row-label">
        {why.map(({ reason, said }) => (
          <span key={reason}>{t(`why.${reason}`, { said })}</span>
        ))}
      </div>
      <div className="row-main">
        <h2 className="row-title">{title}</h2>
        <Table caption={title}>
          <thead>
            <tr>
              <Th>{t('name')}</Th>
              <Th>{t('work')}</Th>
              <Th>{t('addresses')}</Th>
              <Th>{t('since')}</Th>
            </tr>
          </thead>
          <tbody>
            {[a, b].map((one) => (
              <tr key={one.id}>
                <NameCell
                  href={`${list}/${one.id}`}
                  note={[
                    one._count.memberships > 0 && t('memberships', { count: one._count.memberships }),
                    one._count.mandates > 0 && t('mandates', { count: one._count.mandates }),
                    one._count.registrations > 0 && t('registrations', { count: one._count.registrations }),
                    one.loginId && t('signsIn'),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                >
                  {fullName(one)}
                </NameCell>
                <Td>
                  {one.affiliations
                    .map((work) => [work.function, work.organisation.name].filter(Boolean).join(', '))
                    .join('; ')}
                </Td>
                <Td>{one.addresses.map(({ email }) => email).join(', ')}</Td>
                <Td>{shortDate(ctx.locale, ctx.network.zone, one.createdAt)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
        <div className="flex flex-wrap items-baseline gap-16 mt-12">
          <ButtonLink href={`${list}/merge?keep=${keep.id}&other=${other.id}`} variant="secondary">
            {t('compare')}
            <span className="visually-hidden">: {title}</span>
          </ButtonLink>
          <ActionButton
            action={markDistinct}
            hidden={{ network: ctx.network.slug, one: a.id, another: b.id }}
            variant="quiet"
            label={
              <>
                {t('distinct')}
                <span className="visually-hidden">: {title}</span>
              </>
            }
          />
        </div>
      </div>
    </li>
  )
}
