import { getTranslations } from 'next-intl/server'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import type { subscriptionEvidence } from '@/lib/newsletter/queries'

type Mail = NonNullable<Awaited<ReturnType<typeof subscriptionEvidence>>>['mails'][number]

const kinds = ['confirm', 'already', 'welcome'] as const

/** Which mails went out about a subscription, and when: as long as the outbox keeps them. */
export async function SubscriptionMails({ ctx, mails }: { ctx: Ctx; mails: Mail[] }) {
  const t = await getTranslations('newsletter.evidence')
  const time = (at: Date | null) => (at ? dateTimeWords(ctx.locale, ctx.network.zone, at) : '')
  const kind = (name: string) => {
    const known = kinds.find((one) => name === `newsletter.${one}`)
    return known ? t(`kinds.${known}`) : name
  }
  return (
    <Table caption={t('mails')}>
      <thead>
        <tr>
          <Th>{t('columns.mail')}</Th>
          <Th>{t('columns.state')}</Th>
          <Th>{t('columns.at')}</Th>
          <Th>{t('columns.sentAt')}</Th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <tr key={mail.id}>
            <Th scope="row">{kind(mail.kind)}</Th>
            <Td>{t(`mailStates.${mail.state}`)}</Td>
            <Td>{time(mail.createdAt)}</Td>
            <Td>{time(mail.sentAt)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
