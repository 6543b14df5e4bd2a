import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import type { OwnRegistration } from '@/lib/registrations/own/queries'

type Props = { ctx: Ctx; token: string; own: OwnRegistration }

/** Everything on paper: invoice, letter for the employer before, certificate after, and the way to say how it was. */
export async function OwnPapers({ ctx, token, own: { papers, feedback } }: Props) {
  const t = await getTranslations('registrations.my')
  const own = localePath(ctx.locale, `/${ctx.network.slug}/my/${token}`)
  if (papers.length === 0 && !feedback) return null
  return (
    <Section title={t('papersTitle')} id="papers">
      <Rows>
        {papers.map(({ paper, path }) => (
          <Row
            key={paper}
            title={t(`papers.${paper}.title`)}
            href={`${own}/${path}`}
            text={t(`papers.${paper}.text`)}
          />
        ))}
        {feedback && (
          <Row title={t('feedback')} href={localePath(ctx.locale, feedback)} text={t('feedbackNote')} />
        )}
      </Rows>
    </Section>
  )
}
