import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { notFound } from '@/lib/errors'
import { translator } from '@/lib/i18n/translator'
import { type Locale, words } from '@/lib/localized'
import { renderMarkdown } from '@/lib/markdown'
import { fullName } from '@/lib/people/name'
import type { MessagePreview } from './schema'

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The mail as it will read, in both languages, to somebody who is registered. */
export async function previewMessage(ctx: Ctx, { event: id, subject, text }: MessagePreview) {
  authorize(ctx, 'registrants.write')
  const event = await ctx.db.event.findFirst({
    where: { id },
    select: {
      title: true,
      registrations: {
        where: { givenBackAt: null },
        orderBy: { createdAt: 'asc' },
        take: 1,
        select: { person: { select: { title: true, givenName: true, familyName: true } } },
      },
    },
  })
  if (!event) throw notFound()
  const person = event.registrations[0]?.person
  const html = (locale: Locale) => {
    const t = translator(locale, ctx.network.tone, 'registrations')
    const paragraph = (one: string) => `<p>${escaped(one)}</p>`
    return [
      `<h2>${escaped(words(subject, locale))}</h2>`,
      paragraph(t('office.messages.hello', { name: person ? fullName(person) : '…' })),
      renderMarkdown(words(text, locale), 3),
      `<p><strong>${escaped(t('office.messages.button'))}</strong></p>`,
      paragraph(t('office.messages.note', { event: words(event.title, locale) })),
    ].join('')
  }
  return { de: html('de'), en: text.en || subject.en ? html('en') : '' }
}
