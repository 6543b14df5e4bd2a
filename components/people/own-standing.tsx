import { getTranslations } from 'next-intl/server'
import { SlabBand } from '@/components/layout/slab-band'
import { ButtonLink } from '@/components/ui/button-link'
import { Figure } from '@/components/ui/figure'
import type { Ctx, Reason } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { reasonSentence } from '@/lib/standing/words'

/** What one is in this network today, and in one sentence why. */
export async function OwnStanding({ ctx }: { ctx: Ctx }) {
  const t = await getTranslations('me.standing')
  const { member, participant, price, why, votes, vote } = ctx.actor.standing
  const said = (reason: Reason) => `${reasonSentence(ctx.network, reason, ctx.locale)}.`
  return (
    <SlabBand
      label={t('label')}
      title={t(member ? 'member' : participant ? 'participant' : 'known')}
      text={said(why)}
      {...(member || price ? { note: said(vote) } : {})}
      {...(votes > 0
        ? { figure: <Figure value={votes} unit={t('votes', { count: votes })} size="l" wide /> }
        : {})}
      {...(member
        ? {
            action: (
              <ButtonLink href={localePath(ctx.locale, `/${ctx.network.slug}/directory`)} arrow>
                {t('directory')}
              </ButtonLink>
            ),
          }
        : {})}
    />
  )
}
