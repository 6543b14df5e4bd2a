import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { starAction } from '@/lib/agenda/stars/actions'

type Props = { network: string; event: string; session: string; starred: boolean }

/** Stars one session for somebody who is signed in; works before JavaScript arrives. */
export async function StarButton({ network, event, session, starred }: Props) {
  const t = await getTranslations('agenda.session')
  return (
    <ActionButton
      action={starAction}
      hidden={{ network, event, session, starred: starred ? 'no' : 'yes' }}
      label={t(starred ? 'forget' : 'keep')}
      variant="secondary"
    />
  )
}
