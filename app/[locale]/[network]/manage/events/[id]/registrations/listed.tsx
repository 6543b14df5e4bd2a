import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Crumbs } from '@/components/ui/crumbs'
import type { Ability } from '@/lib/access/abilities'
import { type Ctx, can } from '@/lib/access/context'
import { isId } from '@/lib/ids'
import { type Locale, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { type ListedEvent, listedEvent } from '@/lib/registrations/office/list/event'
import { contextFor } from '@/lib/standing/context'
import { officeContext } from '../../../context'

type Params = Promise<{ locale: string; network: string; id: string }>

/** Context, event and address of an office page about people registered for one event. */
export async function listedPage(
  params: Params,
  ability: Ability,
): Promise<{ ctx: Ctx; event: ListedEvent; root: string }> {
  const ctx = await officeContext(params, ability)
  const { id } = await params
  const event = isId(id) ? await listedEvent(ctx, id) : null
  if (!event) notFound()
  return { ctx, event, root: localePath(ctx.locale, `/${ctx.network.slug}/manage/events`) }
}

/** The title of such a page for the browser; nothing of an event for those who may not see it. */
export async function listedTitle(
  params: Params,
  page?: string,
  ability: Ability = 'events.read',
): Promise<Metadata> {
  const { locale, network, id } = await params
  const t = await getTranslations('registrations.office')
  const ctx = await contextFor(network, locale as Locale)
  const event = ctx && can(ctx.actor, ability) && isId(id) ? await listedEvent(ctx, id) : null
  if (!event) return {}
  return { title: `${page ?? t('crumb')}: ${words(event.title, ctx?.locale ?? 'de')}` }
}

type CrumbProps = { ctx: Ctx; event: ListedEvent; root: string; here?: string }

/** The way to the list of an event, or to a page below it. */
export async function ListCrumbs({ ctx, event, root, here }: CrumbProps) {
  const [t, common] = await Promise.all([getTranslations('registrations.office'), getTranslations('common')])
  const list = { href: `${root}/${event.id}/registrations`, label: t('crumb') }
  return (
    <Crumbs
      label={common('crumbs')}
      crumbs={[
        { href: root, label: t('crumbEvents') },
        { href: `${root}/${event.id}`, label: words(event.title, ctx.locale) },
        ...(here ? [list, { label: here }] : [{ label: t('crumb') }]),
      ]}
    />
  )
}

const done = [
  'givenBack',
  'confirmed',
  'declined',
  'moved',
  'answered',
  'priced',
  'resent',
  'added',
  'present',
  'absent',
] as const

/** What was done a moment ago, as the address of a registration's page says it. */
export const doneAt = (said: unknown) => done.find((one) => one === said)
