import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { TextArea } from '@/components/form/text-area'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { tellReason } from '@/lib/applications/decisions/actions'
import type { CaseRecord } from '@/lib/applications/queries'
import { fullName } from '@/lib/people/name'

/** The board rejected; somebody finds the words that the applicant is told. */
export async function CaseTell({ ctx, row }: { ctx: Ctx; row: CaseRecord }) {
  const [t, labels] = await Promise.all([getTranslations('applications'), formLabels()])
  const remarks = row.votes.filter((vote) => vote.comment)
  return (
    <Form
      action={tellReason}
      hidden={{ network: ctx.network.slug, id: row.id }}
      labels={labels}
      prefix="tell"
      submit={t('tell.submit')}
    >
      <p className="measure">{t('tell.text', { email: row.email })}</p>
      {remarks.length > 0 && (
        <div className="measure">
          <h3>{t('tell.comments')}</h3>
          <ul className="prose-list mt-8">
            {remarks.map((vote) => (
              <li key={vote.personId}>
                {fullName(vote.person)}: {vote.comment}
              </li>
            ))}
          </ul>
        </div>
      )}
      <TextArea name="reason" label={t('tell.reason')} required maxLength={4000} />
    </Form>
  )
}
