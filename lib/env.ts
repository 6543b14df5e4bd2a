import * as z from 'zod'

const schema = z.object({
  KONVENT_MODE: z.enum(['demo', 'development', 'test', 'production']).default('development'),
  DATABASE_URL: z.string().min(1),
  SMTP_URL: z.string().optional(),
  BASE_URL: z.url().default('http://localhost:3000'),
  AUTH_SECRET: z.string().min(16).default('development-only-secret-not-for-production'),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
})

export type Env = z.infer<typeof schema>
let read: Env | undefined

/** The process's configuration, read once. Throws with every faulty name. `.env.example` lists the same names. */
export function env(): Env {
  read ??= schema.parse(process.env)
  return read
}

/** Names that the configuration knows, for the test that holds .env.example against it. */
export const envNames = Object.keys(schema.shape)

/** Mails can be read in the browser (/dev/mail) and demo notes are shown: never in production. */
export const isOpenHouse = () => env().KONVENT_MODE !== 'production'
