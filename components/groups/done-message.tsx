import { getTranslations } from 'next-intl/server'
import { Message } from '@/components/ui/message'

const said = {
  site: ['in', 'asked', 'left', 'unasked', 'declined'],
  desk: ['created', 'saved', 'answered', 'invited', 'withdrawn', 'added', 'removed'],
} as const

type Props = { done: string | string[] | undefined; at: keyof typeof said }

/** What the last deed did, from the page's address (?done=in). */
export async function DoneMessage({ done, at }: Props) {
  const t = await getTranslations('groups.done')
  const key = said[at].find((one) => one === done)
  return (
    key && (
      <Message kind="success" role="status">
        {t(key)}
      </Message>
    )
  )
}
