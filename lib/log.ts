import { pino } from 'pino'

/** Machine-readable log on stdout. Never pass addresses, names or form values: ids and codes only. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: null })
