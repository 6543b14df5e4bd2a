import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { completeCase } from '@/lib/applications/actions'
import { type Candidate, possibleMatches } from '@/lib/applications/duplicates/queries'
import type { CaseRecord } from '@/lib/applications/queries'
import { fullName } from '@/lib/people/name'

/** Whom the office most likely means: who was chosen before, else who has the same address or was picked in the form. */
function likely(
  candidates: readonly Candidate[],
  linked: string | null,
  decided: boolean,
  sameName = false,
): string {
  if (linked || decided) return linked ?? 'new'
  const reasons: Candidate['why'][] = ['mail', 'chosen', 'signedIn', ...(sameName ? (['same'] as const) : [])]
  const sure = candidates.filter(({ why }) => reasons.includes(why))
  return sure.length === 1 ? (sure[0]?.id ?? 'new') : 'new'
}

/** Completeness, and who this is: possible duplicates beside "new". */
export async function CaseCheck({ ctx, row }: { ctx: Ctx; row: CaseRecord }) {
  const [t, labels, matches] = await Promise.all([
    getTranslations('applications'),
    formLabels(),
    possibleMatches(ctx, row),
  ])
  const decided = row.completeAt !== null
  const { person, organisation } = row.applicant
  const option = ({ id, name, note, why, member }: Candidate) => ({
    value: id,
    label: name,
    hint: [note, t(`check.why.${why}`), member && t('check.member')].filter(Boolean).join(', '),
  })
  const institution = row.kind?.holder === 'institution'
  return (
    <Form
      action={completeCase}
      hidden={{ network: ctx.network.slug, id: row.id }}
      labels={labels}
      prefix="check"
      submit={t(decided ? 'check.submitAgain' : 'check.submit')}
    >
      <p className="measure">{t(decided ? 'check.textAgain' : 'check.text')}</p>
      {institution && (
        <RadioGroup
          name="organisation"
          label={t('check.organisation')}
          options={[
            ...matches.organisations.map(option),
            { value: 'new', label: t('check.newOrganisation', { name: organisation?.name ?? row.name }) },
          ]}
          defaultValue={likely(matches.organisations, row.organisationId, decided, true)}
        />
      )}
      <RadioGroup
        name="person"
        label={t(institution ? 'check.representative' : 'check.person')}
        hint={t('check.personHint')}
        options={[
          ...matches.people.map(option),
          { value: 'new', label: t('check.newPerson', { name: fullName(person) }) },
        ]}
        defaultValue={likely(matches.people, row.personId, decided)}
      />
    </Form>
  )
}
