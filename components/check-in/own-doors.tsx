import { getTranslations } from 'next-intl/server'
import { EventFigure } from '@/components/events/event-figure'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { doorsOf } from '@/lib/check-in/doors'
import { doorHours } from '@/lib/check-in/hours'
import { dateTimeWords, whenWords } from '@/lib/clock'
import { venueOf } from '@/lib/events/schema'
import { inLanguage, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'

/** The steward's office: the events whose tickets they check, now and next. */
export async function OwnDoors({ ctx }: { ctx: Ctx }) {
  const [t, doors] = await Promise.all([getTranslations('door.mine'), doorsOf(ctx)])
  const { locale, network } = ctx
  return (
    <>
      <SitePageHead title={t('title')} lead={t('text')} />
      <div className="wrap section">
        {doors.length === 0 ? (
          <EmptyState level={2} title={t('none')} text={t('noneText')} />
        ) : (
          <Rows>
            {doors.map((door) => {
              const title = inLanguage(door.title, locale)
              const when = whenWords(locale, door.zone, door.precision, door.startsAt, door.endsAt)
              const opens = dateTimeWords(locale, door.zone, doorHours(door).opens)
              return (
                <Row
                  key={door.id}
                  level={2}
                  figure={<EventFigure event={door} locale={locale} />}
                  title={title.text}
                  lang={title.lang}
                  text={[when, words(venueOf(door.venue)?.name, locale)].filter(Boolean).join(', ')}
                  aside={
                    door.open ? (
                      <ButtonLink
                        href={localePath(locale, `/${network.slug}/door/${door.slug}`)}
                        aria-label={`${t('open')}: ${title.text}`}
                      >
                        {t('open')}
                      </ButtonLink>
                    ) : (
                      t('opens', { when: opens })
                    )
                  }
                />
              )
            })}
          </Rows>
        )}
      </div>
    </>
  )
}
