import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PlatformShell } from '@/components/layout/platform-shell'
import { currentLogin } from '@/lib/auth/current'
import { isOpenHouse } from '@/lib/env'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { platformAccount } from './account'
import { frameWords } from './frame-words'

/** The frame of pages outside any network, and of everything that does not exist. */
export async function PlatformFrame({ children }: { children: ReactNode }) {
  const locale = (await getLocale()) as Locale
  const { t, path, ...words } = await frameWords(locale, '/')
  return (
    <PlatformShell
      {...words}
      brand={{ name: 'Konvent', href: localePath(locale, '/') }}
      account={await platformAccount(await currentLogin(), locale, path)}
      footer={{
        label: t('footer'),
        links: [
          { href: localePath(locale, '/'), label: t('allNetworks') },
          ...(isOpenHouse() ? [{ href: localePath(locale, '/dev/mail'), label: t('devMail') }] : []),
        ],
      }}
      {...(isOpenHouse() ? { demoNote: t('demoNote') } : {})}
    >
      {children}
    </PlatformShell>
  )
}
