import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { demandBrowser } from './browser'
import { type Count, countPlaywright } from './counts'
import { isBuilt } from './freshness'
import { startInstance } from './instance'
import { freePort } from './ports'
import { project } from './project'
import { Refusal } from './refusal'
import type { Runner } from './run'
import { temporaryFolder } from './throwaway'

/** Plays the browser journeys against a demo of its own, of which nothing is left afterwards. */
export async function journeys({ run, interrupted }: Runner, full: boolean): Promise<Count> {
  if (!isBuilt()) throw new Refusal('There is no build to play them on.')
  const browser = demandBrowser()
  const dataDir = temporaryFolder('journeys')
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const demo = { mode: 'demo', dev: false, host: 'localhost', throwaway: true } as const
  const instance = startInstance({ ...demo, dataDir, port, baseUrl })
  try {
    const environment = await Promise.race([instance.ready, interrupted])
    const report = join(dataDir, 'playwright.json')
    const good = await run('playwright', ['test', '--reporter=line,json'], {
      ...environment,
      ...(full && { FULL: '1' }),
      CHROMIUM: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      E2E_BASE_URL: baseUrl,
      E2E_DATABASE_URL: environment.DATABASE_URL,
      E2E_DATA_DIR: dataDir,
    })
    if (!good) cpSync(join(dataDir, 'log'), join(project, 'test-results/log'), { recursive: true })
    return countPlaywright(report, good)
  } finally {
    await instance.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
