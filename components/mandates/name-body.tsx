import { getTranslations } from 'next-intl/server'
import { colleagueChoices, type Institution } from '@/lib/memberships/coordination/queries'
import { fullName } from '@/lib/people/name'
import { NameForm } from './name-form'
import type { namedIn } from './name-page'
import type { Place } from './place'

type Named = ReturnType<typeof namedIn>
type Props = { place: Place; found: Institution; named: Named }

/** Title and lead of the naming page. */
export async function nameWords({ organisation }: Institution, { kind, replaced }: Named) {
  const [t, m] = await Promise.all([getTranslations('mandates.name'), getTranslations('memberships')])
  const facts = { kind: m(`mandates.${kind}`), organisation: organisation.name }
  const name = replaced && fullName(replaced.person)
  return name
    ? { title: t('replaceTitle', { name }), lead: t('replaceLead', { ...facts, name }) }
    : { title: t('title'), lead: t('lead', facts) }
}

/** The naming form with the colleagues who do not hold that mandate already. */
export async function NameBody({ place, found, named: { kind, membership, replaced } }: Props) {
  const people = await colleagueChoices(place.ctx, found.organisation.id)
  const holding = membership.mandates
    .filter((one) => one.kind === kind && !one.to)
    .map(({ person }) => person.id)
  return (
    <NameForm
      place={place}
      membershipId={membership.id}
      kind={kind}
      replaces={replaced?.id}
      people={people.filter(({ id }) => !holding.includes(id))}
    />
  )
}
