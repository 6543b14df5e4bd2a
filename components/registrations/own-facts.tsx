import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import type { Locale } from '@/lib/localized'
import { euros } from '@/lib/money'
import { addressOf } from '@/lib/registrations/notice'
import type { OwnRegistration } from '@/lib/registrations/own/queries'
import { fullName } from '@/lib/registrations/records'
import { priceWhy } from './price-words'

/** Who is registered, and what it costs and why. */
export async function OwnFacts({ own, locale }: { own: OwnRegistration; locale: Locale }) {
  const [t, standing] = await Promise.all([getTranslations('registrations'), getTranslations('standing')])
  const { registration, lines } = own
  const { priceCents } = registration
  const priced = priceCents > 0 || lines.some((line) => (line.regularCents ?? 0) > 0)
  const whys = [...new Set(lines.flatMap((line) => priceWhy(t, standing, line, locale)))]
  return (
    <Section title={t('my.dataTitle')}>
      <Facts>
        <Fact name={t('register.name')}>{fullName(registration.person)}</Fact>
        {registration.function && <Fact name={t('register.function')}>{registration.function}</Fact>}
        {registration.organisation && (
          <Fact name={t('register.organisation')}>{registration.organisation}</Fact>
        )}
        <Fact name={t('register.email')}>{addressOf(registration.person.addresses)}</Fact>
        {priced && (
          <Fact name={t('my.priceTitle')} note={whys.length > 0 ? whys.join(' ') : undefined}>
            {priceCents > 0 ? euros(locale, priceCents) : t('register.free')}
          </Fact>
        )}
      </Facts>
    </Section>
  )
}
