import { resolve } from 'node:path'
import { defaultDataDir, project } from './project'
import { Refusal } from './refusal'

export type Settings = {
  mode: 'demo' | 'development' | 'production'
  dev: boolean
  dataDir: string
  host: string
  port: number
  baseUrl: string
  /** Without one, the built-in PostgreSQL in DATA_DIR is started. */
  databaseUrl?: string
  /** Without one, a secret is made and kept in DATA_DIR. */
  authSecret?: string
  /** The built-in PostgreSQL need not survive a crash. */
  throwaway?: boolean
}

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/

function readPort(text = '3000'): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refusal(`PORT is "${text}"; it must be a number from 1 to 65535.`)
  return port
}

const demanded: Record<string, string> = {
  SMTP_URL: 'the mail server, for example smtps://user:password@mail.example.org',
  BASE_URL: 'the address under which people reach this installation, for example https://konvent.example.org',
  AUTH_SECRET:
    'at least 32 random characters that sign what browsers keep; openssl rand -base64 32 makes some',
}

function demandVariables(env: NodeJS.ProcessEnv) {
  const missing = Object.keys(demanded).filter((name) => !env[name])
  if (missing.length > 0)
    throw new Refusal(
      `DATABASE_URL is set, so this is a production start, and these are missing:\n${missing
        .map((name) => `  ${name}: ${demanded[name]}.`)
        .join('\n')}`,
    )
  if (env.AUTH_SECRET && env.AUTH_SECRET.length < 32)
    throw new Refusal('AUTH_SECRET is too short: it needs 32 characters.')
}

/** Reads how to start from the environment: a demo, or production as soon as there is a DATABASE_URL. */
export function readSettings(env: NodeJS.ProcessEnv, dev: boolean): Settings {
  const databaseUrl = env.DATABASE_URL || undefined
  const mode = !databaseUrl ? 'demo' : dev ? 'development' : 'production'
  if (mode === 'production') demandVariables(env)
  const port = readPort(env.PORT || undefined)
  const wanted = env.HOST || (mode === 'production' ? '0.0.0.0' : 'localhost')
  // Next answers un-prefixed addresses wrongly when it is told to listen on 127.0.0.1.
  const host = loopback.test(wanted) ? 'localhost' : wanted
  const baseUrl = env.BASE_URL || `http://localhost:${port}`
  if (!URL.canParse(baseUrl))
    throw new Refusal(
      `BASE_URL is "${baseUrl}", which is not an address such as https://konvent.example.org.`,
    )
  const dataDir = env.DATA_DIR
    ? resolve(project, env.DATA_DIR)
    : databaseUrl
      ? resolve(project, '.data')
      : defaultDataDir()
  return { mode, dev, dataDir, host, port, baseUrl, databaseUrl, authSecret: env.AUTH_SECRET || undefined }
}

export function warnings({ mode, host }: Settings): string[] {
  if (mode !== 'demo' || host === 'localhost') return []
  return [`Warning: this demo listens on ${host}, and whoever reaches it can sign in as anybody.`]
}
