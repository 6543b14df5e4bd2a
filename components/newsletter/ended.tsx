import { getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { SignUpForm } from './sign-up-form'

type Props = {
  ctx: Ctx
  row: { address: string; unsubscribedAt: Date | null }
  state: 'unsubscribed' | 'expired'
}

/** Unsubscribed, or confirmed too late: says which, and offers to subscribe anew (with a new mail). */
export async function Ended({ ctx, row, state }: Props) {
  const t = await getTranslations('newsletter')
  const { network, locale } = ctx
  const date = row.unsubscribedAt ? longDate(locale, network.zone, row.unsubscribedAt) : ''
  return (
    <>
      <FieldBand
        title={t(`link.${state}Title`)}
        sub={t(`link.${state}Lead`, { network: network.name, address: row.address, date })}
      />
      <Section
        title={t('office.title')}
        {...(state === 'unsubscribed' ? { lead: t('link.unsubscribedText') } : {})}
      >
        <SignUpForm ctx={ctx} page={`/${network.slug}/subscription`} />
      </Section>
    </>
  )
}
