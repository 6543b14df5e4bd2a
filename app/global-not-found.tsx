import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import { ErrorPage } from '@/components/layout/error-page'
import { ThemeScript } from '@/components/layout/theme-script'
import { translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import './globals.css'

export const metadata: Metadata = { title: '404 – Konvent' }

/** For addresses outside every route: a whole document of its own, because no layout surrounds it. */
export default async function GlobalNotFound() {
  await connection()
  const asked = await headers()
  const locale: Locale = /^\/en(\/|$)/.test(asked.get('x-path') ?? '') ? 'en' : 'de'
  const t = translator(locale, 'sie', 'platform')
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={asked.get('x-nonce') ?? undefined} />
      </head>
      <body>
        <main id="content">
          <ErrorPage
            code={404}
            title={t('notFound.title')}
            text={t('notFound.text')}
            links={[{ href: localePath(locale, '/'), label: t('notFound.toNetworks') }]}
          />
        </main>
      </body>
    </html>
  )
}
