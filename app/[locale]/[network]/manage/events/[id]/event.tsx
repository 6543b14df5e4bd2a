import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Crumbs } from '@/components/ui/crumbs'
import type { Ability } from '@/lib/access/abilities'
import { type Ctx, can } from '@/lib/access/context'
import { type OfficeEvent, officeEvent } from '@/lib/events/office/queries'
import { isId } from '@/lib/ids'
import { type Locale, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { contextFor } from '@/lib/standing/context'
import { officeContext } from '../../context'

/** Context, event and address of an office page about one event. */
export async function managedEvent(
  params: Promise<{ locale: string; network: string; id: string }>,
  ability: Ability,
): Promise<{ ctx: Ctx; event: OfficeEvent; root: string }> {
  const ctx = await officeContext(params, ability)
  const { id } = await params
  const event = isId(id) ? await officeEvent(ctx, id) : null
  if (!event) notFound()
  return { ctx, event, root: localePath(ctx.locale, `/${ctx.network.slug}/manage/events`) }
}

/** The title of such a page for the browser; nothing for those who may not see it. */
export async function managedTitle(
  params: Promise<{ locale: string; network: string; id: string }>,
  page?: string,
  ...abilities: Ability[]
): Promise<Metadata> {
  const { locale, network, id } = await params
  const ctx = await contextFor(network, locale as Locale)
  const may = (ability: Ability) => ctx !== null && can(ctx.actor, ability)
  const event =
    ctx && ['events.read' as const, ...abilities].every(may) && isId(id) ? await officeEvent(ctx, id) : null
  if (!event) return {}
  return { title: [page, words(event.title, ctx?.locale ?? 'de')].filter(Boolean).join(': ') }
}

/** The way to a page below an event. */
export async function EventCrumbs({
  ctx,
  event,
  root,
  here,
}: {
  ctx: Ctx
  event: OfficeEvent
  root: string
  here?: string
}) {
  const [t, common] = await Promise.all([getTranslations('events'), getTranslations('common')])
  return (
    <Crumbs
      label={common('crumbs')}
      crumbs={[
        { href: root, label: t('office.title') },
        { href: `${root}/${event.id}`, label: words(event.title, ctx.locale) },
        ...(here ? [{ label: here }] : []),
      ]}
    />
  )
}
