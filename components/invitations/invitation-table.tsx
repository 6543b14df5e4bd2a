import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Ctx } from '@/lib/access/context'
import { now, shortDate } from '@/lib/clock'
import { remindGuest } from '@/lib/registrations/invitations/actions'
import { mayRemind } from '@/lib/registrations/invitations/due'
import type { ListedInvitation } from '@/lib/registrations/invitations/queries'
import type { InvitationFilter } from '@/lib/registrations/invitations/schema'

type Props = {
  ctx: Ctx
  event: { title: string; zone: string }
  rows: readonly ListedInvitation[]
  here: string
  writes: boolean
  sort: InvitationFilter['sort']
  sorted: (sort: InvitationFilter['sort']) => string
}

/** The invitations that fit the filters. */
export async function InvitationTable({ ctx, event, rows, here, writes, sort, sorted }: Props) {
  const t = await getTranslations('guests.office')
  return (
    <Table caption={t('caption', { event: event.title })} wide>
      <thead>
        <tr>
          <Th sort={sort === 'name' ? 'ascending' : 'none'} href={sorted('name')}>
            {t('guest')}
          </Th>
          <Th>{t('state')}</Th>
          <Th>{t('until')}</Th>
          <Th sort={sort === 'at' ? 'descending' : 'none'} href={sorted('at')}>
            {t('sent')}
          </Th>
          {writes && <Th>{t('actions')}</Th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <InvitationRow key={row.id} {...{ ctx, row, here, writes }} zone={event.zone} />
        ))}
      </tbody>
    </Table>
  )
}

const tones = {
  open: 'strong',
  accepted: 'plain',
  declined: 'plain',
  substituted: 'plain',
  expired: 'past',
  withdrawn: 'past',
} as const

type RowProps = Pick<Props, 'ctx' | 'here' | 'writes'> & { row: ListedInvitation; zone: string }

async function InvitationRow({ ctx, row, here, writes, zone }: RowProps) {
  const [t, states] = await Promise.all([getTranslations('guests.office'), getTranslations('guests.states')])
  const day = (at: Date | null) => (at ? shortDate(ctx.locale, zone, at) : '')
  const notes = [
    row.inPlaceOf && t('inPlaceOf', { name: row.inPlaceOf }),
    row.substitute && t('substitute', { name: row.substitute }),
    row.state === 'accepted' && row.registration?.givenBackAt && t('gaveBack'),
    row.reason && t('reason', { reason: row.reason }),
  ].filter(Boolean)
  return (
    <tr>
      <NameCell href={`${here}/${row.id}`} note={[row.company, row.email].filter(Boolean).join(', ')}>
        {row.name}
      </NameCell>
      <Td>
        <Status tone={tones[row.state]}>{states(row.state)}</Status>
        {notes.map((note) => (
          <span key={String(note)} className="cell-second">
            {note}
          </span>
        ))}
      </Td>
      <Td className="nowrap">{day(row.expires)}</Td>
      <Td className="nowrap">{day(row.remindedAt ?? row.sentAt)}</Td>
      {writes && (
        <Td className="cell-action">
          {row.state === 'open' && mayRemind(row, now()) && (
            <ActionButton
              action={remindGuest}
              hidden={{ network: ctx.network.slug, id: row.id }}
              variant="quiet"
              label={
                <>
                  {t('remind')} <VisuallyHidden>{row.name}</VisuallyHidden>
                </>
              }
            />
          )}
        </Td>
      )}
    </tr>
  )
}
