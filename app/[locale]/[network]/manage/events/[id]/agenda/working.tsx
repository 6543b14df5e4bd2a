import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { EditorView } from '@/components/agenda/editor-view'
import { PageHead } from '@/components/layout/page-head'
import { Crumbs } from '@/components/ui/crumbs'
import type { Ability } from '@/lib/access/abilities'
import { can } from '@/lib/access/context'
import { agendaVersion } from '@/lib/agenda/editing/queries'
import { workingCopy } from '@/lib/agenda/queries'
import { words } from '@/lib/localized'
import { managedEvent } from '../event'

export type AgendaParams = Promise<{ locale: string; network: string; id: string }>

/** Context, event and working copy of an office page about a programme; `path` is the editor's address. */
export async function managedAgenda(params: AgendaParams, ability: Ability) {
  const { ctx, event, root } = await managedEvent(params, ability)
  // The version first: what changes while the rows are read is asked for again.
  const version = (await agendaVersion(ctx, event.id)) ?? 0
  const agenda = await workingCopy(ctx, event.id)
  return { ctx, event, root, agenda, version, path: `${root}/${event.id}/agenda` }
}

/** What the editor's pieces need to know of the page they are on. */
export const editorView = ({ ctx, event, agenda, path }: ManagedAgenda): EditorView => ({
  eventId: event.id,
  locale: ctx.locale,
  zone: event.zone,
  at: null,
  agenda,
  stars: false,
  path,
  network: ctx.network.slug,
  writes: can(ctx.actor, 'events.write'),
  warnings: [],
})

type PageTitle =
  | `${'session' | 'block' | 'room' | 'person'}.${'new' | 'edit'}`
  | 'release.publish'
  | 'release.pastMeta'
  | 'previewTitle'

/** `generateMetadata` of a page below the editor. */
export const titled = (key: PageTitle | EditorTitle) => async (): Promise<Metadata> => ({
  title: isOfEditor(key)
    ? (await getTranslations('editor'))(key)
    : (await getTranslations('agenda.office'))(key),
})

const editorTitles = ['move.title', 'move.blockTitle', 'tracks.new', 'tracks.edit'] as const
type EditorTitle = (typeof editorTitles)[number]
const isOfEditor = (key: string): key is EditorTitle => (editorTitles as readonly string[]).includes(key)

export type ManagedAgenda = Awaited<ReturnType<typeof managedAgenda>>

type HeadProps = Pick<ManagedAgenda, 'ctx' | 'event' | 'root' | 'path'> & {
  title: string
  sub?: string
  actions?: ReactNode
}

/** Head of a page below the editor: what is edited, and the way back. */
export async function AgendaPageHead({ ctx, event, root, path, title, sub, actions }: HeadProps) {
  const [t, events, common] = await Promise.all([
    getTranslations('agenda'),
    getTranslations('events'),
    getTranslations('common'),
  ])
  return (
    <PageHead
      title={title}
      {...(sub ? { sub } : {})}
      {...(actions ? { actions } : {})}
      crumbs={
        <Crumbs
          label={common('crumbs')}
          crumbs={[
            { href: root, label: events('office.title') },
            { href: `${root}/${event.id}`, label: words(event.title, ctx.locale) },
            { href: path, label: t('title') },
            { label: title },
          ]}
        />
      }
    />
  )
}
