import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { endOtherSignIns, endSignIn } from '@/lib/auth/actions'
import type { OwnSignIn } from '@/lib/auth/queries'
import { shortDate, timeWords } from '@/lib/clock'
import type { Locale } from '@/lib/localized'

type Props = { signIns: OwnSignIn[]; current: string; locale: Locale }

/** Sign-ins belong to no network, so their times are the platform's. */
const zone = 'Europe/Berlin'

/** Every browser in which the reader is signed in, each with its end. */
export async function MySignIns({ signIns, current, locale }: Props) {
  const t = await getTranslations('auth.me')
  const when = (at: Date) => (
    <time dateTime={at.toISOString()}>
      {shortDate(locale, zone, at)}, {timeWords(locale, zone, at)}
    </time>
  )
  const ownFirst = [...signIns].sort((a, b) => Number(b.id === current) - Number(a.id === current))
  return (
    <>
      <Table caption={t('signIns')}>
        <thead>
          <tr>
            <Th>{t('browser')}</Th>
            <Th>{t('since')}</Th>
            <Th>{t('lastSeen')}</Th>
            <Th>{t('action')}</Th>
          </tr>
        </thead>
        <tbody>
          {ownFirst.map((signIn) => {
            const browser = signIn.browser || t('unknownBrowser')
            const own = signIn.id === current
            return (
              <tr key={signIn.id} aria-current={own || undefined}>
                <NameCell note={own ? t('thisOne') : undefined}>{browser}</NameCell>
                <Td>{when(signIn.createdAt)}</Td>
                <Td>{when(signIn.lastSeenAt)}</Td>
                <Td>
                  <ActionButton
                    action={endSignIn}
                    hidden={{ id: signIn.id }}
                    variant="quiet"
                    label={
                      <>
                        {t('end')}
                        <span className="visually-hidden">: {browser}</span>
                      </>
                    }
                    pendingLabel={t('ending')}
                  />
                </Td>
              </tr>
            )
          })}
        </tbody>
      </Table>
      {signIns.length > 1 && (
        <div className="mt-24">
          <ActionButton
            action={endOtherSignIns}
            variant="secondary"
            label={t('endOthers')}
            pendingLabel={t('ending')}
          />
        </div>
      )}
    </>
  )
}
