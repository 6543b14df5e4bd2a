import { createServer } from 'node:net'
import { Refusal } from './refusal'

type Outcome = 'free' | 'taken' | 'forbidden'

function attempt(port: number, host: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE') resolve('taken')
      else resolve(code === 'EACCES' ? 'forbidden' : 'free') // an address this machine does not have is nobody's
    })
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('free')))
  })
}

/** `localhost` may mean either address family, so a port counts as free only when it is in both. */
const addresses = (host: string) => (host === 'localhost' ? ['127.0.0.1', '::1'] : [host])

async function outcome(port: number, host: string): Promise<Outcome> {
  const all = await Promise.all(addresses(host).map((address) => attempt(port, address)))
  return all.find((one) => one !== 'free') ?? 'free'
}

export const isFree = async (port: number, host = 'localhost') => (await outcome(port, host)) === 'free'

/** A port that nobody listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

export async function demandPort(port: number, host: string) {
  const found = await outcome(port, host)
  if (found === 'taken')
    throw new Refusal(`Port ${port} is taken; choose another one, for example PORT=${port + 1} npm start.`)
  if (found === 'forbidden')
    throw new Refusal(
      `Port ${port} needs more rights than this user has; choose one above 1023, for example PORT=3000.`,
    )
}
