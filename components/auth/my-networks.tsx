import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkAlone } from '@/components/ui/link-alone'
import { Row, Rows } from '@/components/ui/rows'
import { type Ctx, can } from '@/lib/access/context'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { reasonSentence } from '@/lib/standing/words'

/** The networks that know the reader, and in one sentence why they may do there what they may do. */
export async function MyNetworks({ networks, locale }: { networks: Ctx[]; locale: Locale }) {
  const t = await getTranslations('auth.me')
  if (networks.length === 0)
    return (
      <EmptyState
        title={t('noNetworksTitle')}
        text={t('noNetworksText')}
        action={<ButtonLink href={localePath(locale, '/')}>{t('toNetworks')}</ButtonLink>}
      />
    )
  return (
    <Rows>
      {networks.map(({ network, actor }) => {
        const { member, participant } = actor.standing
        const reason = member ?? participant
        return (
          <Row
            key={network.id}
            label={t(member ? 'member' : participant ? 'participant' : 'known')}
            title={network.name}
            href={localePath(locale, `/me/${network.slug}`)}
            text={reason ? reasonSentence(network, reason, locale) : t('noStanding')}
            aside={
              <>
                <LinkAlone href={localePath(locale, `/me/${network.slug}`)}>
                  {t('toData')}
                  <span className="visually-hidden">: {network.name}</span>
                </LinkAlone>
                <LinkAlone href={localePath(locale, `/${network.slug}`)}>{t('toSite')}</LinkAlone>
                {can(actor, 'office.see') && (
                  <LinkAlone href={localePath(locale, `/${network.slug}/manage`)}>{t('toOffice')}</LinkAlone>
                )}
              </>
            }
          />
        )
      })}
    </Rows>
  )
}
