import { expect, test } from '@playwright/test'
import { doors } from './doors'
import { actions, handlers, pages } from './table'

const built = doors()
const of = (rows: { door: string }[]) => [...new Set(rows.map((row) => row.door))].sort()

test('every page of the build stands in the table, and nothing else', () => {
  expect(of(pages)).toEqual([...built.pages].sort())
})

test('every route handler of the build stands in the table, and nothing else', () => {
  expect(of(handlers)).toEqual([...built.handlers].sort())
})

test('every action of the build stands in the table, and nothing else', () => {
  expect(of(actions)).toEqual([...built.actions.keys()].sort())
})
