import { until } from './liveness'
import { Refusal } from './refusal'
import type { Settings } from './settings'

/** Where this machine itself finds the pages. */
function nearAddress({ host, port }: Settings): string {
  const near = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${near.includes(':') ? `[${near}]` : near}:${port}`
}

/** Waits until the pages answer and the database answers them. */
export async function healthy(settings: Settings, stopping: () => boolean) {
  const url = `${nearAddress(settings)}/healthz`
  let last = 'no answer'
  const answered = async () => {
    if (stopping()) throw new Refusal('Stopped.')
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) }).catch(() => undefined)
    last = response ? `status ${response.status}` : 'no answer'
    return response?.status === 200
  }
  if (!(await until(answered, 90_000))) throw new Refusal(`The pages do not come up: ${url} gives ${last}.`)
}
