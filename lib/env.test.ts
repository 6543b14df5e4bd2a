import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { envNames } from './env'

const example = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1])

/** Read by bin/ alone: where the web process listens. */
const ofTheStart = ['PORT', 'HOST']

test('.env.example names every variable that is read, and no other', () => {
  expect([...example].sort()).toEqual([...envNames, ...ofTheStart].sort())
})
