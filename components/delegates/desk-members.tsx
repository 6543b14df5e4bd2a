import { getTranslations } from 'next-intl/server'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords, shortDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { fullName } from '@/lib/people/name'
import type { Desk, DeskMember } from '@/lib/registrations/delegates/queries'
import { DeskDeeds } from './desk-deeds'

type Props = { ctx: Ctx; institution: { id: string }; desk: Desk }

/** Who comes, who still has to confirm, who waits and at which rank. */
export async function DeskMembers({ ctx, institution, desk }: Props) {
  const [t, place] = await Promise.all([getTranslations('guests.desk'), getTranslations('registrations')])
  const { event, members, free } = desk
  const placeLine = ({ part, pool, state, rank }: DeskMember['places'][number]) => {
    const [name, detail] = [words(part, ctx.locale), words(pool, ctx.locale)]
    const where = name === detail ? name : `${name}, ${detail}`
    return `${where}: ${rank ? place('place.waitingRank', { rank }) : place(`place.${state}`)}`
  }
  return (
    <Rows>
      {members.map((member) => {
        const rank = member.places.find((one) => one.rank)?.rank
        const how =
          member.state === 'pending' && member.deadline
            ? t('pendingUntil', { date: dateTimeWords(ctx.locale, event.zone, member.deadline) })
            : member.byName
              ? t('byOther', { name: member.byName })
              : t('bySelf', { date: shortDate(ctx.locale, event.zone, member.createdAt) })
        return (
          <Row
            key={member.id}
            {...(rank
              ? {
                  figure: (
                    <Figure
                      value={rank}
                      unit={t('rankUnit')}
                      size="s"
                      label={place('place.waitingRank', { rank })}
                    />
                  ),
                }
              : { label: t(`state.${member.state}`) })}
            title={fullName(member.person)}
            text={[rank ? t(`state.${member.state}`) : '', ...member.places.map(placeLine), how]
              .filter(Boolean)
              .join('. ')}
          >
            {member.ours && <DeskDeeds ctx={ctx} organisation={institution.id} member={member} free={free} />}
          </Row>
        )
      })}
    </Rows>
  )
}
