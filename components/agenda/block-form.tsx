import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { TextArea } from '@/components/form/text-area'
import { formLabels } from '@/components/layout/form-labels'
import { saveBlockAction } from '@/lib/agenda/blocks/actions'
import { linksTyped } from '@/lib/agenda/editing/typed'
import { fingerprintOf } from '@/lib/agenda/fingerprint'
import type { AgendaBlock } from '@/lib/agenda/order'
import { bothLanguages, EditorSaved } from './editor-saved'
import { TextPair } from './text-pair'

type Props = { network: string; event: string; block: AgendaBlock | null }

/** Subject, numbering and background of a block. */
export async function BlockForm({ network, event, block }: Props) {
  const [t, editor, common] = await Promise.all([
    getTranslations('agenda.office.block'),
    getTranslations('editor'),
    getTranslations('common'),
  ])
  const labels = [
    { value: 'TOP', label: t('labelTop') },
    { value: 'Block', label: t('labelBlock') },
  ]
  const own = block?.label && !labels.some((one) => one.value === block.label) ? [block.label] : []
  return (
    <Form
      action={saveBlockAction}
      hidden={{ network, event, id: block?.id, fingerprint: block && fingerprintOf(block) }}
      labels={await formLabels()}
      submit={t('save')}
    >
      {block && (
        <EditorSaved
          facts={[
            [t('subject'), bothLanguages(block.subject)],
            [t('label'), labels.find((one) => one.value === block.label)?.label ?? block.label],
            [t('context'), bothLanguages(block.context)],
            [editor('blockLinks'), linksTyped(block.links)],
          ]}
        />
      )}
      <TextPair name="subject" label={t('subject')} value={block?.subject ?? null} required />
      <SelectField
        name="label"
        label={t('label')}
        emptyLabel={t('labelNone')}
        options={[...labels, ...own.map((value) => ({ value, label: value }))]}
        defaultValue={block ? (block.label ?? '') : 'TOP'}
        size="m"
      />
      <TextPair
        name="context"
        label={t('context')}
        hint={t('contextHint')}
        value={block?.context ?? null}
        long
      />
      <TextArea
        name="links"
        label={editor('blockLinks')}
        hint={editor('session.linksHint')}
        optionalLabel={common('optional')}
        defaultValue={linksTyped(block?.links ?? [])}
        rows={2}
      />
    </Form>
  )
}
