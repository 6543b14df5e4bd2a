import { type ChildProcess, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { now } from '@/lib/clock'
import { tooMany } from '@/lib/errors'
import type { Locale } from '@/lib/localized'
import type { Answer, Order } from './typesetting'

// One document takes some 50 ms of pure computing: it happens in child processes, never in the one that answers people.

const limits = {
  processes: Math.min(2, availableParallelism()),
  milliseconds: 10_000,
  waiting: 200,
  idle: 60_000,
}

type Job = { order: Order; resolve: (pdf: Buffer) => void; reject: (error: Error) => void }
type Setter = { child: ChildProcess; job: Job | null; timer?: NodeJS.Timeout }
type Shop = { setters: Setter[]; waiting: Job[]; last: number }

// Next bundles this module more than once and loads it anew in development.
const kept = globalThis as unknown as { konventTypesetters?: Shop }
kept.konventTypesetters ??= { setters: [], waiting: [], last: 0 }
const shop = kept.konventTypesetters

/** A document could not be made: the template and its data do not fit, or it took too long. Never a person's mistake. */
export class DocumentError extends Error {}

/** Neither an idle typesetter nor its channel keeps a process alive that has nothing else to do. */
function hold(setter: Setter, on: boolean) {
  const verb = on ? 'ref' : 'unref'
  setter.child[verb]()
  setter.child.channel?.[verb]()
}

function open(): Setter {
  const child = spawn(process.execPath, [join(process.cwd(), 'lib/documents/typesetter.ts')], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    // Nothing of ours: the typesetter has no business with the database or its secrets.
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production' },
  })
  const setter: Setter = { child, job: null }
  child.on('message', (answer: Answer) => {
    const job = setter.job
    if (!job || job.order.id !== answer.id) return
    finish(setter)
    if ('pdf' in answer) job.resolve(Buffer.from(answer.pdf))
    else job.reject(new DocumentError(`${job.order.template}: ${answer.error}`))
  })
  const gone = () => close(setter, 'the typesetter ended')
  child.once('error', gone)
  child.once('exit', gone)
  shop.setters.push(setter)
  return setter
}

function finish(setter: Setter) {
  clearTimeout(setter.timer)
  setter.job = null
  hold(setter, false)
  setter.timer = setTimeout(() => close(setter, 'idle'), limits.idle).unref()
  turn()
}

function close(setter: Setter, why: string) {
  if (!shop.setters.includes(setter)) return
  shop.setters.splice(shop.setters.indexOf(setter), 1)
  clearTimeout(setter.timer)
  setter.child.kill('SIGKILL')
  setter.job?.reject(new DocumentError(`${setter.job.order.template}: ${why}`))
  turn()
}

function turn() {
  const job = shop.waiting[0]
  if (!job) return
  const free = shop.setters.find((setter) => !setter.job)
  const setter = free ?? (shop.setters.length < limits.processes ? open() : null)
  if (!setter) return
  shop.waiting.shift()
  clearTimeout(setter.timer)
  setter.job = job
  hold(setter, true)
  setter.timer = setTimeout(() => close(setter, 'took too long'), limits.milliseconds)
  setter.child.send(job.order, (error) => error && close(setter, 'the typesetter is gone'))
  turn()
}

/** Signs that nobody typed on purpose and no font shows. */
const printable = (_: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed().replace(/(?![\n\t\u00AD])[\p{Cc}\p{Cf}]/gu, '') : value

/**
 * A tagged document (PDF/UA-1) from one of the house's Typst templates, given as a path from the project's root. Data
 * reach the template as JSON only, never as its source. The template begins with `lib/documents/papers.typ`.
 */
export function pdf(
  template: string,
  data: unknown,
  { title, locale }: { title: string; locale: Locale },
): Promise<Buffer> {
  if (shop.waiting.length >= limits.waiting) throw tooMany()
  return new Promise((resolve, reject) => {
    const order: Order = {
      id: ++shop.last,
      template,
      data: JSON.stringify(data, printable),
      title: String(printable('', title)),
      language: locale,
      madeAt: Math.floor(now().getTime() / 1000),
    }
    shop.waiting.push({ order, resolve, reject })
    turn()
  })
}

/** A document as a download or to be looked at. Never cached: it is about one person. */
export const pdfFile = (body: Buffer, name: string, disposition: 'inline' | 'attachment' = 'inline') =>
  new Response(new Uint8Array(body), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `${disposition}; filename="${name.replace(/[^\w.-]+/g, '-')}.pdf"; filename*=UTF-8''${encodeURIComponent(name)}.pdf`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
