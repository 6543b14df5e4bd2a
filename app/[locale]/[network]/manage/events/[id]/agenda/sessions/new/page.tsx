import { getTranslations } from 'next-intl/server'
import { SessionForm } from '@/components/agenda/session-form'
import { spanOf } from '@/lib/agenda/order'
import { poolsToChoose } from '@/lib/agenda/sessions/queries'
import { localIn } from '@/lib/clock'
import { AgendaPageHead, type AgendaParams, managedAgenda, titled } from '../../working'

type Props = { params: AgendaParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = titled('session.new')

export default async function NewSession({ params, searchParams }: Props) {
  const { ctx, event, root, path, agenda } = await managedAgenda(params, 'events.write')
  const asked = (await searchParams).block
  const block = agenda.blocks.find((one) => one.id === asked) ?? null
  const t = await getTranslations('agenda.office.session')
  const view = { eventId: event.id, locale: ctx.locale, zone: event.zone, at: null, agenda, stars: false }
  // Goes on where its block, or else the whole programme, ends.
  const before = agenda.sessions.filter((session) => !block || session.blockKey === block.key)
  const start = spanOf(before).end ?? spanOf(agenda.sessions).end ?? event.startsAt
  const undated = agenda.sessions.length > 0 && agenda.sessions.every((session) => !session.start)
  return (
    <>
      <AgendaPageHead {...{ ctx, event, root, path }} title={t('new')} />
      <SessionForm
        network={ctx.network.slug}
        view={view}
        session={null}
        pools={await poolsToChoose(ctx, event.id)}
        start={{ local: undated ? '' : localIn(event.zone, start), blockId: block?.id ?? null }}
      />
    </>
  )
}
