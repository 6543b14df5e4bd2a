import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { Desk } from '@/components/forms/office/desk'
import { can } from '@/lib/access/context'
import { isFormOf } from '@/lib/events/questions/queries'
import { officeForm } from '@/lib/forms/office/queries'
import { isId } from '@/lib/ids'
import { type Locale, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { contextFor } from '@/lib/standing/context'
import { managedEvent } from '../../event'

export type EventFormParams = Promise<{ locale: string; network: string; id: string; form: string }>

/** Context and form of an office page about one form of an event: questions, or feedback. */
export async function managedEventForm(params: EventFormParams): Promise<Desk> {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const { form: id } = await params
  const own = isId(id) && (await isFormOf(ctx, event.id, id))
  const form = own ? await officeForm(ctx, id, ['registration', 'feedback']) : null
  if (!form) notFound()
  const [t, f] = await Promise.all([getTranslations('events.office'), getTranslations('feedback')])
  const place = `/${ctx.network.slug}/manage/events/${event.id}/forms/${id}`
  const home = `${root}/${event.id}`
  return {
    ctx,
    form,
    place,
    path: localePath(ctx.locale, place),
    before: [
      { href: root, label: t('title') },
      { href: home, label: words(event.title, ctx.locale) },
      form.purpose === 'feedback'
        ? { href: `${home}/feedback`, label: f('title') }
        : { href: `${home}/questions`, label: t('editQuestions') },
    ],
  }
}

/** The title of such a page for the browser; nothing for those who may not see it. */
export async function eventFormTitle(params: EventFormParams, page: string): Promise<Metadata> {
  const { locale, network, id, form } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx || !can(ctx.actor, 'events.write') || !isId(id) || !isId(form)) return {}
  const found = (await isFormOf(ctx, id, form)) && (await officeForm(ctx, form, ['registration', 'feedback']))
  return found ? { title: `${page}: ${words(found.title, ctx.locale)}` } : {}
}
