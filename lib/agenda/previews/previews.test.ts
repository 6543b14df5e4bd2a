import { expect, test } from 'vitest'
import { locales } from '@/lib/localized'
import { anAgenda } from '@/prisma/factories/agenda'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { agendaMails } from './mails'
import { agendaPreview } from './queries'

for (const locale of locales)
  test(`every mail of a programme can be looked at in ${locale}, with and without a programme`, async () => {
    const { ctx, visitor } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx, undefined, { title: { de: 'Herbsttagung' } })
    const bare = await anEvent(ctx, { title: { de: 'Herbsttagung' } })
    for (const mail of agendaMails)
      for (const { id } of [event, bare]) {
        const { subject, text, html } = await agendaPreview(ctx, id, mail, locale)
        expect(subject + text, mail).toContain('Herbsttagung')
        expect(html, mail).toContain(`lang="${locale}"`)
        expect(subject + text, mail).not.toMatch(/undefined|Invalid|NaN|\{/)
      }
    const { text, attachments } = await agendaPreview(ctx, event.id, 'agenda-stage', locale)
    expect(text).toContain('10:00')
    expect(text).toContain('9:30')
    expect(attachments).toEqual([`${event.slug}.ics`])
    await expect(agendaPreview(visitor, event.id, 'agenda-ask', locale)).rejects.toMatchObject({
      code: 'Forbidden',
    })
  })
