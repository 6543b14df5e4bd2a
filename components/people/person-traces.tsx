import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { shortDate, whenWords } from '@/lib/clock'
import { inLanguage, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { applicationsOf, contributionsOf, subscriptionsOf } from '@/lib/standing/person/queries'

type Props = { ctx: Ctx; personId: string }

/** What the person does on stage; nothing where there is nothing. */
export async function PersonStage({ ctx, personId }: Props) {
  const [t, a, rows] = await Promise.all([
    getTranslations('people.record'),
    getTranslations('agenda.roles'),
    contributionsOf(ctx, personId),
  ])
  if (rows.length === 0) return null
  return (
    <Section title={t('stage')}>
      <Rows>
        {rows.map(({ id, event, role, session, nameWithdrawnAt }) => {
          const title = inLanguage(event.title, ctx.locale)
          return (
            <Row
              key={id}
              label={whenWords(ctx.locale, event.zone, event.precision, event.startsAt, event.endsAt)}
              title={title.text}
              lang={title.lang}
              href={localePath(ctx.locale, `/${ctx.network.slug}/manage/events/${event.id}`)}
              text={[a(role), words(session.title, ctx.locale), nameWithdrawnAt && t('withdrawn')]
                .filter(Boolean)
                .join(', ')}
            />
          )
        })}
      </Rows>
    </Section>
  )
}

/** What the person applied for. */
export async function PersonApplications({ ctx, personId }: Props) {
  const [t, a, rows] = await Promise.all([
    getTranslations('people.record'),
    getTranslations('applications.states'),
    applicationsOf(ctx, personId),
  ])
  if (rows.length === 0) return null
  return (
    <Section title={t('applications')}>
      <Rows>
        {rows.map(({ id, state, submittedAt, kind, organisation }) => (
          <Row
            key={id}
            label={submittedAt ? shortDate(ctx.locale, ctx.network.zone, submittedAt) : ''}
            title={
              [words(kind?.name, ctx.locale), organisation?.name].filter(Boolean).join(', ') ||
              t('application')
            }
            href={localePath(ctx.locale, `/${ctx.network.slug}/manage/applications/${id}`)}
            text={a(state)}
          />
        ))}
      </Rows>
    </Section>
  )
}

/** What the person reads by mail, each with a link to the evidence of consent. */
export async function PersonNewsletter({ ctx, personId }: Props) {
  const [t, n, rows] = await Promise.all([
    getTranslations('people.record'),
    getTranslations('newsletter.office.states'),
    subscriptionsOf(ctx, personId),
  ])
  if (rows.length === 0) return null
  return (
    <Section title={t('newsletter')}>
      <Rows>
        {rows.map(({ id, address, requestedAt, confirmedAt, unsubscribedAt, topics }) => (
          <Row
            key={id}
            label={shortDate(ctx.locale, ctx.network.zone, unsubscribedAt ?? confirmedAt ?? requestedAt)}
            title={address}
            href={localePath(ctx.locale, `/${ctx.network.slug}/manage/newsletter/${id}`)}
            text={[
              n(unsubscribedAt ? 'unsubscribed' : confirmedAt ? 'confirmed' : 'unconfirmed'),
              ...topics.map(({ topic }) => words(topic.name, ctx.locale)),
              t('evidence'),
            ].join(', ')}
          />
        ))}
      </Rows>
    </Section>
  )
}
