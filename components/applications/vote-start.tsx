import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import { quorumFor } from '@/lib/applications/admission'
import { startVote } from '@/lib/applications/ballots/actions'
import { boardToday, type CaseRecord } from '@/lib/applications/queries'
import { fullName } from '@/lib/people/name'
import { dayWords } from './words'

/** Asks the board: who, until when, and how many must vote, as the kind of membership has it. */
export async function VoteStart({ ctx, row }: { ctx: Ctx; row: CaseRecord }) {
  const [t, labels, board] = await Promise.all([
    getTranslations('applications'),
    formLabels(),
    boardToday(ctx),
  ])
  const asked = board.filter((person) => person.id !== row.personId)
  if (asked.length === 0) return <Message kind="warning">{t('vote.nobody')}</Message>
  return (
    <Form
      action={startVote}
      hidden={{ network: ctx.network.slug, id: row.id }}
      labels={labels}
      prefix="vote"
      submit={t('vote.submitPlain')}
    >
      {row.voteUntil && (
        <Message kind="warning">{t('vote.failed', { date: dayWords(ctx, row.voteUntil) })}</Message>
      )}
      <p className="measure">{t('vote.text')}</p>
      <CheckboxGroup
        name="voters"
        label={t('vote.voters')}
        hint={t('vote.votersHint')}
        options={asked.map((person) => ({ value: person.id, label: fullName(person) }))}
        defaultValue={asked.map((person) => person.id)}
      />
      <FieldRow>
        <TextField
          name="days"
          label={t('vote.days')}
          hint={t('vote.daysHint')}
          inputMode="numeric"
          size="s"
          required
          defaultValue={row.admission.days}
        />
        <TextField
          name="quorum"
          label={t('vote.quorum')}
          hint={t('vote.quorumHint')}
          inputMode="numeric"
          size="s"
          required
          defaultValue={quorumFor(row.admission, asked.length)}
        />
      </FieldRow>
      <p className="secondary muted measure">{t('vote.rule')}</p>
    </Form>
  )
}
