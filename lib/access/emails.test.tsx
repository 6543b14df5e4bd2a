import { render } from '@react-email/render'
import { describe, expect, it } from 'vitest'
import type { NetworkId } from '@/lib/access/context'
import type { MailContext } from '@/lib/mail/types'
import { emails } from './emails'

const mail = (over: Partial<MailContext>): MailContext => ({
  id: '019a0000-0000-7000-8000-000000000001',
  facts: { role: 'editor', by: 'Karin Probst', from: '2026-11-22T09:00:00Z', to: null },
  secret: {},
  address: 'ada@neu.example',
  locale: 'de',
  tone: 'sie',
  network: {
    id: '019a0000-0000-7000-8000-000000000002' as NetworkId,
    slug: 'next',
    name: 'NExT',
    hue: 98,
    zone: 'Europe/Berlin',
    senderName: 'NExT',
    senderAddress: 'hallo@next.example',
    replyTo: null,
  },
  url: (path) => `https://konvent.example${path}`,
  ...over,
})

async function read(over: Partial<MailContext>) {
  const rendered = await emails['access.invitation']?.(mail(over))
  if (!rendered || 'skip' in rendered) throw new Error('not rendered')
  return { subject: rendered.subject, text: await render(rendered.element, { plainText: true }) }
}

describe('the invitation', () => {
  it('says who invites to what, from when, and where to sign in', async () => {
    const { subject, text } = await read({})
    expect(subject).toBe('Einladung in die Geschäftsstelle von NExT')
    for (const said of ['Karin Probst', 'Redaktion', '22. November 2026', '/sign-in?next=/next/manage'])
      expect(text).toContain(said)
  })

  it('speaks the network’s tone, and English', async () => {
    expect((await read({ tone: 'du' })).text).toContain('lädt Dich ein')
    expect((await read({ locale: 'en' })).text).toContain('invites you')
  })

  it('says until when a dated role holds', async () => {
    const facts = { ...mail({}).facts, to: '2027-03-31T21:59:59Z' }
    expect((await read({ facts })).text).toContain('31. März 2027')
  })
})
