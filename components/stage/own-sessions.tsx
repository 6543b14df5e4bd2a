import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { LinkAlone } from '@/components/ui/link-alone'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { nameParts, sessionWords } from '@/lib/agenda/stage/naming'
import type { OwnStagePage } from '@/lib/agenda/stage/own/queries'
import { dateTimeWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'

type Props = { ctx: Ctx; page: OwnStagePage; token: string }

/** One's own sessions as the working copy has them, and the run sheet for whoever moderates. */
export async function OwnSessions({ ctx, page, token }: Props) {
  const [t, names] = await Promise.all([getTranslations('stage.page'), getTranslations('stage.names')])
  const { agenda, sessions, event } = page
  return (
    <Section
      title={t('yourSessions')}
      lead={sessions.length === 0 ? t('noSessions') : page.ended ? undefined : t('preliminary')}
    >
      <Rows>
        {sessions.map((session) => {
          const room = agenda.rooms.find((one) => one.key === session.roomKey)
          return (
            <Row
              key={session.key}
              label={session.start ? dateTimeWords(ctx.locale, event.zone, session.start) : names('undated')}
              title={sessionWords(nameParts(session, agenda), ctx.locale, ctx.network.tone)}
              text={[room && words(room.name, ctx.locale), session.doNotRecord && t('notRecorded')]
                .filter(Boolean)
                .join(' · ')}
            />
          )
        })}
      </Rows>
      {page.moderates && !page.ended && (
        <LinkAlone href={localePath(ctx.locale, `/${ctx.network.slug}/stage/${token}/run-sheet`)}>
          {t('sheet')}
        </LinkAlone>
      )}
    </Section>
  )
}
