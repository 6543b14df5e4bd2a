import { test as base } from '@playwright/test'
import { placeCanaries } from './canaries'
import { aStage, leave, type Stage } from './stage'

type Fixtures = { fresh: Stage }
type Shared = { stage: Stage }

/** `stage`: one per worker, for looking only. `fresh`: one per test, to be changed. */
export const test = base.extend<Fixtures, Shared>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from here
    async ({}, use) => {
      const stage = await aStage()
      await placeCanaries(stage)
      await use(stage)
      await leave(stage)
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  fresh: async ({}, use) => {
    const stage = await aStage()
    await use(stage)
    await leave(stage)
  },
})

export { expect } from '@playwright/test'
