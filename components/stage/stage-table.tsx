import { getTranslations } from 'next-intl/server'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import type { StageRow } from '@/lib/agenda/stage/queries'
import { shortDate } from '@/lib/clock'

/** How somebody answered a question of consent, and when. */
export async function consentWords(
  ctx: Ctx,
  zone: string,
  { yes, no }: { yes: Date | null; no: Date | null },
) {
  const t = await getTranslations('stage.office.consent')
  const at = yes ?? no
  if (!at) return t('open')
  return t(yes ? 'yes' : 'no', { date: shortDate(ctx.locale, zone, at) })
}

/** How far somebody's data are: not asked, asked, confirmed, link closed. */
export async function stateWords(ctx: Ctx, zone: string, row: StageRow) {
  const t = await getTranslations('stage.office.states')
  const at = row.state === 'checked' ? row.checkedAt : row.askedAt
  const date = at ? shortDate(ctx.locale, zone, at) : ''
  return t(row.state, { date })
}

type Props = { ctx: Ctx; zone: string; rows: StageRow[]; path: string }

/** People on stage by name: what they do there, how far their data are, what they agreed to. */
export async function StageTable({ ctx, zone, rows, path }: Props) {
  const t = await getTranslations('stage.office')
  const addresses = can(ctx.actor, 'events.write') || can(ctx.actor, 'people.read')
  return (
    <Table caption={t('title')} wide>
      <thead>
        <tr>
          <Th>{t('person')}</Th>
          <Th>{t('sessions')}</Th>
          <Th>{t('state')}</Th>
          <Th>{t('naming')}</Th>
          <Th>{t('recording')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(async (row) => (
          <tr key={row.id}>
            <NameCell href={`${path}/${row.id}`} {...(addresses ? { note: row.email ?? t('noEmail') } : {})}>
              {row.name}
            </NameCell>
            <Td>{row.sessions.map((session) => session.name).join('; ') || t('gone')}</Td>
            <Td>
              <Status tone={row.state === 'checked' ? 'plain' : 'strong'}>
                {await stateWords(ctx, zone, row)}
              </Status>
            </Td>
            <Td>{await consentWords(ctx, zone, { yes: row.namingConsentAt, no: row.namingRefusedAt })}</Td>
            <Td>
              {await consentWords(ctx, zone, { yes: row.recordingConsentAt, no: row.recordingRefusedAt })}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
