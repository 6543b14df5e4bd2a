import { getTranslations } from 'next-intl/server'
import { Fieldset } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import type { AgendaSession } from '@/lib/agenda/order'
import { words } from '@/lib/localized'
import { type AgendaView, nameOf } from './view'

type Props = { view: AgendaView; session: AgendaSession | null; blockId: string | null }

/** Which block a session belongs to, and what a Replik answers: sessions grouped by their block. */
export async function SessionWhere({ view, session, blockId }: Props) {
  const t = await getTranslations('agenda')
  const { blocks, sessions } = view.agenda
  if (blocks.length === 0) return null
  const answerable = blocks.flatMap((block) => {
    const inside = sessions.filter(
      (s) =>
        s.blockKey === block.key && s.id !== session?.id && s.kind !== 'replik' && s.kind !== 'discussion',
    )
    return inside.length
      ? [
          {
            group: words(block.subject, view.locale),
            options: inside.map((s) => ({ value: s.id, label: nameOf(s, view, t).text })),
          },
        ]
      : []
  })
  return (
    <Fieldset ruled legend={t('office.session.where')}>
      <SelectField
        name="block"
        label={t('office.session.block')}
        emptyLabel={t('office.session.noBlock')}
        options={blocks.map((block) => ({ value: block.id, label: words(block.subject, view.locale) }))}
        defaultValue={blocks.find((block) => block.key === session?.blockKey)?.id ?? blockId ?? ''}
      />
      <SelectField
        name="answers"
        label={t('office.session.answers')}
        hint={t('office.session.answersHint')}
        emptyLabel={t('office.session.answersNothing')}
        options={answerable}
        defaultValue={sessions.find((s) => s.key === session?.answersKey)?.id ?? ''}
      />
    </Fieldset>
  )
}
