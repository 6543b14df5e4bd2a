import { getTranslations } from 'next-intl/server'
import { said } from '@/components/forms/said'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { answerWords } from '@/lib/forms/answer-words'
import { localePath } from '@/lib/paths'
import { ownAnswered } from '@/lib/registrations/answering/queries'
import { registrationPath } from '@/lib/registrations/link'

type Props = { ctx: Ctx; registration: Parameters<typeof ownAnswered>[1] }

/** What somebody answered when registering, in words; what their institution answered, with who did it. */
export async function OwnAnswers({ ctx, registration }: Props) {
  const answered = await ownAnswered(ctx, registration)
  if (answered.length === 0) return null
  const { locale, network } = ctx
  const [t, forms] = await Promise.all([getTranslations('forms.event'), getTranslations('forms')])
  const files = localePath(locale, `${registrationPath(network.slug, registration.id)}/files`)
  return (
    <Section title={t('answers')}>
      <Facts plain>
        {answered.map(({ question, value, by }) => (
          <Fact
            key={question.key}
            name={said(question.label, locale)}
            note={by ? t('answeredBy', { name: by }) : undefined}
          >
            {typeof value === 'object' && 'file' in value ? (
              <a href={`${files}/${value.file}`}>{value.name}</a>
            ) : (
              <span className="answer-words">{answerWords(question, value, locale, forms('yes'))}</span>
            )}
          </Fact>
        ))}
      </Facts>
    </Section>
  )
}
