import { DateField } from '@/components/form/date-fields'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { Button } from '@/components/ui/button'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { localePath } from '@/lib/paths'
import type { ReadAct } from '@/lib/standing/list/bulk/queries'
import type { Option } from '@/lib/standing/list/list'
import { SelectionFields } from './selection-fields'

type Props = { ctx: Ctx; act: ReadAct; groups: Option[]; tags: string[] }

/** What the act still needs to know; asked by the address, so that the preview can be gone back to. */
export function ActForm({ ctx, act, groups, tags }: Props) {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const dated = act.name === 'endAffiliation' || act.name === 'endMembership'
  return (
    <form action={localePath(ctx.locale, `/${ctx.network.slug}/manage/bulk`)} className="filter-bar mb-32">
      <SelectionFields act={act} />
      <input type="hidden" name="do" value={act.name} />
      {act.name === 'tag' && (
        <TextField
          name="tag"
          label={t('list.bulk.tag')}
          hint={t('list.bulk.tagHint')}
          defaultValue={act.tag}
          suggestions={tags}
          required
          maxLength={40}
          size="m"
        />
      )}
      {act.name === 'untag' && (
        <SelectField
          name="tag"
          label={t('list.bulk.tag')}
          options={tags.map((tag) => ({ value: tag, label: tag }))}
          emptyLabel={t('list.bulk.choose')}
          defaultValue={act.tag}
          required
        />
      )}
      {act.name === 'group' && (
        <SelectField
          name="groupId"
          label={t('list.bulk.group')}
          options={groups}
          emptyLabel={t('list.bulk.choose')}
          defaultValue={act.groupId}
          required
        />
      )}
      {act.name === 'endMembership' && (
        <SelectField
          name="how"
          label={t('list.bulk.how')}
          options={(['resigned', 'ended'] as const).map((how) => ({
            value: how,
            label: t(`list.bulk.hows.${how}`),
          }))}
          defaultValue={act.how}
        />
      )}
      {dated && <DateField name="on" label={t('list.bulk.on')} defaultValue={act.on} required />}
      <Button type="submit" variant="secondary">
        {t('list.bulk.preview')}
      </Button>
    </form>
  )
}
