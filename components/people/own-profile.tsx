import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import type { OwnRecord } from '@/lib/people/own/queries'
import { Photo } from './photo'

/** Name, language, phone, and what one tells colleagues. */
export async function OwnProfile({ ctx, person }: { ctx: Ctx; person: OwnRecord }) {
  const [t, c] = await Promise.all([getTranslations('me.profile'), getTranslations('common')])
  const told = [
    [t('phone'), person.phone],
    [t('topics'), person.topics.join(', ')],
    [t('offers'), person.offers],
    [t('seeks'), person.seeks],
  ] as const
  const missing = told.filter(([, value]) => !value).map(([name]) => name)
  return (
    <Section
      title={t('title')}
      aside={<a href={localePath(ctx.locale, `/me/${ctx.network.slug}/profile`)}>{t('edit')}</a>}
    >
      <Facts plain>
        {person.photoId && (
          <Fact name={t('photo')}>
            <Photo id={person.photoId} alt={t('photoAlt', { name: fullName(person) })} />
          </Fact>
        )}
        <Fact name={t('name')}>{fullName(person)}</Fact>
        <Fact name={t('language')}>{c(person.language === 'en' ? 'english' : 'german')}</Fact>
        {told.map(
          ([name, value]) =>
            value && (
              <Fact key={name} name={name}>
                {value}
              </Fact>
            ),
        )}
        {missing.length > 0 && (
          <Fact name={t('missing')}>
            <span className="muted">{missing.join(', ')}</span>
          </Fact>
        )}
      </Facts>
    </Section>
  )
}
