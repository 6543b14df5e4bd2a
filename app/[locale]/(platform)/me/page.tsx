import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MyNetworks } from '@/components/auth/my-networks'
import { MyRegistrations } from '@/components/auth/my-registrations'
import { MySignIns } from '@/components/auth/my-sign-ins'
import { ActionButton } from '@/components/form/action-button'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { signOut } from '@/lib/auth/actions'
import { currentLogin } from '@/lib/auth/current'
import { networksOf, signInsOf } from '@/lib/auth/queries'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { mine } from '@/lib/registrations/mine/queries'
import { contextFor } from '@/lib/standing/context'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('me.title'), robots: { index: false } }
}

/** One's own area over all networks: each is read through its own context. */
export default async function Me({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale
  const login = await currentLogin()
  if (!login) redirect(localePath(locale, '/sign-in?next=/me'))
  const t = await getTranslations('auth.me')
  const slugs = await networksOf(login.id)
  const networks = (await Promise.all(slugs.map((slug) => contextFor(slug, locale)))).filter(
    (c) => c !== null,
  )
  const registrations = await Promise.all(
    networks.map(async (ctx) => (await mine(ctx)).map((registration) => ({ ctx, registration }))),
  )
  return (
    <>
      <FieldBand title={t('title')} sub={t('sub', { email: login.email })}>
        <div className="mt-24">
          <ActionButton action={signOut} label={t('signOut')} variant="secondary" />
        </div>
      </FieldBand>
      <Section title={t('networks')}>
        <MyNetworks networks={networks} locale={locale} />
      </Section>
      {registrations.flat().length > 0 && (
        <Section title={t('registrations')}>
          <MyRegistrations registrations={registrations.flat()} locale={locale} />
        </Section>
      )}
      <Section title={t('signIns')} lead={t('signInsLead')} stacked>
        <MySignIns signIns={await signInsOf(login.id)} current={login.signInId} locale={locale} />
      </Section>
    </>
  )
}
