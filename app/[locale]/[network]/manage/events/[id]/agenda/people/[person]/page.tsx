import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { StageAsk } from '@/components/stage/stage-ask'
import { stateWords } from '@/components/stage/stage-table'
import { StageTold } from '@/components/stage/stage-told'
import { Crumbs } from '@/components/ui/crumbs'
import { Message } from '@/components/ui/message'
import { Row, Rows } from '@/components/ui/rows'
import { can } from '@/lib/access/context'
import { stageMaterials } from '@/lib/agenda/materials/queries'
import { stagePerson } from '@/lib/agenda/stage/queries'
import { longDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { managedEvent, managedTitle } from '../../../event'

type Props = {
  params: Promise<{ locale: string; network: string; id: string; person: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return managedTitle(params, (await getTranslations('stage.office'))('title'))
}

/** One person on stage: what they told, and their personal link. */
export default async function StagePersonPage({ params, searchParams }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.read')
  const row = await stagePerson(ctx, event.id, (await params).person)
  if (!row) notFound()
  const [t, roles, common, query, materials] = await Promise.all([
    getTranslations('stage.office'),
    getTranslations('agenda.roles'),
    getTranslations('common'),
    searchParams,
    stageMaterials(ctx, event.id, row.id),
  ])
  const done = (['asked', 'revoked'] as const).find((one) => one === query.done)
  const agenda = `${root}/${event.id}/agenda`
  return (
    <>
      <PageHead
        title={row.name}
        sub={await stateWords(ctx, event.zone, row)}
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[
              { href: `${root}/${event.id}`, label: words(event.title, ctx.locale) },
              { href: `${agenda}/people`, label: t('title') },
              { label: row.name },
            ]}
          />
        }
      />
      {done && (
        <Message kind="success" role="status">
          {t(`done.${done}`)}
        </Message>
      )}
      <Section title={t('sessions')}>
        {row.sessions.length > 0 ? (
          <Rows>
            {row.sessions.map((session) => (
              <Row
                key={session.id}
                label={roles(session.role)}
                title={session.name}
                href={`${agenda}/sessions/${session.id}`}
              />
            ))}
          </Rows>
        ) : (
          <p>{t('gone')}</p>
        )}
      </Section>
      <StageTold ctx={ctx} zone={event.zone} row={row} materials={materials} />
      {can(ctx.actor, 'events.write') && <StageAsk ctx={ctx} event={event.id} row={row} />}
      {row.thankedAt && (
        <p className="wrap mt-24">
          {t('thanked', { date: longDate(ctx.locale, event.zone, row.thankedAt) })}
        </p>
      )}
    </>
  )
}
