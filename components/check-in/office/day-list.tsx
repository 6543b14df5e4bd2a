import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { DayPerson } from '@/lib/check-in/office/queries'
import { markPresence } from '@/lib/registrations/office/presence/actions'

type Props = {
  ctx: Ctx
  event: string
  /** The reader may enter who was there. */
  marking: boolean
  rows: readonly DayPerson[]
  /** What is entered for those who are ticked, and how it is said. */
  act: 'present' | 'absent'
  title: string
  words: { pick: string; submit: string }
}

/** People of the day by name: to read, or to tick for whoever enters presence. */
export async function DayList({ ctx, event, marking, rows, act, title, words }: Props) {
  const [t, common, errors] = await Promise.all([
    getTranslations('door.office'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  if (marking)
    return (
      <Form
        action={markPresence}
        hidden={{ network: ctx.network.slug, event, act }}
        labels={{ summary: errors('summary'), pending: common('pending') }}
        prefix={act}
      >
        <CheckboxGroup
          name="id[]"
          label={words.pick}
          options={rows.map(({ id, name, organisation }) => ({
            value: id,
            label: organisation ? `${name} (${organisation})` : name,
          }))}
        />
        <div className="form-actions">
          <SubmitButton
            variant={act === 'present' ? 'primary' : 'secondary'}
            pendingLabel={common('pending')}
          >
            {words.submit}
          </SubmitButton>
        </div>
      </Form>
    )
  return (
    <Table caption={title}>
      <thead>
        <tr>
          <Th>{t('person')}</Th>
          <Th>{t('organisation')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, organisation }) => (
          <tr key={id}>
            <Th scope="row">{name}</Th>
            <Td>{organisation}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
