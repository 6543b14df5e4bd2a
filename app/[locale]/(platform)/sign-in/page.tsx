import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AskForm } from '@/components/auth/ask-form'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { currentLogin } from '@/lib/auth/current'
import type { Locale } from '@/lib/localized'
import { localePath, ownPath } from '@/lib/paths'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('title') }
}

export default async function SignIn({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale
  const asked = (await searchParams).next
  const next = typeof asked === 'string' ? ownPath(asked) : undefined
  if (await currentLogin()) redirect(localePath(locale, next ?? '/me'))
  const t = await getTranslations('auth')
  return (
    <>
      <FieldBand title={t('title')} sub={t('lead')}>
        <AskForm next={next} />
      </FieldBand>
      <Section title={t('firstTime')}>
        <p>{t('firstTimeText')}</p>
        <ButtonLink href={localePath(locale, '/')} variant="secondary" className="mt-24">
          {t('toNetworks')}
        </ButtonLink>
      </Section>
    </>
  )
}
