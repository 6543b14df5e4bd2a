import { getTranslations } from 'next-intl/server'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { shortDate, timeWords } from '@/lib/clock'
import type { subscriptionEvidence } from '@/lib/newsletter/queries'

type Link = NonNullable<Awaited<ReturnType<typeof subscriptionEvidence>>>['chain'][number]

const events = ['requested', 'mailed', 'confirmed', 'changed', 'withdrawn'] as const
const channels = ['form', 'mail', 'office', 'import'] as const

type Props = { ctx: Ctx; address: string; chain: Link[] }

/** The chain of a consent: what happened when, in which words and language, on which page, by which way. */
export async function ConsentChain({ ctx, address, chain }: Props) {
  const [t, common] = await Promise.all([getTranslations('newsletter.evidence'), getTranslations('common')])
  const event = (name: string) => {
    const known = events.find((one) => one === name)
    return known ? t(`events.${known}`) : name
  }
  const channel = (name: string) => {
    const known = channels.find((one) => one === name)
    return known ? t(`channels.${known}`) : name
  }
  return (
    <Table caption={t('chain')} wide>
      <thead>
        <tr>
          <Th>{t('columns.at')}</Th>
          <Th>{t('columns.event')}</Th>
          <Th>{t('columns.wording')}</Th>
          <Th>{t('columns.page')}</Th>
          <Th>{t('columns.channel')}</Th>
        </tr>
      </thead>
      <tbody>
        {chain.map((link) => (
          <tr key={link.id}>
            <Td>
              <time dateTime={link.at.toISOString()}>
                {shortDate(ctx.locale, ctx.network.zone, link.at)}{' '}
                <span className="nowrap">{timeWords(ctx.locale, ctx.network.zone, link.at)}</span>
              </time>
            </Td>
            <Th scope="row">
              {event(link.event)}
              <span className="cell-second">
                {link.language === 'en' ? common('english') : common('german')}
              </span>
              {link.address !== address && <span className="cell-second">{link.address}</span>}
            </Th>
            <Td lang={link.language} className="proof">
              {link.wording.split('\n').map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Td>
            <Td>{link.page}</Td>
            <Td>{channel(link.channel)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
