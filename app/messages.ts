import { headers } from 'next/headers'
import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { messagesFor } from '@/lib/i18n/catalogue'
import { routing } from '@/lib/i18n/routing'
import { networkBySlug } from '@/lib/networks/facts'

/** next-intl's words for this request: the address's language in the tone of the network it lies in. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  // One's own pages in a network ("/me/next") speak in its tone, too.
  const slug = (await headers())
    .get('x-path')
    ?.replace(/^\/(de|en)(?=\/|$)/, '')
    .replace(/^\/me(?=\/)/, '')
    .split('/')[1]
  const network = slug && locale === 'de' ? await networkBySlug(slug) : null
  return { locale, timeZone: network?.zone ?? 'Europe/Berlin', messages: messagesFor(locale, network?.tone) }
})
