import { getTranslations } from 'next-intl/server'
import { EditorTurn } from '@/components/agenda/editor-turn'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Segmented } from '@/components/ui/segmented'
import { can } from '@/lib/access/context'
import { turnable } from '@/lib/agenda/editing/queries'
import { actionWords } from '@/lib/agenda/editing/words'
import type { ReleaseFacts } from '@/lib/agenda/queries'
import { longDate } from '@/lib/clock'
import { EventCrumbs } from '../event'
import type { ManagedAgenda } from './working'

/** Words of the component that tells what others change. */
export async function liveWords() {
  const t = await getTranslations('editor.live')
  return { label: t('label'), offline: t('offline'), form: t('form', { said: '%' }) }
}

type HeadProps = { managed: ManagedAgenda; past: ReleaseFacts[] }

/** What is edited and what is public; undo, redo, preview, and the way to the next release. */
export async function EditorHead({ managed, past }: HeadProps) {
  const { ctx, event, root, path, agenda } = managed
  const t = await getTranslations('agenda')
  const writes = can(ctx.actor, 'events.write')
  const turns = writes ? await turnable(ctx, event.id) : { undo: null, redo: null }
  const said = (turn: (typeof turns)['undo']) => turn && { ...turn, action: actionWords(ctx, turn.action) }
  const [last] = past
  return (
    <PageHead
      title={t('office.title')}
      crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
      sub={
        last
          ? t('office.public', { name: last.name, date: longDate(ctx.locale, event.zone, last.at) })
          : t('office.unreleased')
      }
      actions={
        <>
          <EditorTurn
            network={ctx.network.slug}
            event={event.id}
            undo={said(turns.undo)}
            redo={said(turns.redo)}
          />
          {agenda.sessions.length > 0 && (
            <ButtonLink variant="secondary" href={`${path}/preview`}>
              {t('office.preview')}
            </ButtonLink>
          )}
          {agenda.sessions.length > 0 && writes && (
            <ButtonLink href={`${path}/release`} arrow>
              {t('office.check', { number: (last?.number ?? 0) + 1 })}
            </ButtonLink>
          )}
        </>
      }
    />
  )
}

type BarProps = { managed: ManagedAgenda; grid: boolean; list: string | null; raster: string | null }

/** List or grid, what can be added, and the way to an import. */
export async function EditorBar({ managed: { ctx, path }, grid, list, raster }: BarProps) {
  const [t, more] = await Promise.all([getTranslations('agenda.office'), getTranslations('editor.more')])
  const writes = can(ctx.actor, 'events.write')
  return (
    <div className="editor-bar">
      {list && raster && (
        <Segmented
          label={t('views')}
          tabs={[
            { href: list, label: t('list'), current: !grid },
            { href: raster, label: t('grid'), current: grid },
          ]}
        />
      )}
      {writes && (
        <>
          <ButtonLink variant="secondary" href={`${path}/sessions/new`}>
            {t('addSession')}
          </ButtonLink>
          <ButtonLink variant="secondary" href={`${path}/blocks/new`}>
            {t('addBlock')}
          </ButtonLink>
          <a className="editor-way" href={`${path}/import`}>
            {more('import')}
          </a>
        </>
      )}
    </div>
  )
}
