import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { TextField } from '@/components/form/text-field'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { ConsentChain } from '@/components/newsletter/consent-chain'
import { SubscriptionFacts } from '@/components/newsletter/subscription-facts'
import { SubscriptionMails } from '@/components/newsletter/subscription-mails'
import { Crumbs } from '@/components/ui/crumbs'
import { can } from '@/lib/access/context'
import { dateTimeWords, now } from '@/lib/clock'
import { isId } from '@/lib/ids'
import { unsubscribeOnRequest } from '@/lib/newsletter/actions'
import { subscriptionEvidence } from '@/lib/newsletter/queries'
import { stateOf } from '@/lib/newsletter/status'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; subscription: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsletter')
  return { title: t('evidence.facts') }
}

/** Everything that proves one subscription, on one printable page. */
export default async function EvidencePage({ params }: Props) {
  const ctx = await officeContext(params, 'news.read')
  const { subscription: id } = await params
  const evidence = isId(id) ? await subscriptionEvidence(ctx, id) : null
  if (!evidence) notFound()
  const [t, common, errors] = await Promise.all([
    getTranslations('newsletter'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const { subscription, chain, mails } = evidence
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/newsletter`)
  return (
    <>
      <PageHead
        title={subscription.address}
        sub={t('evidence.lead', { date: dateTimeWords(ctx.locale, ctx.network.zone, now()) })}
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[{ href: list, label: t('office.title') }, { label: subscription.address }]}
          />
        }
      />
      <SubscriptionFacts ctx={ctx} subscription={subscription} />
      <Section stacked title={t('evidence.chain')}>
        <ConsentChain ctx={ctx} address={subscription.address} chain={chain} />
      </Section>
      {mails.length > 0 && (
        <Section stacked title={t('evidence.mails')}>
          <SubscriptionMails ctx={ctx} mails={mails} />
        </Section>
      )}
      {can(ctx.actor, 'news.write') && stateOf(subscription) === 'confirmed' && (
        <div className="section no-print">
          <ConfirmForm
            action={unsubscribeOnRequest}
            hidden={{ network: ctx.network.slug, id }}
            labels={{ summary: errors('summary'), pending: common('pending') }}
            open={t('evidence.leave')}
            title={t('evidence.leaveTitle')}
            consequence={t('evidence.leaveText', { address: subscription.address })}
            confirm={t('evidence.leaveConfirm')}
          >
            <TextField name="note" label={t('evidence.note')} hint={t('evidence.noteHint')} required />
          </ConfirmForm>
        </div>
      )}
    </>
  )
}
