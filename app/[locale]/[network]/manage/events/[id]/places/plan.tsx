import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { PageHead } from '@/components/layout/page-head'
import { Crumbs } from '@/components/ui/crumbs'
import type { Ctx } from '@/lib/access/context'
import { type PlacesPlan, placesPlan } from '@/lib/events/places/queries'
import { isId } from '@/lib/ids'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../../context'

export type PlacesParams = Promise<{ locale: string; network: string; id: string }>

/** Context, plan and address of an office page about an event's places. */
export async function managedPlan(
  params: PlacesParams,
): Promise<{ ctx: Ctx; plan: PlacesPlan; path: string }> {
  const ctx = await officeContext(params, 'events.write')
  const { id } = await params
  const plan = isId(id) ? await placesPlan(ctx, id) : null
  if (!plan) notFound()
  return { ctx, plan, path: localePath(ctx.locale, `/${ctx.network.slug}/manage/events/${plan.id}/places`) }
}

type PartParams = Promise<{ locale: string; network: string; id: string; part: string }>

/** The same for a page about one part of the event. */
export async function managedPart(params: PartParams) {
  const page = await managedPlan(params)
  const { part: id } = await params
  const part = page.plan.parts.find((one) => one.id === id)
  if (!part) notFound()
  return { ...page, part }
}
export type PartPage = { params: PartParams }

type Page = 'title' | 'part.new' | 'part.edit' | 'pool.new' | 'pool.edit' | 'price.new' | 'price.edit'
type Further = 'limit.new' | 'limit.edit' | 'codes.title'

/** The browser's title of such a page. */
export const titled = (page: Page | Further) => async (): Promise<Metadata> => ({
  title: (await getTranslations('places'))(page),
})

type Head = { ctx: Ctx; plan: PlacesPlan; path: string; title: string; sub?: string; here?: 'below' }

/** Head and ways of a page about places; `below` for those under the overview. */
export async function PlacesHead({ ctx, plan, path, title, sub, here }: Head) {
  const [t, e, common] = await Promise.all([
    getTranslations('places'),
    getTranslations('events.office'),
    getTranslations('common'),
  ])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/events`)
  return (
    <>
      <PageHead
        title={title}
        sub={sub}
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[
              { href: root, label: e('title') },
              { href: `${root}/${plan.id}`, label: words(plan.title, ctx.locale) },
              ...(here ? [{ href: path, label: t('title') }] : []),
              { label: title },
            ]}
          />
        }
      />
      <EventTabs ctx={ctx} id={plan.id} here="editPlaces" />
    </>
  )
}
