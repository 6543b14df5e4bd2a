import { getTranslations } from 'next-intl/server'
import { EntryTable } from '@/components/audit/entry-table'
import { Section } from '@/components/layout/section'
import { areasOf } from '@/lib/access/abilities'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { trailOf } from '@/lib/standing/person/queries'

/** Who changed what about this person, the last entries; the whole log is one link away. */
export async function PersonTrail({ ctx, personId }: { ctx: Ctx; personId: string }) {
  const [t, entries] = await Promise.all([
    getTranslations('people.record'),
    trailOf(ctx, areasOf(ctx.actor.roles), personId),
  ])
  const log = localePath(ctx.locale, `/${ctx.network.slug}/manage/audit?record=${personId}`)
  return (
    <Section title={t('logName')} aside={<a href={log}>{t('log')}</a>} stacked>
      {entries.length > 0 ? (
        <EntryTable ctx={ctx} entries={entries} />
      ) : (
        <p className="muted">{t('noTrail')}</p>
      )}
    </Section>
  )
}
