import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { confirmOwnAddress } from '@/lib/people/own/actions'
import { claimOf } from '@/lib/people/own/addresses/confirming'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('me.address')
  // Not "no-referrer": without scripts, forms would then be sent with Origin: null, which Next refuses.
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** Behind the link of a mail: one button that confirms the mailbox. Needs no sign-in; looking changes nothing. */
export default async function ConfirmAddress({ params }: Props) {
  const { locale, network, token } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx) notFound()
  const found = await claimOf(ctx, token)
  if (!found) notFound()
  const t = await getTranslations('me.address')
  const { claim, done, name } = found
  const facts = { name, network: ctx.network.name, email: claim.email }
  const signsIn = claim.purpose !== 'confirm'
  const text = { confirm: 'readyText', 'sign-in': 'signInText', replace: 'replaceText' } as const
  return (
    <>
      <FieldBand title={done ? t('doneTitle') : t('title')} sub={claim.email} />
      <Section title={ctx.network.name}>
        {done ? (
          <>
            <p className="measure mb-24">{t(signsIn ? 'doneSignIn' : 'doneText', facts)}</p>
            <ButtonLink href={localePath(ctx.locale, `/me/${ctx.network.slug}/addresses`)}>
              {t('toOwn')}
            </ButtonLink>
          </>
        ) : (
          <>
            <p className="measure mb-24">{t(text[claim.purpose], facts)}</p>
            <ActionButton
              action={confirmOwnAddress}
              hidden={{ network: ctx.network.slug, token }}
              label={t(signsIn ? 'signInButton' : 'button')}
            />
          </>
        )}
      </Section>
    </>
  )
}
