import { pino } from 'pino'

/** Machine-readable log on stdout. Never pass addresses, names or form values: ids and codes only. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: null })

/** What may be said of an error in the log: its code and where it happened. Its message may carry what somebody typed. */
export const traceOf = (error: unknown) => ({
  code: (error as { code?: string; name?: string }).code ?? (error as Error).name,
  at: (error as Error).stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8),
})
