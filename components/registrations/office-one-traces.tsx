import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import { Status } from '@/components/ui/status'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords, dayWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { euros } from '@/lib/money'
import type { ListedEvent } from '@/lib/registrations/office/list/event'
import type { OfficeRegistration } from '@/lib/registrations/office/one/queries'
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

/** When they came and went, and who saw it. */
export async function OnePresence({ ctx, event, one }: Props & { event: ListedEvent }) {
  const t = await getTranslations('registrations.office.one')
  if (one.checkIns.length === 0) return null
  return (
    <Section title={t('presence')}>
      <Facts plain>
        {one.checkIns.map(({ id, direction, at, byName, channel }) => (
          <Fact
            key={id}
            name={t(`direction.${direction}`)}
            note={channel === 'online' ? t('online') : byName}
          >
            {dateTimeWords(ctx.locale, event.zone, at)}
          </Fact>
        ))}
      </Facts>
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
