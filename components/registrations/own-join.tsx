import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Section } from '@/components/layout/section'
import { Message } from '@/components/ui/message'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { joinOnline } from '@/lib/registrations/joining/actions'
import type { OnlineRoom } from '@/lib/registrations/joining/rooms'

type Props = {
  ctx: Ctx
  token: string
  zone: string
  rooms: readonly OnlineRoom[]
  /** The room where another device is inside already. */
  elsewhere: string | undefined
}

/** The online rooms of one's places: when each opens, and while it is open, the button. No address anywhere. */
export async function OwnJoin({ ctx, token, zone, rooms, elsewhere }: Props) {
  if (rooms.length === 0) return null
  const [t, common] = await Promise.all([getTranslations('registrations.my.join'), getTranslations('common')])
  const { locale, network } = ctx
  const said = ({ state, window }: OnlineRoom) =>
    t(state, { date: dateTimeWords(locale, zone, state === 'before' ? window.opens : window.closes) })
  return (
    <Section title={t('title')} id="join">
      <Rows>
        {rooms.map((room) => {
          const warned = elsewhere === room.poolId
          const [part, pool] = [words(room.part, locale), words(room.pool, locale)]
          return (
            <Row key={room.poolId} title={part === pool ? part : `${part}, ${pool}`} text={said(room)}>
              {room.state === 'open' && (
                <div className="mt-16">
                  {warned && (
                    <div className="mb-16">
                      <Message kind="warning" role="status" title={t('elsewhereTitle')}>
                        {t('elsewhereText')}
                      </Message>
                    </div>
                  )}
                  <ActionButton
                    action={joinOnline}
                    hidden={{
                      network: network.slug,
                      token,
                      pool: room.poolId,
                      ...(warned ? { here: 'yes' } : {}),
                    }}
                    label={t(warned ? 'here' : 'now')}
                    pendingLabel={common('pending')}
                    arrow
                  />
                </div>
              )}
            </Row>
          )
        })}
      </Rows>
      <p className="form-note measure mt-16">{t('note')}</p>
    </Section>
  )
}
