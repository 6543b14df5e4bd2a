import { codeOf, scannedTicket, typedCode } from '@/lib/check-in/code'
import type { Listed, Tally } from '@/lib/check-in/queries'
import type { Answer } from '@/lib/check-in/records'
import type { Synced } from '@/lib/check-in/sync'
import { phone, type Shelf } from './shelf'

export type Direction = 'in' | 'out'
/** As somebody is known on the phone: what was scanned or typed, or a match of the search. */
export type Sought =
  | { text: string }
  | { code: string }
  | { registration: string; name: string }
  | { hash: string }
/** `unlisted`: not on the phone's list, and nobody to ask. `kept`: decided here, not yet by the server. */
export type Shown = Omit<Answer, 'verdict'> & { verdict: Answer['verdict'] | 'unlisted'; kept?: boolean }
export type Kept = { id: string; hash: string; name: string; direction: Direction; at: number }

export type Snapshot = {
  tally: Tally
  online: boolean
  /** How old the list on the phone is; null where there is none. */
  listedAt: number | null
  kept: Kept[]
  /** What came of kept scans that somebody should know. */
  notes: Shown[]
  shown: Shown | null
  undone: string | null
  busy: boolean
  /** Nobody stands at this door any more: everything on the phone is gone. */
  ended: boolean
}

type Setting = {
  sync: string
  /** Sets this door's list and scans apart from another's. */
  key: string
  pool: string | null
  /** When the door closes: nothing lies on the phone any longer than that. */
  until: number
  tally: Tally
}
type List = { at: number; until: number; entries: Listed[] }
type Outgoing = { id: string; by: Record<string, string>; direction: Direction; ago?: number }

class Offline extends Error {}

const every = 4000
const patience = 5000
const listAge = 60_000
const atMost = 12 * 3_600_000
const batch = 25

const sha256 = async (text: string) => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/**
 * A phone at the door. It asks the server about every scan; without a network it decides by its list, keeps what it let
 * pass and sends it as soon as somebody answers again.
 */
export class Session {
  private state: Snapshot
  private readonly setting: Setting
  private readonly shelf: Shelf
  private readonly listeners = new Set<() => void>()
  private list: List | null = null
  /** Who went through this very door, for the time without a network. */
  private readonly passed = new Map<string, Direction>()
  private timer: ReturnType<typeof setInterval> | undefined
  private sending = false

  constructor(setting: Setting, shelf: Shelf = phone) {
    this.setting = setting
    this.shelf = shelf
    this.state = {
      tally: setting.tally,
      online: true,
      listedAt: null,
      kept: [],
      notes: [],
      shown: null,
      undone: null,
      busy: false,
      ended: false,
    }
  }

  snapshot = () => this.state
  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  private set(change: Partial<Snapshot>) {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }

  /** Takes up what the phone kept, then asks every few seconds how things stand; not while nobody looks. */
  async start() {
    const { key } = this.setting
    const [list, kept] = [
      await this.shelf.read<List>(`list ${key}`),
      await this.shelf.read<Kept[]>(`kept ${key}`),
    ]
    if (list && list.until > Date.now()) this.take(list)
    else if (list) await this.shelf.wipe()
    for (const one of kept ?? []) this.passed.set(one.hash, one.direction)
    this.set({ kept: kept ?? [] })
    this.timer ??= setInterval(() => {
      if (!document.hidden) void this.look()
    }, every)
    await this.look()
  }

  stop() {
    clearInterval(this.timer)
    this.timer = undefined
  }

  /** Asks how things stand, and sends what was kept. */
  look = async () => {
    const old = !this.list || Date.now() - this.list.at > listAge
    try {
      await this.exchange({ list: old })
      await this.flush()
    } catch (error) {
      if (!(error instanceof Offline)) throw error
    }
  }

  async pass(sought: Sought, direction: Direction): Promise<void> {
    const id = crypto.randomUUID()
    this.set({ busy: true, undone: null })
    const by = await this.known(sought)
    const shown = by
      ? await this.ask({ id, by, direction }, sought)
      : ({ scan: id, verdict: 'unknown' } as const)
    if (!this.state.ended) this.set({ busy: false, shown })
  }

  /** Takes back what was shown last. */
  async undo() {
    const { shown, kept } = this.state
    if (!shown) return
    const own = kept.find((one) => one.id === shown.scan)
    if (own) {
      this.passed.delete(own.hash)
      await this.keep(kept.filter((one) => one !== own))
      return this.set({ shown: null, undone: own.name })
    }
    try {
      const { undone } = await this.exchange({ undo: shown.scan })
      if (undone) this.passed.clear()
      this.set(undone ? { shown: null, undone } : { undone: '' })
    } catch (error) {
      if (!(error instanceof Offline)) throw error
    }
  }

  dismiss = () => this.set({ notes: [] })

  /** Names on the phone's list, for searching without a network. */
  find(q: string) {
    const parts = q.toLowerCase().split(/\s+/).filter(Boolean)
    if (parts.join('').length < 2) return []
    return (this.list?.entries ?? [])
      .filter((entry) => parts.every((part) => entry.name.toLowerCase().includes(part)))
      .slice(0, 12)
  }

  poolNames = (ids: readonly string[]) =>
    this.state.tally.pools.flatMap((pool) => (ids.includes(pool.id) ? [pool.name] : [])).join(', ')

  /** What is sent instead of a ticket: its hash. The ticket itself never leaves the camera. */
  private async known(sought: Sought): Promise<Record<string, string> | null> {
    if ('text' in sought) {
      const ticket = scannedTicket(sought.text)
      return ticket ? { hash: await sha256(ticket) } : null
    }
    if ('registration' in sought) return { registration: sought.registration }
    return { ...sought }
  }

  private async ask(scan: Outgoing, sought: Sought): Promise<Shown> {
    if (this.state.online)
      try {
        const { answers } = await this.exchange({ scans: [scan] })
        const [answer] = answers
        if (!answer) throw new Offline()
        const hash = scan.by.hash
        if (hash && (answer.verdict === 'in' || answer.verdict === 'out'))
          this.passed.set(hash, answer.verdict)
        return answer
      } catch (error) {
        if (!(error instanceof Offline)) throw error
      }
    return this.decide(scan, sought)
  }

  /** Without a network: by the list on the phone, and by what this phone let pass. */
  private async decide({ id, by, direction }: Outgoing, sought: Sought): Promise<Shown> {
    const code = by.code && typedCode(by.code)
    const named = (this.list?.entries ?? []).filter((one) => 'name' in sought && one.name === sought.name)
    const entry =
      this.list?.entries.find((one) => (code ? codeOf(one.hash) === code : one.hash === by.hash)) ??
      (named.length === 1 ? named[0] : undefined)
    if (!entry) return { scan: id, verdict: 'unlisted' }
    const { hash, name, pools } = entry
    const words = { scan: id, name, pools: this.poolNames(pools) }
    const { pool } = this.setting
    if (pool && !pools.includes(pool)) return { ...words, verdict: 'wrong_pool' }
    if (this.passed.get(hash) === direction)
      return { ...words, verdict: direction === 'in' ? 'inside' : 'outside' }
    this.passed.set(hash, direction)
    await this.keep([...this.state.kept, { id, hash, name, direction, at: Date.now() }])
    return { ...words, verdict: direction, kept: true }
  }

  private async keep(kept: Kept[]) {
    this.set({ kept })
    await this.shelf.write(`kept ${this.setting.key}`, kept)
  }

  private async flush() {
    if (this.sending) return
    this.sending = true
    try {
      while (this.state.kept.length > 0 && !this.state.ended) {
        const sent = this.state.kept.slice(0, batch)
        const scans = sent.map(({ id, hash, direction, at }) => ({
          id,
          by: { hash },
          direction,
          ago: Math.max(0, Date.now() - at),
        }))
        const { answers } = await this.exchange({ scans })
        const names = new Map(sent.map((one) => [one.id, one.name]))
        const notes = answers
          .filter((one) => one.double || (one.verdict !== 'in' && one.verdict !== 'out'))
          .map((one) => ({ name: names.get(one.scan) ?? '', ...one }))
        this.set({ notes: [...this.state.notes, ...notes] })
        const done = new Set(answers.map((one) => one.scan))
        if (done.size === 0) return
        await this.keep(this.state.kept.filter((one) => !done.has(one.id)))
      }
    } finally {
      this.sending = false
    }
  }

  private take(list: List) {
    this.list = list
    this.set({ listedAt: list.at })
  }

  private async exchange(body: { list?: boolean; scans?: Outgoing[]; undo?: string }): Promise<Synced> {
    const response = await fetch(this.setting.sync, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pool: this.setting.pool, ...body }),
      signal: AbortSignal.timeout(patience),
    }).catch(() => null)
    if (response && (response.status === 404 || response.redirected)) await this.end()
    if (!response?.ok || response.redirected) {
      this.set({ online: false, busy: false })
      throw new Offline()
    }
    const synced = (await response.json()) as Synced
    this.set({ online: true, tally: synced.tally })
    if (synced.list) {
      const at = Date.now()
      this.take({ at, until: Math.min(this.setting.until, at + atMost), entries: synced.list })
      await this.shelf.write(`list ${this.setting.key}`, this.list)
    }
    return synced
  }

  /** Signed out, ended, over: nothing of the door stays on the phone. */
  private async end() {
    this.stop()
    this.list = null
    this.set({ ended: true, kept: [], shown: null, listedAt: null, busy: false })
    await this.shelf.wipe()
  }
}
