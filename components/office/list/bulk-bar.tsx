import { Button } from '@/components/ui/button'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { actsOf } from '@/lib/standing/list/bulk/acts'
import type { OfficeList } from '@/lib/standing/list/list'

/** What can be done with the ticked rows, or with all of the list; each leads to a preview. */
export function BulkBar({ ctx, list, total }: { ctx: Ctx; list: OfficeList; total: number }) {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  return (
    <div className="bulk-bar">
      <label className="bulk-all">
        <input type="checkbox" className="tick tick-small" name="all" value="1" />
        {t('list.bulk.all', { count: total })}
      </label>
      <fieldset className="bulk-acts">
        <legend>{t('list.bulk.with')}</legend>
        {actsOf(list).names.map((act) => (
          <Button key={act} type="submit" variant="quiet" name="do" value={act}>
            {t(`list.bulk.acts.${act}` as 'list.bulk.acts.mail')}
          </Button>
        ))}
      </fieldset>
    </div>
  )
}
