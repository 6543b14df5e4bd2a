import { Wifi, WifiOff } from 'lucide-react'
import { Icon } from '@/components/ui/icon'
import type { Snapshot } from './session'
import { type DeskWords, filled } from './words'

type Props = { words: DeskWords; time: (at: number) => string } & Pick<
  Snapshot,
  'online' | 'kept' | 'listedAt'
>

/** Whether somebody answers, how old the list on the phone is, and what still has to be sent. */
export function LineState({ words, time, online, kept, listedAt }: Props) {
  const [one, many] = words.waiting
  const waiting = kept.length === 1 ? one : filled(many, { count: kept.length })
  const offline = listedAt === null ? words.offlineEmpty : filled(words.offline, { time: time(listedAt) })
  return (
    <p role="status" className={online ? 'door-line' : 'door-line door-line-cut'}>
      <Icon of={online ? Wifi : WifiOff} />
      <span>
        {online ? words.online : offline}
        {kept.length > 0 && <b> {waiting}</b>}
      </span>
    </p>
  )
}
