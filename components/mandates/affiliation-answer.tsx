import { getTranslations } from 'next-intl/server'
import { acceptAffiliation, declineAffiliation } from '@/lib/memberships/affiliations/actions'
import { LinkAnswer } from './link-answer'

type Props = { hidden: { network: string; token: string }; asked: 'affiliation' | 'coordination' }

/** The two answers to an invitation or to an offered coordination. */
export async function AffiliationAnswer({ hidden, asked }: Props) {
  const t = await getTranslations('mandates.affiliationLink')
  const words =
    asked === 'affiliation'
      ? (['confirm', 'decline', 'declineTitle', 'declineText', 'declineConfirm'] as const)
      : ([
          'coordinationConfirm',
          'coordinationDecline',
          'coordinationDeclineTitle',
          'coordinationDeclineText',
          'coordinationDeclineConfirm',
        ] as const)
  const [yes, open, title, text, confirm] = words
  return (
    <div className="wrap">
      <LinkAnswer
        hidden={hidden}
        yes={{ action: acceptAffiliation, label: t(yes) }}
        no={{
          action: declineAffiliation,
          open: t(open),
          title: t(title),
          text: t(text),
          confirm: t(confirm),
        }}
      />
    </div>
  )
}
