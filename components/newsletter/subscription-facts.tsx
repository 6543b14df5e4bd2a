import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import { type Ctx, can } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import type { subscriptionEvidence } from '@/lib/newsletter/queries'
import { reasons } from '@/lib/newsletter/schema'
import { stateOf } from '@/lib/newsletter/status'
import { localePath } from '@/lib/paths'

type Subscription = NonNullable<Awaited<ReturnType<typeof subscriptionEvidence>>>['subscription']

const known = (reason: string) => [...reasons, 'office' as const].find((one) => one === reason)

/** State, topics and times of a subscription; its person only for those who may know people's names. */
export async function SubscriptionFacts({ ctx, subscription }: { ctx: Ctx; subscription: Subscription }) {
  const [t, common] = await Promise.all([getTranslations('newsletter'), getTranslations('common')])
  const { locale, network } = ctx
  const time = (at: Date) => dateTimeWords(locale, network.zone, at)
  const topics = subscription.topics.map(({ topic }) => words(topic.name, locale)).join(', ')
  const reason = subscription.reason && known(subscription.reason)
  const { person } = subscription
  return (
    <Facts plain>
      <Fact name={t('office.columns.state')}>{t(`office.states.${stateOf(subscription)}`)}</Fact>
      <Fact name={t('office.columns.topics')}>{topics || common('none')}</Fact>
      <Fact name={t('office.columns.language')}>
        {subscription.language === 'en' ? common('english') : common('german')}
      </Fact>
      <Fact name={t('office.columns.requestedAt')}>{time(subscription.requestedAt)}</Fact>
      {subscription.confirmedAt && (
        <Fact name={t('office.columns.confirmedAt')}>{time(subscription.confirmedAt)}</Fact>
      )}
      {subscription.unsubscribedAt && (
        <Fact name={t('office.columns.unsubscribedAt')}>{time(subscription.unsubscribedAt)}</Fact>
      )}
      {reason && <Fact name={t('evidence.reason')}>{t(`link.reasons.${reason}`)}</Fact>}
      {can(ctx.actor, 'people.read') && (
        <Fact name={t('evidence.person')}>
          {person ? (
            <a href={localePath(locale, `/${network.slug}/manage/people/${person.id}`)}>
              {person.givenName} {person.familyName}
            </a>
          ) : (
            t('evidence.noPerson')
          )}
        </Fact>
      )}
    </Facts>
  )
}
