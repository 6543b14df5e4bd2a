import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import { Status } from '@/components/ui/status'
import type { Ctx, Reason } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import { addressOf } from '@/lib/registrations/notice'
import type { ListedEvent } from '@/lib/registrations/office/list/event'
import type { OfficeRegistration } from '@/lib/registrations/office/one/queries'
import { reasonSentence } from '@/lib/standing/words'

type Props = { ctx: Ctx; event: ListedEvent; one: OfficeRegistration; root: string }

/** Who it is, how they came here and by which right. */
export async function OneFacts({ ctx, event, one, root }: Props) {
  const t = await getTranslations('registrations.office')
  const at = (date: Date) => dateTimeWords(ctx.locale, event.zone, date)
  const address = addressOf(one.person.addresses)
  const bounced = one.person.addresses.some((a) => a.email === address && a.bouncedAt)
  const partner = event.partners.find(({ id }) => id === one.partnerId)
  const reason = one.standingReason as Reason | null
  return (
    <Section title={t('one.facts')}>
      <Facts plain>
        <Fact name={t('email')} note={bounced ? <Status tone="danger">{t('bounced')}</Status> : undefined}>
          {address ?? t('noAddress')}
          {one.lapsesAt && !one.givenBackAt && (
            <span className="fact-note">{t('unconfirmed', { date: at(one.lapsesAt) })}</span>
          )}
        </Fact>
        <Fact name={t('language')}>{t(`one.languages.${one.language === 'en' ? 'en' : 'de'}`)}</Fact>
        <Fact name={t('at')} note={one.byName ? t('by', { name: one.byName }) : undefined}>
          {at(one.createdAt)}
        </Fact>
        {one.byName && (
          <Fact name={t('one.completed')}>
            {one.completedAt ? at(one.completedAt) : t('one.notCompleted')}
          </Fact>
        )}
        {reason && <Fact name={t('one.right')}>{reasonSentence(ctx.network, reason, ctx.locale)}</Fact>}
        {partner && <Fact name={t('fields.partner')}>{partner.partner.name}</Fact>}
        {one.code && (
          <Fact name={t('one.code')} note={one.code.note ?? undefined}>
            {one.code.code}
          </Fact>
        )}
        {one.invitation && (
          <Fact name={t('one.invitation')}>
            <a href={`${root}/${event.id}/invitations`}>
              {one.invitation.sentAt ? at(one.invitation.sentAt) : t('one.invited')}
            </a>
          </Fact>
        )}
        {one.party && (
          <Fact name={t('fields.party')}>
            <a href={`${root}/${event.id}/registrations?party=${one.party.id}`}>
              {t('partyWords', { name: one.party.byName, size: one.party.size })}
            </a>
          </Fact>
        )}
        {one.comingAt && <Fact name={t('one.coming')}>{at(one.comingAt)}</Fact>}
      </Facts>
    </Section>
  )
}
