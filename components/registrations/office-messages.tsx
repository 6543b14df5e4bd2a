import { getTranslations } from 'next-intl/server'
import { Prose } from '@/components/ui/prose'
import { Status } from '@/components/ui/status'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { renderMarkdown } from '@/lib/markdown'
import type { ListedEvent } from '@/lib/registrations/office/list/event'
import { filterWords } from '@/lib/registrations/office/list/filter-words'
import type { SentMessage } from '@/lib/registrations/office/messages/queries'

type Props = { ctx: Ctx; event: ListedEvent; messages: readonly SentMessage[]; here: string }

/** What was written: when and by whom, to how many, and how it arrived. */
export async function OfficeMessages({ ctx, event, messages, here }: Props) {
  const t = await getTranslations('registrations.office.messages')
  return (
    <Table caption={t('history')} className="table-list">
      <thead>
        <tr>
          <Th>{t('subject')}</Th>
          <Th>{t('when')}</Th>
          <Th>{t('recipients')}</Th>
          <Th>{t('state')}</Th>
        </tr>
      </thead>
      <tbody>
        {messages.map((one) => (
          <MessageLine key={one.id} {...{ ctx, event, one, here }} />
        ))}
      </tbody>
    </Table>
  )
}

type LineProps = Omit<Props, 'messages'> & { one: SentMessage }

async function MessageLine({ ctx, event, one, here }: LineProps) {
  const t = await getTranslations('registrations.office.messages')
  const [subject, text] = [inLanguage(one.subject, ctx.locale), inLanguage(one.text, ctx.locale)]
  const ticked = one.query.startsWith('id=')
  return (
    <tr>
      <th scope="row" lang={subject.lang}>
        {subject.text}
        <details className="secondary">
          <summary>
            <span className="summary-text">{t('read')}</span>
          </summary>
          <Prose html={renderMarkdown(text.text, 3)} lang={text.lang} />
        </details>
      </th>
      <Td data-label={t('when')}>
        {dateTimeWords(ctx.locale, ctx.network.zone, one.sentAt)}
        <span className="cell-second">{one.byName}</span>
      </Td>
      <Td data-label={t('recipients')}>
        {ticked ? (
          t('ticked', { count: one.recipients })
        ) : (
          <>
            {one.recipients}{' '}
            <a href={`${here}/registrations${one.query && `?${one.query}`}`}>
              {await filterWords(ctx, event, one.query)}
            </a>
          </>
        )}
      </Td>
      <Td data-label={t('state')}>
        {one.delivery
          ? t('delivered', { sent: one.delivery.sent, count: one.recipients })
          : t('deliveryGone')}
        {one.delivery && one.delivery.failed > 0 && (
          <span className="cell-second">
            <Status tone="danger">{t('failed', { failed: one.delivery.failed })}</Status>
          </span>
        )}
      </Td>
    </tr>
  )
}
