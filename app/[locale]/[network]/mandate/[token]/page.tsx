import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { LinkAnswer } from '@/components/mandates/link-answer'
import { LinkFacts } from '@/components/mandates/link-facts'
import { ButtonLink } from '@/components/ui/button-link'
import { todayIn } from '@/lib/memberships/coordination/dates'
import { confirmMandate, declineMandate } from '@/lib/memberships/mandates/actions'
import { mandateByLink } from '@/lib/memberships/mandates/own/queries'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import { siteContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('mandates.link')
  // Not "no-referrer": without scripts, forms would then be sent with Origin: null, which Next refuses.
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** A mandate by the link in the mail: seen, accepted, declined. Looking changes nothing. */
export default async function MandatePage({ params }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const mandate = await mandateByLink(ctx, token)
  if (!mandate) notFound()
  const t = await getTranslations('mandates.link')
  const facts = {
    name: fullName(mandate.person),
    organisation: mandate.membership.organisation?.name ?? '',
    network: ctx.network.name,
  }
  const over = mandate.to !== null && mandate.to < todayIn(ctx)
  const key = over ? 'over' : mandate.confirmedAt ? 'confirmed' : null
  return (
    <>
      <FieldBand
        title={key ? t(`${key}Heading`) : t('heading', facts)}
        sub={key ? t(`${key}Lead`, facts) : t('lead', facts)}
      />
      <Section title={t('mandate')}>
        <LinkFacts ctx={ctx} mandate={mandate} />
        {key ? (
          <p className="mt-32">
            <ButtonLink href={localePath(ctx.locale, '/me')}>{t('toMe')}</ButtonLink>
          </p>
        ) : (
          <LinkAnswer
            hidden={{ network: ctx.network.slug, token }}
            yes={{ action: confirmMandate, label: t('confirm') }}
            no={{
              action: declineMandate,
              open: t('decline'),
              title: t('declineTitle'),
              text: t('declineText', facts),
              confirm: t('declineConfirm'),
            }}
          />
        )}
      </Section>
      {!key && (
        <Section title={t('what')}>
          <p className="measure">{t('whatText')}</p>
        </Section>
      )}
    </>
  )
}
