import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { AgendaProgramme } from '@/components/agenda/agenda-programme'
import { DayStrip } from '@/components/agenda/day-strip'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import { stripOf } from '@/lib/agenda/day-strip'
import { daysOf, unplaced } from '@/lib/agenda/order'
import { AgendaPageHead, type AgendaParams, managedAgenda, titled } from '../working'

export const generateMetadata = titled('previewTitle')

export default async function AgendaPreview({ params }: { params: AgendaParams }) {
  const { ctx, event, root, agenda, path } = await managedAgenda(params, 'events.read')
  const t = await getTranslations('agenda.office')
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const waiting = new Set(unplaced(agenda))
  const shown = { ...agenda, sessions: agenda.sessions.filter((session) => !waiting.has(session)) }
  const days = daysOf(shown, event.zone)
  const view = {
    eventId: event.id,
    locale: ctx.locale,
    zone: event.zone,
    at: null,
    agenda: shown,
    stars: false,
  }
  const strip = stripOf(days[0]?.entries ?? [], event.zone, new Date(0))
  return (
    <>
      <AgendaPageHead
        {...{ ctx, event, root, path }}
        title={t('previewTitle')}
        actions={<ButtonLink href={path}>{t('back')}</ButtonLink>}
      />
      <Message>{t('previewText')}</Message>
      <div className="agenda-preview">
        {strip && days.length === 1 && (
          <div className="band-field agenda-preview-strip">
            <DayStrip strip={strip} view={view} nonce={nonce} />
          </div>
        )}
        <AgendaProgramme
          view={view}
          filter={{ person: null, role: null, kind: null }}
          path={path}
          grid={false}
          on={event.startsAt}
          release={null}
        />
      </div>
    </>
  )
}
