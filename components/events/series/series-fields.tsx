import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { eventKinds } from '@/lib/events/schema'
import type { SeriesRecord } from '@/lib/events/series/queries'
import { seasons } from '@/lib/events/series/schema'
import { templateKeys } from '@/lib/events/templates'
import { asLocalized } from '@/lib/localized'

/** The fields of a series; its address only once it has one. */
export async function SeriesFields({ series }: { series?: SeriesRecord }) {
  const [t, events, common] = await Promise.all([
    getTranslations('series'),
    getTranslations('events'),
    getTranslations('common'),
  ])
  const optional = common('optional')
  const name = asLocalized(series?.name)
  const summary = asLocalized(series?.summary)
  return (
    <>
      <FieldRow>
        <TextField name="name.de" label={t('name')} hint={t('nameHint')} defaultValue={name.de} required />
        <TextField
          name="name.en"
          label={t('nameEn')}
          defaultValue={name.en}
          lang="en"
          optionalLabel={optional}
        />
      </FieldRow>
      <TextArea
        name="summary.de"
        label={t('summary')}
        hint={t('summaryHint')}
        defaultValue={summary.de}
        optionalLabel={optional}
      />
      <TextArea
        name="summary.en"
        label={t('summaryEn')}
        defaultValue={summary.en}
        lang="en"
        optionalLabel={optional}
      />
      <FieldRow>
        <SelectField
          name="kind"
          label={events('form.kind')}
          options={eventKinds.map((value) => ({ value, label: events(`kind.${value}`) }))}
          defaultValue={series?.kind ?? 'conference'}
          required
        />
        <SelectField
          name="season"
          label={t('season')}
          emptyLabel={t('noSeason')}
          options={seasons.map((value) => ({ value, label: t(`seasons.${value}`) }))}
          defaultValue={series?.season}
        />
      </FieldRow>
      <SelectField
        name="template"
        label={t('template')}
        hint={t('templateHint')}
        emptyLabel={t('noTemplate')}
        options={templateKeys.map((value) => ({ value, label: events(`create.templates.${value}`) }))}
        defaultValue={series?.template}
      />
      {series && (
        <TextField
          name="slug"
          label={events('form.slug')}
          hint={t('slugHint')}
          defaultValue={series.slug}
          spellCheck={false}
          required
        />
      )}
    </>
  )
}
