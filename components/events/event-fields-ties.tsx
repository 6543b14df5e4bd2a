import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import type { Ctx } from '@/lib/access/context'
import type { OfficeEvent } from '@/lib/events/office/queries'
import type { Ties } from '@/lib/events/saving/queries'
import { words } from '@/lib/localized'

/** The series that an event is an occurrence of, and the group whose event it is. */
export async function TiesFields({ ctx, event, ties }: { ctx: Ctx; event: OfficeEvent; ties: Ties }) {
  const t = await getTranslations('events.form')
  const options = (rows: readonly { id: string; name: unknown }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: words(name, ctx.locale) }))
  return (
    <Fieldset ruled legend={t('ties')}>
      <FieldRow>
        <SelectField
          name="seriesId"
          label={t('series')}
          hint={t('seriesHint')}
          emptyLabel={t('noSeries')}
          options={options(ties.series)}
          defaultValue={event.seriesId}
        />
        <SelectField
          name="groupId"
          label={t('group')}
          hint={t('groupHint')}
          emptyLabel={t('noGroup')}
          options={options(ties.groups)}
          defaultValue={event.groupId}
        />
      </FieldRow>
    </Fieldset>
  )
}
