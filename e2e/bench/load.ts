import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

// A process of its own, so that the load generator does not slow the server's event loop: reads its orders from a file,
// answers one line of JSON.

export type Shot = { path: string; cookie?: string; fields?: [string, string][] }
export type Orders = {
  base: string
  connections: number
  shots: Shot[]
  repeat: number
  /** Who gets no answer tries again, as people do. */
  stubborn?: boolean
}
export type Result = {
  perSecond: number
  seconds: number
  statuses: Record<string, number>
  p95: number
  /** How often somebody tried again. */
  again: number
}

const tries = 240
const pause = () => new Promise((resolve) => setTimeout(resolve, 250))

function multipart(fields: [string, string][]) {
  const boundary = '----konvent-bench'
  const parts = fields.map(
    ([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  )
  return { type: `multipart/form-data; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` }
}

function fire(base: string, agent: Agent, shot: Shot): Promise<number> {
  return new Promise((resolve) => {
    const sent = shot.fields && multipart(shot.fields)
    const outgoing = request(
      new URL(shot.path, base),
      {
        agent,
        method: sent ? 'POST' : 'GET',
        headers: {
          ...(shot.cookie ? { cookie: shot.cookie } : {}),
          ...(sent
            ? { 'content-type': sent.type, origin: base, 'content-length': Buffer.byteLength(sent.body) }
            : {}),
        },
      },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    outgoing.on('error', () => resolve(0))
    outgoing.end(sent?.body)
  })
}

async function run({ base, connections, shots, repeat, stubborn = false }: Orders): Promise<Result> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const statuses: Record<string, number> = {}
  const times: number[] = []
  const queue = Array.from({ length: repeat }, () => shots).flat()
  let next = 0
  let again = 0
  const persist = async (shot: Shot) => {
    let status = await fire(base, agent, shot)
    for (let i = 1; stubborn && status === 0 && i < tries; i++) {
      await pause()
      again++
      status = await fire(base, agent, shot)
    }
    return status
  }
  const started = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let shot = queue[next++]; shot; shot = queue[next++]) {
        const before = performance.now()
        const status = await persist(shot)
        times.push(performance.now() - before)
        statuses[status] = (statuses[status] ?? 0) + 1
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return {
    perSecond: queue.length / seconds,
    seconds,
    statuses,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    again,
  }
}

console.log(JSON.stringify(await run(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Orders)))
