import { getTranslations } from 'next-intl/server'
import { Message } from '@/components/ui/message'

const said = ['named', 'ended', 'again', 'confirmed', 'refused', 'invited', 'left', 'offered'] as const

/** What the last deed did, from the page's address (?done=named). */
export async function DoneMessage({ done }: { done: string | string[] | undefined }) {
  const t = await getTranslations('mandates.done')
  const key = said.find((one) => one === done)
  return (
    key && (
      <Message kind="success" role="status">
        {t(key)}
      </Message>
    )
  )
}
