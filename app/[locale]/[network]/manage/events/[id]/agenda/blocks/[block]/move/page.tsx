import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EditorMove } from '@/components/agenda/editor-move'
import { Section } from '@/components/layout/section'
import { bySlot } from '@/lib/agenda/order'
import { words } from '@/lib/localized'
import { AgendaPageHead, editorView, managedAgenda, titled } from '../../../working'

type Props = { params: Promise<{ locale: string; network: string; id: string; block: string }> }

export const generateMetadata = titled('move.blockTitle')

export default async function MoveBlock({ params }: Props) {
  const managed = await managedAgenda(params, 'events.write')
  const { ctx, event, root, path, agenda } = managed
  const { block: id } = await params
  const block = agenda.blocks.find((one) => one.id === id)
  if (!block) notFound()
  const t = await getTranslations('editor.move')
  const inside = agenda.sessions.filter((session) => session.blockKey === block.key).sort(bySlot)
  const rooms = new Set(inside.map((session) => session.roomKey))
  const shared = rooms.size === 1 ? inside[0]?.roomKey : null
  return (
    <>
      <AgendaPageHead {...{ ctx, event, root, path }} title={words(block.subject, ctx.locale)} />
      <Section title={t('to')}>
        <EditorMove
          view={editorView(managed)}
          what="block"
          id={block.id}
          now={{
            start: inside.find((session) => session.start)?.start ?? null,
            minutes: null,
            roomId: agenda.rooms.find((room) => room.key === shared)?.id ?? '',
          }}
        />
      </Section>
    </>
  )
}
