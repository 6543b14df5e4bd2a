import { existsSync, readFileSync } from 'node:fs'

export type Count = { passed: number; failed: number }
export const one = (good: boolean): Count => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
})

const read = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** A runner that failed without naming a test, say by an error outside of all of them, still counts as a failure. */
const withExitCode = (count: Count, good: boolean) =>
  good || count.failed > 0 ? count : { ...count, failed: 1 }

/** Counts Vitest's report; a file that could not even be loaded counts as one failed test. */
export function countVitest(file: string, good: boolean): Count {
  type File = { status: string; assertionResults: { status: string }[] }
  const report = read(file)
  if (!report) return one(false)
  const files: File[] = report.testResults
  const broken = files.filter(
    (one) => one.status === 'failed' && !one.assertionResults.some(({ status }) => status === 'failed'),
  )
  return withExitCode({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, good)
}

export function countPlaywright(file: string, good: boolean): Count {
  const report = read(file)
  if (!report) return one(false)
  const { expected, unexpected, flaky } = report.stats
  return withExitCode({ passed: expected, failed: unexpected + flaky + report.errors.length }, good)
}
