import type { Locale } from '@/lib/localized'
import type { Messages } from './catalogue'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
