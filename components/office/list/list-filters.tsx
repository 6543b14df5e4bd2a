import { DateField } from '@/components/form/date-fields'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { Button } from '@/components/ui/button'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import type { Asked, Field, OfficeList } from '@/lib/standing/list/list'

type Props = {
  ctx: Ctx
  list: OfficeList
  root: string
  asked: Asked
  fields: readonly Field[]
  /** The list can be asked about another day. */
  dated: boolean
}

/** What narrows the list: search and the usual ways at once, the others behind one word. All of it stands in the URL. */
export function ListFilters({ ctx, list, root, asked, fields, dated }: Props) {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const main = fields.filter((field) => field.main)
  const more = fields.filter((field) => !field.main)
  const said = more.filter((field) => asked.filter[field.name]).length + (asked.on ? 1 : 0)
  const sort = asked.sort === Object.keys(list.order)[0] ? '' : asked.sort
  return (
    <search>
      <form action={root} className="list-filters">
        {sort && <input type="hidden" name="sort" value={sort} />}
        <div className="filter-bar">
          {main.map((field) => (
            <FilterField
              key={field.name}
              field={field}
              value={asked.filter[field.name]}
              any={t('list.any')}
            />
          ))}
          <Button type="submit" variant="secondary">
            {t('list.show')}
          </Button>
          {(Object.keys(asked.filter).length > 0 || asked.on) && <a href={root}>{t('list.reset')}</a>}
        </div>
        {(more.length > 0 || dated) && (
          <details className="list-more" open={said > 0 || undefined}>
            <summary>
              <span className="summary-text">
                {t(dated ? 'list.more' : 'list.moreOnly', { count: said })}
              </span>
            </summary>
            <div className="list-more-fields">
              {dated && <DateField name="on" label={t('list.on')} defaultValue={asked.on} />}
              {more.map((field) => (
                <FilterField
                  key={field.name}
                  field={field}
                  value={asked.filter[field.name]}
                  any={t('list.any')}
                />
              ))}
            </div>
          </details>
        )}
      </form>
    </search>
  )
}

function FilterField({ field, value, any }: { field: Field; value: string | undefined; any: string }) {
  const { name, label, options } = field
  if (!options)
    return (
      <TextField
        name={name}
        label={label}
        defaultValue={value ?? ''}
        {...(name === 'q' ? { type: 'search', size: 'm' as const } : {})}
      />
    )
  return (
    <SelectField name={name} label={label} emptyLabel={any} defaultValue={value ?? ''} options={options} />
  )
}
