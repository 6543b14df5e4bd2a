import { render } from '@react-email/render'
import { expect, test } from 'vitest'
import type { MailContext, RenderedMail } from '@/lib/mail/types'
import { emails } from './emails'

const mail = (locale: 'de' | 'en'): MailContext => ({
  id: 'm1',
  facts: {
    event: { id: 'e1', slug: 'tagung', title: { de: 'Tagung', en: 'Conference' } },
    subject: { de: 'Neuer Raum', en: 'New room' },
    text: { de: 'Wir sind **oben**.\n\n- Etage 3\n\n<script>alert(1)</script>' },
    name: 'Kim Muster',
  },
  secret: { path: '/netz/my/abc' },
  address: 'kim@probe.example',
  locale,
  tone: 'sie',
  network: {
    id: 'n1' as never,
    slug: 'netz',
    name: 'Netz',
    hue: 285,
    zone: 'Europe/Berlin',
    senderName: 'Netz',
    senderAddress: 'office@netz.example',
    replyTo: null,
  },
  url: (path) => `https://konvent.example${path}`,
})

test('a message speaks the reader’s language, as far as it was written in it, and holds no markup of its author', async () => {
  const said = async (locale: 'de' | 'en') => {
    const rendered = (await emails['registrations.message']?.(mail(locale))) as RenderedMail
    return { ...rendered, html: await render(rendered.element) }
  }
  const [de, en] = [await said('de'), await said('en')]
  expect([de.subject, en.subject]).toEqual(['Neuer Raum', 'New room'])
  expect(de.html).toContain('<strong>oben</strong>')
  expect(de.html).not.toContain('<script>alert')
  expect(en.html).toContain('lang="de"')
  expect(de.headers?.['List-Id']).toBe('<tagung.netz.konvent.example>')
  expect(de.html).toContain('https://konvent.example/netz/my/abc')
})
