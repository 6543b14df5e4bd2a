import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import { Status } from '@/components/ui/status'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import type { OwnRecord } from '@/lib/people/own/queries'
import { ownDates } from './own-dates'

/** Where one works and worked, and who confirmed it when. */
export async function OwnWork({ ctx, person, bare }: { ctx: Ctx; person: OwnRecord; bare?: boolean }) {
  const [t, d, dates] = await Promise.all([
    getTranslations('me.work'),
    getTranslations('guests.desk'),
    ownDates(ctx),
  ])
  return (
    <Section
      title={t('title')}
      aside={!bare && <a href={localePath(ctx.locale, `/me/${ctx.network.slug}/work`)}>{t('changed')}</a>}
    >
      {person.affiliations.length === 0 && <p className="muted">{t('none')}</p>}
      <Rows>
        {person.affiliations.map((work) => (
          <Row
            key={work.id}
            label={dates.span(work.from, work.to)}
            title={work.organisation.name}
            {...(work.coordinates && !dates.isOver(work) ? { href: desk(ctx, work.organisation.id) } : {})}
            text={[work.function, work.coordinates && t('coordinates')].filter(Boolean).join(', ')}
            aside={
              <Status tone={dates.isOver(work) ? 'past' : work.confirmedAt ? 'plain' : 'warning'}>
                {work.confirmedAt
                  ? t('confirmedBy', {
                      ...confirmer(work.confirmedBy),
                      date: dates.instant(work.confirmedAt),
                    })
                  : t('unconfirmed')}
              </Status>
            }
          >
            {work.coordinates && !dates.isOver(work) && (
              <p>
                <a className="link-alone" href={`${desk(ctx, work.organisation.id)}/events`}>
                  {d('fromWork')}
                </a>
              </p>
            )}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

/** Where a coordinator names colleagues to mandates and registers them for events. */
const desk = ({ locale, network }: Ctx, organisation: string) =>
  localePath(locale, `/${network.slug}/institution/${organisation}`)

/** How rows name who confirmed: a keyword, or (older ones) somebody's name as it was written. */
const confirmer = (by: string | null) =>
  by === 'coordinator' || by === 'domain' || by === 'office'
    ? { by, name: '' }
    : { by: 'name', name: by ?? '' }
