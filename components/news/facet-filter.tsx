import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/form/select-field'
import { Button } from '@/components/ui/button'
import type { Ctx } from '@/lib/access/context'
import { words } from '@/lib/localized'
import type { ArticleFacets, Facet } from '@/lib/news/facets'

type Props = { ctx: Ctx; action: string; facets: Facet[]; chosen: ArticleFacets }

/** The network's own facets as choices that stand in the URL; needs no script. */
export async function FacetFilter({ ctx, action, facets, chosen }: Props) {
  const t = await getTranslations('news')
  if (facets.length === 0) return null
  return (
    <form action={action} className="filter-bar">
      {facets.map((facet) => (
        <SelectField
          key={facet.key}
          name={facet.key}
          label={words(facet.name, ctx.locale)}
          emptyLabel={t('allOf')}
          defaultValue={chosen[facet.key] ?? ''}
          options={facet.values.map((value) => ({ value: value.de, label: words(value, ctx.locale) }))}
        />
      ))}
      <Button type="submit" variant="secondary">
        {t('filter')}
      </Button>
    </form>
  )
}
