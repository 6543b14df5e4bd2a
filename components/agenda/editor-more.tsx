import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { FieldRow } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import { TextArea } from '@/components/form/text-area'
import { linksTyped } from '@/lib/agenda/editing/typed'
import type { AgendaSession } from '@/lib/agenda/order'
import type { PoolToChoose } from '@/lib/agenda/sessions/queries'
import { words } from '@/lib/localized'
import { TextPair } from './text-pair'
import type { AgendaView } from './view'

type Props = { view: AgendaView; session: AgendaSession | null; pools: readonly PoolToChoose[] }

/** What a session can say beside what the list shows: texts, links, the moderator's questions, track and own places. */
export async function EditorMore({ view, session, pools }: Props) {
  const [t, agenda, common] = await Promise.all([
    getTranslations('editor.session'),
    getTranslations('agenda.office.session'),
    getTranslations('common'),
  ])
  const { tracks } = view.agenda
  const optionalLabel = common('optional')
  return (
    <>
      <TextPair name="subtitle" label={t('subtitle')} value={session?.subtitle ?? null} />
      <TextPair
        name="abstract"
        label={t('abstract')}
        hint={t('abstractHint')}
        value={session?.abstract ?? null}
        long
      />
      <TextPair name="description" label={agenda('description')} value={session?.description ?? null} long />
      <TextArea
        name="links"
        label={t('links')}
        hint={t('linksHint')}
        optionalLabel={optionalLabel}
        defaultValue={linksTyped(session?.links ?? [])}
        rows={2}
      />
      <TextArea
        name="questions"
        label={t('questions')}
        hint={t('questionsHint')}
        optionalLabel={optionalLabel}
        defaultValue={(session?.questions ?? []).join('\n')}
        rows={3}
      />
      <FieldRow>
        {tracks.length > 0 && (
          <SelectField
            name="track"
            label={t('track')}
            emptyLabel={t('noTrack')}
            options={tracks.map((one) => ({ value: one.id, label: words(one.name, view.locale) }))}
            defaultValue={tracks.find((one) => one.key === session?.trackKey)?.id ?? ''}
          />
        )}
        {pools.length > 0 && (
          <SelectField
            name="pool"
            label={t('pool')}
            hint={t('poolHint')}
            emptyLabel={t('noPool')}
            options={pools.map((pool) => ({
              value: pool.id,
              label: `${words(pool.part, view.locale)}, ${words(pool.name, view.locale)} (${pool.capacity})`,
            }))}
            defaultValue={session?.poolId ?? ''}
          />
        )}
      </FieldRow>
      <CheckboxField
        name="doNotRecord"
        label={agenda('doNotRecord')}
        defaultChecked={session?.doNotRecord ?? false}
      />
    </>
  )
}
