import { getTranslations } from 'next-intl/server'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { whenWords } from '@/lib/clock'
import { inLanguage, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import type { PersonRecord } from '@/lib/people/queries'

/** What the person registered for, the latest first. */
export async function PersonRegistrations({ ctx, person }: { ctx: Ctx; person: PersonRecord }) {
  const [t, e] = await Promise.all([getTranslations('people.record'), getTranslations('people.places')])
  if (person.registrations.length === 0) return <p className="muted">{t('none')}</p>
  return (
    <Rows>
      {person.registrations.map(({ id, event, places, givenBackAt }) => {
        const title = inLanguage(event.title, ctx.locale)
        const held = places.map((place) => `${words(place.pool.name, ctx.locale)}: ${e(place.state)}`)
        return (
          <Row
            key={id}
            label={whenWords(ctx.locale, event.zone, event.precision, event.startsAt, event.endsAt)}
            title={title.text}
            lang={title.lang}
            href={localePath(ctx.locale, `/${ctx.network.slug}/manage/events/${event.id}`)}
            text={givenBackAt ? t('givenBack') : held.join(', ')}
          />
        )
      })}
    </Rows>
  )
}
