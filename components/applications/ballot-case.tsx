import { getTranslations } from 'next-intl/server'
import { Answers } from '@/components/forms/answers'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import type { OpenBallot } from '@/lib/applications/ballots/queries'

/** Enough to decide by: not the files and not the address, which stay in the office. */
const hidden = new Set(['upload', 'consent', 'signature', 'address'])
const private_ = new Set(['phone', 'birth_year', 'working_since', 'leitweg_id'])

/** The case in short: the answers that a decision needs. */
export async function BallotCase({ ctx, ballot }: { ctx: Ctx; ballot: OpenBallot }) {
  const t = await getTranslations('applications.ballot')
  const shown = ballot.form.questions.filter(
    ({ kind, key }) =>
      !hidden.has(kind) && !private_.has(key) && !key.endsWith('_email') && ballot.answers[key] !== undefined,
  )
  return (
    <Section title={t('case')}>
      <Answers
        version={{
          steps: [],
          questions: shown.map((question) => ({ ...question, step: 1, condition: null })),
        }}
        answers={ballot.answers}
        locale={ctx.locale}
      />
      <p className="secondary muted mt-16">{t('office')}</p>
    </Section>
  )
}
