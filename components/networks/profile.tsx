import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { dayOrYear } from '@/lib/clock'
import { inLanguage, words } from '@/lib/localized'
import { type PositionToday, positionsToday } from '@/lib/memberships/queries'
import { formerNames, networkProfile, partners } from '@/lib/networks/queries'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'

const holderOf = ({ person, organisation, name }: PositionToday) =>
  [
    person ? fullName(person) : name,
    [organisation?.parent?.name, organisation?.name].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join(', ')

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
  const kinds = [...new Set(positions.map(({ kind }) => kind))]
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
      {kinds.map((kind) => {
        const held = positions.filter((position) => position.kind === kind)
        const label = words(held[0]?.label, locale)
        const known = `positions.${kind}` as 'positions.board'
        return (
          <Fact key={kind} name={label || (m.has(known) ? m(known) : kind)}>
            {held.map(holderOf).join('; ')}
          </Fact>
        )
      })}
    </Facts>
  )
}
