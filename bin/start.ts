import './env-file'
import { startInstance } from './instance'
import { stopOrphans, strike, writeDownStart } from './marks'
import { demandPort } from './ports'
import { command } from './refusal'
import { readSettings, type Settings, warnings } from './settings'

const roles = 'admin board membership events editor steward auditor lead member participant'
const networks = '@negz.example  @n3gz.example  @next.example  @ozg-mitte.example'

function welcome({ mode, baseUrl, host, port }: Settings) {
  if (mode !== 'demo') return console.log(`\nKonvent is running for ${baseUrl}, listening on ${host}:${port}`)
  console.log(`
Konvent is running at ${baseUrl}

Demo accounts: enter one at ${baseUrl}/sign-in; the mail with its link and code lies at ${baseUrl}/dev/mail
  operator@konvent.example
  <role>@<network>  ${roles}
                    coordinator delegate (where institutions are members)
                    ${networks}

Ctrl-C stops everything.`)
}

/** The first signal ends everything in order; repeated ones are the same wish. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}

await command(async () => {
  const asked = untilAsked()
  const settings = readSettings(process.env, process.argv.includes('--dev'))
  await stopOrphans(settings.dataDir)
  await demandPort(settings.port, settings.host)
  for (const warning of warnings(settings)) console.error(warning)
  writeDownStart(settings.dataDir)
  const instance = startInstance(settings, console.log)
  try {
    const up = instance.ready.then(() => welcome(settings))
    await Promise.race([asked, up.then(() => Promise.race([asked, instance.failed]))])
  } finally {
    await instance.stop()
    strike(settings.dataDir, 'start')
  }
})
