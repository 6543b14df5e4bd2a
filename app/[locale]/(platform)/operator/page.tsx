import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { InstallationHealth } from '@/components/networks/installation-health'
import { OperatedTable } from '@/components/networks/operated-table'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import { currentLogin } from '@/lib/auth/current'
import type { Locale } from '@/lib/localized'
import { operatedNetworks } from '@/lib/networks/operator/queries'
import { localePath } from '@/lib/paths'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  // Somebody else is not even told the name of the page.
  if (!(await currentLogin())?.operator) return {}
  return { title: (await getTranslations('platform.operator'))('title'), robots: { index: false } }
}

/** Networks and health; no people, no sign-ins. */
export default async function Operator({ searchParams }: Props) {
  const login = await currentLogin()
  if (!login?.operator) notFound()
  const locale = (await getLocale()) as Locale
  const [t, networks, { done }] = await Promise.all([
    getTranslations('platform.operator'),
    operatedNetworks(login),
    searchParams,
  ])
  return (
    <>
      <FieldBand title={t('title')} sub={t('sub')}>
        <div className="mt-24">
          <ButtonLink href={localePath(locale, '/operator/new')}>{t('create')}</ButtonLink>
        </div>
      </FieldBand>
      {done === 'created' && (
        <div className="wrap mt-24">
          <Message kind="success" role="status">
            {t('created')}
          </Message>
        </div>
      )}
      <Section title={t('networks')} stacked>
        <OperatedTable networks={networks} locale={locale} />
      </Section>
      <Section title={t('health')}>
        <InstallationHealth login={login} />
      </Section>
    </>
  )
}
