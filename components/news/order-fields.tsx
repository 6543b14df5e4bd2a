import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { type Facet, readArticleFacets } from '@/lib/news/facets'
import type { Article } from '@/prisma/generated/client'

type Props = {
  ctx: Ctx
  article: Article | null
  facets: Facet[]
  events: { id: string; title: unknown; startsAt: Date }[]
}

/** How an article is filed: the network's facets, date, author's sign, event, address. */
export async function OrderFields({ ctx, article, facets, events }: Props) {
  const [t, common] = await Promise.all([getTranslations('news.edit'), getTranslations('common')])
  const { locale, network } = ctx
  const held = readArticleFacets(article?.facets)
  const optional = { optionalLabel: common('optional') }
  return (
    <Fieldset legend={t('order')} ruled>
      {facets.length > 0 && (
        <FieldRow>
          {facets.map((facet) => (
            <SelectField
              key={facet.key}
              name={`facets.${facet.key}`}
              label={words(facet.name, locale)}
              emptyLabel={t('none')}
              defaultValue={held[facet.key] ?? ''}
              options={facet.values.map((value) => ({ value: value.de, label: words(value, locale) }))}
            />
          ))}
        </FieldRow>
      )}
      <FieldRow>
        <DateField
          name="dated"
          label={t('dated')}
          hint={t('datedHint')}
          defaultValue={article?.dated?.toISOString().slice(0, 10)}
          {...optional}
        />
        <TextField
          name="author"
          size="m"
          label={t('author')}
          defaultValue={article?.author}
          autoComplete="off"
          {...optional}
        />
      </FieldRow>
      <SelectField
        name="eventId"
        label={t('event')}
        emptyLabel={t('noEvent')}
        defaultValue={article?.eventId ?? ''}
        options={events.map((event) => ({
          value: event.id,
          label: `${words(event.title, locale)} (${shortDate(locale, network.zone, event.startsAt)})`,
        }))}
      />
      <TextField
        name="slug"
        size="l"
        label={t('slug')}
        hint={t('slugHint')}
        defaultValue={article?.slug}
        spellCheck={false}
        {...optional}
      />
    </Fieldset>
  )
}
