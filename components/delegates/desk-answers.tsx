import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { EventQuestions } from '@/components/registrations/event-questions'
import type { Ctx } from '@/lib/access/context'
import { answerForInstitution } from '@/lib/registrations/delegates/actions'
import type { Desk } from '@/lib/registrations/delegates/queries'

type Props = { ctx: Ctx; institution: { id: string; name: string }; desk: Desk }

/** What the event asks once per institution, answered here for all colleagues. */
export async function DeskAnswers({ ctx, institution, desk }: Props) {
  if (!desk.offer || desk.asked.questions.length === 0) return null
  const [t, labels] = await Promise.all([getTranslations('guests.desk'), formLabels()])
  return (
    <Section id="answers" title={t('answers')} lead={t('answersLead', { organisation: institution.name })}>
      <Form
        action={answerForInstitution}
        hidden={{ network: ctx.network.slug, organisation: institution.id, event: desk.event.id }}
        labels={labels}
        prefix="answers"
        submit={t('answersSave')}
      >
        <EventQuestions questions={desk.asked} locale={ctx.locale} />
      </Form>
    </Section>
  )
}
