import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { fullName } from '@/lib/people/name'
import type { PersonRecord } from '@/lib/people/queries'
import { signInOf } from '@/lib/standing/person/queries'
import { Photo } from './photo'

/** What the person and the office wrote down, and whether somebody signs in to it. */
export async function PersonFacts({ ctx, person }: { ctx: Ctx; person: PersonRecord }) {
  const [t, c, p, signIn] = await Promise.all([
    getTranslations('people'),
    getTranslations('common'),
    getTranslations('me.profile'),
    signInOf(ctx, person.id),
  ])
  const personal = person.addresses.filter(({ kind, endedAt }) => kind === 'personal' && !endedAt)
  const why = signIn
    ? 'linked'
    : personal.length === 0
      ? 'noPersonal'
      : personal.some(({ verifiedAt }) => verifiedAt)
        ? 'notYet'
        : 'unverified'
  const plain: [string, string | number | null][] = [
    [t('form.phone'), person.phone],
    [t('record.birthYear'), person.birthYear],
    [t('record.workingSince'), person.workingSince],
    [t('record.tags'), person.tags.join(', ')],
    [p('topics'), person.topics.join(', ')],
    [p('offers'), person.offers],
    [p('seeks'), person.seeks],
  ]
  return (
    <Facts plain>
      {person.photoId && (
        <Fact name={p('photo')}>
          <Photo id={person.photoId} alt={p('photoAlt', { name: fullName(person) })} />
        </Fact>
      )}
      <Fact name={t('record.signIn')} note={t(`record.signInWhy.${why}`)}>
        {signIn ?? t('record.noSignIn')}
      </Fact>
      <Fact name={t('form.language')}>{person.language === 'en' ? c('english') : c('german')}</Fact>
      {plain
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
      <Fact name={t('record.created')}>{longDate(ctx.locale, ctx.network.zone, person.createdAt)}</Fact>
    </Facts>
  )
}
