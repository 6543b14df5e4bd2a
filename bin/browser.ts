import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { Refusal } from './refusal'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]

/** A Chromium that is on this machine: the system's own, else the one that Playwright downloaded once. */
export function findBrowser(): string | undefined {
  return [process.env.CHROMIUM, ...installed, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  )
}

/** Finds a browser or installs the system's one, which only root may do. */
export function demandBrowser(): string {
  const found = findBrowser() ?? (process.getuid?.() === 0 ? install() : undefined)
  if (found) return found
  throw new Refusal(
    'The browser journeys need a Chromium and there is none: apt-get install chromium, npx playwright install chromium, or name one in CHROMIUM.',
  )
}

function install(): string | undefined {
  console.log('Installing Chromium (apt-get install chromium) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const done = spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    if (done.error) break
  }
  return findBrowser()
}
