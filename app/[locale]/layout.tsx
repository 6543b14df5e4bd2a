import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { hasLocale, NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { ThemeScript } from '@/components/layout/theme-script'
import { messagesFor } from '@/lib/i18n/catalogue'
import { routing } from '@/lib/i18n/routing'
import '../globals.css'

export const metadata: Metadata = {
  title: { default: 'Konvent', template: '%s – Konvent' },
  robots: { index: true, follow: true },
}

// The two weights above the fold of every page; the others load when they are met.
const fonts = ['/fonts/fira-sans-400.woff2', '/fonts/fira-sans-900.woff2']

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params
  const nonce = (await headers()).get('x-nonce') ?? undefined
  for (const font of fonts) preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  const lang = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale
  // Client components get their words as props; only the error page, which gets none, reads them itself.
  const { failed } = messagesFor(lang).platform
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
      </head>
      <body>
        <NextIntlClientProvider locale={lang} timeZone="Europe/Berlin" messages={{ platform: { failed } }}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
