import { render } from '@react-email/render'
import { describe, expect, it } from 'vitest'
import type { NetworkId } from '@/lib/access/context'
import type { MailContext } from '@/lib/mail/types'
import { emails } from './emails'

const mail = (over: Partial<MailContext>): MailContext => ({
  id: '019a0000-0000-7000-8000-000000000001',
  facts: {
    name: 'Henrike Sauer',
    case: 'Landkreis Neuental',
    kind: { de: 'Institutionelle Mitgliedschaft', en: 'Institutional membership' },
    applicant: 'Petra Winter',
    function: 'Leitung',
    sector: 'administration',
    level: 'kommune',
    until: '2026-11-25T22:59:59Z',
    by: 'Ingo Seidel',
    question: 'Wer vertritt Sie?\n\nUnd seit wann?',
    reason: 'Es fehlt der Bezug.',
    institution: true,
    welcome: { de: 'Schön, dass Sie da sind.' },
  },
  secret: { path: '/negz/ballot/abc' },
  address: 'board@negz.example',
  locale: 'de',
  tone: 'sie',
  network: {
    id: '019a0000-0000-7000-8000-000000000002' as NetworkId,
    slug: 'negz',
    name: 'NEGZ',
    hue: 285,
    zone: 'Europe/Berlin',
    senderName: 'NEGZ',
    senderAddress: 'post@negz.example',
    replyTo: null,
  },
  url: (path) => `https://konvent.example${path}`,
  ...over,
})

async function read(kind: string, over: Partial<MailContext> = {}) {
  const rendered = await emails[`applications.${kind}`]?.(mail(over))
  if (!rendered || 'skip' in rendered) throw new Error('not rendered')
  return { subject: rendered.subject, text: await render(rendered.element, { plainText: true }) }
}

describe('mails about an application', () => {
  it('ask the board with the case in short, the deadline and the personal link', async () => {
    const { subject, text } = await read('ballot')
    expect(subject).toBe('Umlaufbeschluss: Landkreis Neuental')
    for (const said of [
      'Verwaltung, Kommune',
      'Petra Winter, Leitung',
      '25. November 2026',
      '/negz/ballot/abc',
    ])
      expect(text).toContain(said)
    expect((await read('reminder', { locale: 'en' })).text).toContain('Institutional membership')
  })

  it('ask back in the office’s own words', async () => {
    const { text } = await read('inquiry', { tone: 'du' })
    for (const said of ['Wer vertritt Sie?', 'Und seit wann?', 'Dein Antrag']) expect(text).toContain(said)
  })

  it('welcome with the kind’s words and say what comes next', async () => {
    const { text } = await read('admitted')
    for (const said of ['Schön, dass Sie da sind.', 'Mitgliedskoordination', 'next=/negz/institution'])
      expect(text).toContain(said)
  })

  it('reject with the reason', async () => {
    expect((await read('rejected')).text).toContain('Es fehlt der Bezug.')
  })
})
