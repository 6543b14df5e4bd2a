import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHead } from '@/components/layout/page-head'
import { Crumbs } from '@/components/ui/crumbs'
import type { Ability } from '@/lib/access/abilities'
import { workingCopy } from '@/lib/agenda/queries'
import { words } from '@/lib/localized'
import { managedEvent } from '../event'

export type AgendaParams = Promise<{ locale: string; network: string; id: string }>

/** Context, event and working copy of an office page about a programme; `path` is the editor's address. */
export async function managedAgenda(params: AgendaParams, ability: Ability) {
  const { ctx, event, root } = await managedEvent(params, ability)
  const agenda = await workingCopy(ctx, event.id)
  return { ctx, event, root, agenda, path: `${root}/${event.id}/agenda` }
}

type PageTitle =
  | `${'session' | 'block' | 'room' | 'person'}.${'new' | 'edit'}`
  | 'release.publish'
  | 'previewTitle'

/** `generateMetadata` of a page below the editor. */
export const titled = (key: PageTitle) => async (): Promise<Metadata> => ({
  title: (await getTranslations('agenda.office'))(key),
})

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
