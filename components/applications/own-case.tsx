import { getTranslations } from 'next-intl/server'
import { Answers } from '@/components/forms/answers'
import { Section } from '@/components/layout/section'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import { isEditable, mayMove } from '@/lib/applications/state'
import { longDate } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import { OwnBand, type OwnProps } from './own-band'
import { Inquiries } from './own-inquiries'
import { Timeline } from './own-timeline'
import { Withdraw } from './own-withdraw'

type Props = OwnProps & { done: string | undefined; office: string }
const answers = ['submitted', 'replied', 'withdrawn'] as const

/** An application that was sent in: how it stands, what comes next, what was asked, and what was said. */
export async function OwnCase({ ctx, token, own, root, done, office }: Props) {
  const t = await getTranslations('applications.own.state')
  const { application, form } = own
  const { state } = application
  const key = state === 'submitted' && application.completeAt ? 'checked' : state
  const answer = answers.find((one) => one === done)
  const to = (path: string) => localePath(ctx.locale, path)
  return (
    <>
      <OwnBand ctx={ctx} own={own} />
      <SitePageHead title={t(`title.${key}`)} lead={await nextWords({ ctx, own, office })}>
        {answer && (
          <div className="mt-24">
            <Message kind="success" role="status">
              {t(`done.${answer}`)}
            </Message>
          </div>
        )}
        {state === 'admitted' && (
          <p className="mt-32">
            <ButtonLink href={to('/sign-in?next=/me')}>{t('me')}</ButtonLink>
          </p>
        )}
        {state === 'withdrawn' && (
          <p className="mt-32">
            <ButtonLink variant="secondary" href={to(`/${ctx.network.slug}/join`)}>
              {t('again')}
            </ButtonLink>
          </p>
        )}
      </SitePageHead>
      <Inquiries {...{ ctx, token, own, root }} />
      <Section title={t('timeline')}>
        <Timeline application={application} locale={ctx.locale} zone={ctx.network.zone} />
      </Section>
      <Section title={t('answers')} id="answers">
        <Answers
          version={form}
          answers={own.answers}
          locale={ctx.locale}
          fileRoot={`${root}/files`}
          {...(isEditable(state) ? { editHref: (step: number) => to(`${root}/${step}`) } : {})}
        />
      </Section>
      {mayMove(state, 'withdraw') && (
        <Section title={t('withdrawTitle')}>
          <Withdraw ctx={ctx} token={token} words="case" />
        </Section>
      )}
    </>
  )
}

/** What comes next, in one sentence. */
async function nextWords({ ctx, own: { application }, office }: Pick<Props, 'ctx' | 'own' | 'office'>) {
  const t = await getTranslations('applications.own.state.next')
  const { state, completeAt, voteUntil, decision } = application
  const mail = { address: () => <a href={`mailto:${office}`}>{office}</a> }
  switch (state) {
    case 'submitted':
      return completeAt ? t('checked') : t('submitted')
    case 'voting':
      return voteUntil
        ? t('voting', { date: longDate(ctx.locale, ctx.network.zone, voteUntil) })
        : t('votingOpen')
    case 'rejected':
      return decision?.reason ? t.rich('rejected', mail) : t.rich('rejectedSoon', mail)
    case 'open':
      return null
    default:
      return t(state)
  }
}
