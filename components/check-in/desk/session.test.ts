import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { codeOf } from '@/lib/check-in/code'
import { hashToken, newToken } from '@/lib/tokens'
import { Session } from './session'
import type { Shelf } from './shelf'

const tally = {
  confirmed: 2,
  inside: 0,
  pools: [{ id: 'hall', part: 'Tagung', name: 'Saal', confirmed: 2, inside: 0 }],
}
const guest = (name: string, pools = ['hall']) => {
  const ticket = newToken()
  return { ticket, entry: { hash: hashToken(ticket), name, pools } }
}
const [eva, max] = [guest('Eva Muster'), guest('Max Fern', ['other'])]

type Sent = {
  scans?: { id: string; by: Record<string, string>; direction: string; ago?: number }[]
  list?: boolean
}

/** A server that lets everybody in, a network that can be cut, a shelf in memory. */
function aPhone(pool: string | null = null) {
  const sent: Sent[] = []
  const line = { up: true, status: 200, answer: (_: string): object => ({}) }
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    if (!line.up) throw new TypeError('no network')
    const asked = JSON.parse(body) as Sent
    sent.push(asked)
    const answers = (asked.scans ?? []).map(({ id, direction, by }) => ({
      scan: id,
      verdict: direction,
      name: 'Eva Muster',
      ...line.answer(by.hash ?? ''),
    }))
    const list = asked.list ? [eva.entry, max.entry] : null
    return new Response(JSON.stringify({ answers, undone: null, tally, list }), { status: line.status })
  })
  const kept = new Map<string, unknown>()
  const shelf: Shelf = {
    read: async <T>(key: string) => kept.get(key) as T | undefined,
    write: async (key, value) => void kept.set(key, structuredClone(value)),
    wipe: async () => kept.clear(),
  }
  const make = () =>
    new Session({ sync: '/sync', key: 'e', pool, until: Date.now() + 3_600_000, tally }, shelf)
  return { session: make(), again: make, line, sent, kept }
}

beforeEach(() => vi.stubGlobal('document', { hidden: false }))
afterEach(() => vi.unstubAllGlobals())

const scans = (sent: Sent[]) => sent.flatMap((one) => one.scans ?? [])

describe('with a network', () => {
  test('the server decides, and hears a hash, never the ticket', async () => {
    const { session, sent } = aPhone()
    await session.start()
    await session.pass({ text: `https://k.example/next/ticket/${eva.ticket}` }, 'in')
    expect(session.snapshot().shown).toMatchObject({ verdict: 'in', name: 'Eva Muster' })
    expect(scans(sent)).toMatchObject([{ by: { hash: eva.entry.hash }, direction: 'in' }])
    expect(JSON.stringify(sent)).not.toContain(eva.ticket)
    session.stop()
  })

  test('another QR code is unknown at once', async () => {
    const { session, sent } = aPhone()
    await session.pass({ text: 'https://k.example/' }, 'in')
    expect(session.snapshot().shown?.verdict).toBe('unknown')
    expect(scans(sent)).toEqual([])
  })
})

describe('without a network', () => {
  test('the phone lets pass by its list, keeps it, and sends it with its age when the line is back', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { session, line, sent } = aPhone()
    await session.start()
    line.up = false
    await session.pass({ code: codeOf(eva.entry.hash) }, 'in')
    expect(session.snapshot()).toMatchObject({
      online: false,
      shown: { verdict: 'in', kept: true, name: 'Eva Muster', pools: 'Saal' },
    })
    expect(session.snapshot().kept).toHaveLength(1)
    vi.setSystemTime(Date.now() + 480_000)
    line.up = true
    await session.look()
    expect(scans(sent)).toMatchObject([{ by: { hash: eva.entry.hash }, direction: 'in', ago: 480_000 }])
    expect(session.snapshot()).toMatchObject({ online: true, kept: [], notes: [] })
    session.stop()
    vi.useRealTimers()
  })

  test('the same person is inside for this phone, another pool is not theirs, a stranger is not on the list', async () => {
    const { session, line } = aPhone('hall')
    await session.start()
    line.up = false
    const says = async (hash: string) => {
      await session.pass({ hash }, 'in')
      return session.snapshot().shown?.verdict
    }
    expect(await says(eva.entry.hash)).toBe('in')
    expect(await says(eva.entry.hash)).toBe('inside')
    expect(await says(max.entry.hash)).toBe('wrong_pool')
    expect(await says('fremd')).toBe('unlisted')
    expect(session.find('ev must').map((one) => one.name)).toEqual(['Eva Muster'])
    session.stop()
  })

  test('what was kept outlives a reload, and is reported when another door was faster', async () => {
    const { session, again, line } = aPhone()
    await session.start()
    line.up = false
    await session.pass({ hash: eva.entry.hash }, 'in')
    session.stop()
    const next = again()
    await next.start()
    expect(next.snapshot()).toMatchObject({ online: false, kept: [{ name: 'Eva Muster' }] })
    line.up = true
    line.answer = () => ({ double: true, since: '10:03', by: 'Tür B' })
    await next.look()
    expect(next.snapshot()).toMatchObject({ kept: [], notes: [{ name: 'Eva Muster', by: 'Tür B' }] })
    next.stop()
  })

  test('a scan that was not sent yet can be taken back', async () => {
    const { session, line } = aPhone()
    await session.start()
    line.up = false
    await session.pass({ hash: eva.entry.hash }, 'in')
    await session.undo()
    expect(session.snapshot()).toMatchObject({ kept: [], shown: null, undone: 'Eva Muster' })
    await session.pass({ hash: eva.entry.hash }, 'in')
    expect(session.snapshot().shown?.verdict).toBe('in')
    session.stop()
  })
})

test('when nobody stands at this door any more, everything on the phone goes', async () => {
  const { session, line, kept } = aPhone()
  await session.start()
  expect(kept.size).toBe(1)
  line.status = 404
  await session.look()
  expect(session.snapshot().ended).toBe(true)
  expect(kept.size).toBe(0)
})
