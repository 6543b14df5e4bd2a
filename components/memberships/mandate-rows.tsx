import { getTranslations } from 'next-intl/server'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import type { MembershipRecord } from '@/lib/memberships/queries'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import { termWords } from './term-words'

type Props = { ctx: Ctx; membership: MembershipRecord; day: Date }

/** Which mandates of the membership are held on a day, by whom, and how many there are of each kind. */
export async function MandateRows({ ctx, membership, day }: Props) {
  const [t, unit] = await Promise.all([getTranslations('memberships'), getTranslations('mandates.kind')])
  const held = membership.mandates.filter(({ from, to }) => from <= day && (!to || to >= day))
  return (
    <Rows>
      {membership.kind.mandateRules.map(({ kind, count }) => {
        const people = held.filter((one) => one.kind === kind)
        return (
          <Row
            key={kind}
            figure={
              <Figure
                value={people.length}
                unit={unit('unit', { count })}
                label={t('record.mandatesCount', { held: people.length, count })}
                wide
              />
            }
            title={t(`mandates.${kind}`)}
          >
            {people.map(({ id, person, from, to, confirmedAt }) => (
              <p key={id} className="row-text">
                <a href={localePath(ctx.locale, `/${ctx.network.slug}/manage/people/${person.id}`)}>
                  {fullName(person)}
                </a>
                {`, ${termWords(t, ctx.locale, from, to)}`}
                {!confirmedAt && `, ${t('record.unconfirmed')}`}
              </p>
            ))}
          </Row>
        )
      })}
    </Rows>
  )
}
