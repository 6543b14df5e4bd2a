import { getTranslations } from 'next-intl/server'
import { positionHolder, positionWords } from '@/components/memberships/position-words'
import { termWords } from '@/components/memberships/term-words'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { dayOrYear } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { positionsToday } from '@/lib/memberships/positions/queries'
import { formerNames, networkProfile, partners } from '@/lib/networks/queries'
import { localePath } from '@/lib/paths'

/** Where the network comes from, to whom it belongs, who carries it: short facts at the end of home. */
export async function Profile({ ctx }: { ctx: Ctx }) {
  const [t, m, profile, positions, allies, former] = await Promise.all([
    getTranslations('networks.home'),
    getTranslations('memberships'),
    networkProfile(ctx),
    positionsToday(ctx),
    partners(ctx),
    formerNames(ctx),
  ])
  const { locale } = ctx
  const origin = inLanguage(profile.origin, locale)
  const links = (networks: { slug: string; name: string }[]) =>
    networks.map(({ slug, name }, i) => (
      <span key={slug}>
        {i > 0 && ', '}
        <a href={localePath(locale, `/${slug}`)}>{name}</a>
      </span>
    ))
  const named = positions.map((position) => ({ position, name: positionWords(m, locale, position) }))
  const groups = [...new Set(named.map(({ name }) => name.text))].map((text) => {
    const same = named.filter((one) => one.name.text === text)
    return { name: same[0]?.name ?? { text }, held: same.map(({ position }) => position) }
  })
  return (
    <Facts plain>
      {profile.legalName && <Fact name={t('legalName')}>{profile.legalName}</Fact>}
      {profile.foundedOn && <Fact name={t('founded')}>{dayOrYear(locale, profile.foundedOn)}</Fact>}
      {origin.text && (
        <Fact name={t('origin')}>
          <span lang={origin.lang}>{origin.text}</span>
        </Fact>
      )}
      {former.length > 0 && <Fact name={t('formerly')}>{former.map(({ name }) => name).join(', ')}</Fact>}
      {profile.parent?.publicSince && <Fact name={t('partOf')}>{links([profile.parent])}</Fact>}
      {profile.children.length > 0 && <Fact name={t('young')}>{links(profile.children)}</Fact>}
      {allies.length > 0 && <Fact name={t('partners')}>{links(allies)}</Fact>}
      {groups.map(({ name, held }) => (
        <Fact key={name.text} name={<span lang={name.lang}>{name.text}</span>}>
          <ul>
            {held.map((position) => (
              <li key={position.id}>
                {positionHolder(position)}
                {(position.from ?? position.to) && (
                  <span className="fact-note">{termWords(m, locale, position.from, position.to)}</span>
                )}
              </li>
            ))}
          </ul>
        </Fact>
      ))}
    </Facts>
  )
}
