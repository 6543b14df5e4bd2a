import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { Button } from '@/components/ui/button'
import type { Ctx } from '@/lib/access/context'
import { words } from '@/lib/localized'
import { levels, states } from '@/lib/organisations/schema'
import type { DirectoryFilter as Filter } from '@/lib/people/directory/schema'

type Props = {
  ctx: Ctx
  root: string
  filter: Filter
  sectors: string[]
  groups: { slug: string; name: unknown }[]
}

/** Search and filters as one form; what it asks for stands in the address. */
export async function DirectoryFilter({ ctx, root, filter, sectors, groups }: Props) {
  const [t, o, c] = await Promise.all([
    getTranslations('directory'),
    getTranslations('organisations'),
    getTranslations('common'),
  ])
  const sectorWords = (sector: string) => {
    const key = `sectors.${sector}` as 'sectors.administration'
    return o.has(key) ? o(key) : sector
  }
  return (
    <form action={root} className="directory-filter">
      {filter.topic && <input type="hidden" name="topic" value={filter.topic} />}
      <div className="directory-search">
        <TextField name="q" type="search" label={t('search')} defaultValue={filter.q} />
        <Button type="submit">{c('search')}</Button>
      </div>
      <details open={Boolean(filter.sector || filter.level || filter.state || filter.group)}>
        <summary>{t('filters')}</summary>
        <div className="filter-bar mt-16">
          {sectors.length > 1 && (
            <SelectField
              name="sector"
              label={t('sector')}
              emptyLabel={t('anySector')}
              defaultValue={filter.sector}
              options={sectors.map((sector) => ({ value: sector, label: sectorWords(sector) }))}
            />
          )}
          <SelectField
            name="level"
            label={t('level')}
            emptyLabel={t('anyLevel')}
            defaultValue={filter.level}
            options={levels.map((level) => ({ value: level, label: o(`levels.${level}`) }))}
          />
          <SelectField
            name="state"
            label={t('state')}
            emptyLabel={t('anyState')}
            defaultValue={filter.state}
            options={states.map((state) => ({ value: state, label: o(`states.${state}`) }))}
          />
          {groups.length > 0 && (
            <SelectField
              name="group"
              label={t('group')}
              emptyLabel={t('anyGroup')}
              defaultValue={filter.group}
              options={groups.map(({ slug, name }) => ({ value: slug, label: words(name, ctx.locale) }))}
            />
          )}
        </div>
      </details>
    </form>
  )
}
