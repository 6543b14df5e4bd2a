import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { auditEntries } from '@/lib/audit/queries'
import type { AuditArea } from '@/lib/audit/write'
import { shortDate, timeWords } from '@/lib/clock'
import { EntryDifference } from './entry-difference'

type Entry = Awaited<ReturnType<typeof auditEntries>>['entries'][number]

/** Who did what, when, to what, and what it changed. */
export async function EntryTable({ ctx, entries }: { ctx: Ctx; entries: Entry[] }) {
  const t = await getTranslations('audit')
  const verb = (action: string) => {
    const key = `verbs.${action.split('.').slice(1).join('_')}` as 'verbs.edit'
    return t.has(key) ? t(key) : action
  }
  return (
    <Table caption={t('title')} wide>
      <thead>
        <tr>
          <Th>{t('when')}</Th>
          <Th>{t('who')}</Th>
          <Th>{t('action')}</Th>
          <Th>{t('record')}</Th>
          <Th>{t('change')}</Th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <NameCell note={timeWords(ctx.locale, ctx.network.zone, entry.at)}>
              <time dateTime={entry.at.toISOString()}>
                {shortDate(ctx.locale, ctx.network.zone, entry.at)}
              </time>
            </NameCell>
            <Td>
              {entry.actorName || t(`actors.${entry.actorKind as 'person'}`)}
              {entry.actorKind !== 'person' && entry.actorName && (
                <span className="cell-second">{t(`actors.${entry.actorKind as 'person'}`)}</span>
              )}
            </Td>
            <Td>
              {t(`areas.${entry.area as AuditArea}`)}
              <span className="cell-second">{verb(entry.action)}</span>
            </Td>
            <Td>{entry.recordName}</Td>
            <Td>
              <EntryDifference ctx={ctx} before={entry.before} after={entry.after} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
