import { actors } from './abilities'
import { eachOf } from './http'
import { nameOf } from './row'
import { handlers, pages } from './table'
import { test } from './test'
import { Visit } from './visit'

for (const row of [...pages, ...handlers]) {
  test(nameOf(row), async ({ stage }) => {
    const visit = new Visit(row, stage)
    const own = (await row.record?.(stage.own)) ?? { ids: {} }
    await eachOf(actors, async (actor) => {
      await visit.asExpected(actor, own)
      if (row.about && stage.own.people[actor]) await visit.asExpected(actor, await visit.aboutThem(actor))
      await visit.asNothing(actor)
    })
  })
}
