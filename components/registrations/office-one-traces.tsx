import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import { Status } from '@/components/ui/status'
import { Table, Td, Th } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import { dateTimeWords, dayWords, now } from '@/lib/clock'
import { words } from '@/lib/localized'
import { euros } from '@/lib/money'
import { markRegistrationAbsent, markRegistrationPresent } from '@/lib/registrations/office/actions'
import type { ListedEvent } from '@/lib/registrations/office/list/event'
import type { OfficeRegistration } from '@/lib/registrations/office/one/queries'
import { isMarked, presenceOf } from '@/lib/registrations/office/presence/presence'
import { priceWhy } from './price-words'

type Props = { ctx: Ctx; one: OfficeRegistration }

/** What it costs and why, and what was written about it. */
export async function OneMoney({ ctx, event, one, root }: Props & { event: ListedEvent; root: string }) {
  const [t, standing] = await Promise.all([getTranslations('registrations'), getTranslations('standing')])
  if (one.priceCents === 0 && one.invoices.length === 0 && one.lines.every((line) => !line.regularCents))
    return null
  return (
    <Section
      title={t('office.price')}
      aside={<a href={`${root}/${event.id}/invoices`}>{t('office.one.invoices')}</a>}
    >
      <Facts plain>
        {one.lines.map((line) => (
          <Fact
            key={line.partId}
            name={words(line.part, ctx.locale)}
            note={priceWhy(t, standing, line, ctx.locale).join(' ') || undefined}
          >
            {euros(ctx.locale, line.cents)}
          </Fact>
        ))}
        {one.lines.length === 0 && (
          <Fact name={t('office.one.amount')}>{euros(ctx.locale, one.priceCents)}</Fact>
        )}
        {one.invoices.map((invoice) => (
          <Fact
            key={invoice.id}
            name={invoice.number}
            note={t('office.one.due', { date: dayWords(ctx.locale, 'UTC', invoice.dueOn) })}
          >
            {euros(ctx.locale, invoice.cents)}, {t(`office.invoiceStates.${invoice.state}`)}
          </Fact>
        ))}
        {one.invoices.length === 0 && one.priceCents > 0 && (
          <Fact name={t('office.invoice')}>{t('office.invoiceStates.none')}</Fact>
        )}
      </Facts>
    </Section>
  )
}

/** When they came and went, and who saw it; the office enters it where nobody did, and takes back what it entered. */
export async function OnePresence({ ctx, event, one }: Props & { event: ListedEvent }) {
  const [t, common] = await Promise.all([
    getTranslations('registrations.office.one'),
    getTranslations('common'),
  ])
  const came = one.checkIns.filter(({ direction }) => direction === 'in')
  const places = one.places.map(({ pool, ...place }) => ({ ...place, ...pool.part }))
  const writes = can(ctx.actor, 'events.write') && event.state === 'announced'
  const missed = writes && typeof presenceOf({ ...one, places, came }, event, now()) === 'object'
  if (one.checkIns.length === 0 && !missed) return null
  const button = { hidden: { network: ctx.network.slug, id: one.id }, pendingLabel: common('pending') }
  const who = (channel: string, name: string) => {
    if (channel === 'online') return t('online')
    return channel === 'office' ? t('markedBy', { name }) : name
  }
  return (
    <Section title={t('presence')}>
      {one.checkIns.length > 0 && (
        <Facts plain>
          {one.checkIns.map(({ id, direction, at, byName, channel }) => (
            <Fact key={id} name={t(`direction.${direction}`)} note={who(channel, byName)}>
              {dateTimeWords(ctx.locale, event.zone, at)}
            </Fact>
          ))}
        </Facts>
      )}
      {missed && (
        <>
          <p className="mb-16">{t('presenceNone')}</p>
          <ActionButton
            {...button}
            action={markRegistrationPresent}
            label={t('present')}
            variant="secondary"
          />
        </>
      )}
      {writes && isMarked(came) && (
        <div className="mt-16">
          <ActionButton {...button} action={markRegistrationAbsent} label={t('absent')} variant="secondary" />
        </div>
      )}
    </Section>
  )
}

/** Every mail about this registration with where it stands. */
export async function OneMails({ ctx, one }: Props) {
  const [t, mails] = await Promise.all([
    getTranslations('registrations.office.one'),
    getTranslations('notices.mails'),
  ])
  if (one.mails.length === 0) return null
  const kind = (name: string) => {
    const key = `${name.replace('registrations.', '')}.name` as 'confirmed.name'
    return mails.has(key) ? mails(key) : t('mailKind')
  }
  return (
    <Section title={t('mails')} stacked>
      <Table caption={t('mails')} className="table-list">
        <thead>
          <tr>
            <Th>{t('mail')}</Th>
            <Th>{t('mailAt')}</Th>
            <Th>{t('mailTo')}</Th>
            <Th>{t('mailState')}</Th>
          </tr>
        </thead>
        <tbody>
          {one.mails.map((mail) => (
            <tr key={mail.id}>
              <Th scope="row">
                {mail.subject ?? kind(mail.kind)}
                {mail.subject && <span className="cell-second">{kind(mail.kind)}</span>}
              </Th>
              <Td data-label={t('mailAt')}>
                {dateTimeWords(ctx.locale, ctx.network.zone, mail.sentAt ?? mail.createdAt)}
              </Td>
              <Td data-label={t('mailTo')}>{mail.address}</Td>
              <Td data-label={t('mailState')}>
                <Status tone={mail.state === 'failed' ? 'danger' : 'plain'}>
                  {t(`mailStates.${mail.state}`)}
                </Status>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
