import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import { Status } from '@/components/ui/status'
import type { CurrentLogin } from '@/lib/auth/current'
import { minutesBetween, now } from '@/lib/clock'
import { workerIsAlive } from '@/lib/jobs/health'
import { health } from '@/lib/networks/operator/queries'

/** Database, background process, mails: numbers only. */
export async function InstallationHealth({ login }: { login: CurrentLogin }) {
  const [t, { database, mails, oldestDue }, alive] = await Promise.all([
    getTranslations('platform.operator'),
    health(login),
    workerIsAlive(),
  ])
  return (
    <Facts plain>
      <Fact name={t('database')}>
        {t('databaseWords', {
          version: database.version,
          size: Math.round(database.bytes / (1024 * 1024)),
        })}
      </Fact>
      <Fact name={t('worker')}>
        <Status tone={alive ? 'plain' : 'danger'}>{t(alive ? 'workerAlive' : 'workerSilent')}</Status>
      </Fact>
      <Fact name={t('mails')}>
        <Status tone={mails.failed > 0 ? 'warning' : 'plain'}>{t('mailsWords', mails)}</Status>
      </Fact>
      <Fact name={t('oldest')}>
        {oldestDue ? t('oldestWords', { minutes: minutesBetween(oldestDue, now()) }) : t('none')}
      </Fact>
    </Facts>
  )
}
