import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import { inLanguage } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { OwnBand, type OwnProps } from './own-band'
import { StepRows } from './own-step-rows'
import { Withdraw } from './own-withdraw'

/** A draft: what it still needs, step by step, and the one button to go on. */
export async function OwnDraft({ ctx, token, own, root, done }: OwnProps & { done: string | undefined }) {
  const t = await getTranslations('applications.own')
  const { application, form, steps, issues } = own
  const here = steps.includes(application.step) ? application.step : (steps[0] ?? 1)
  const next = issues[0]?.step ?? null
  const intro = form.intro && inLanguage(form.intro, ctx.locale)
  const to = (path: string) => localePath(ctx.locale, root + path)
  return (
    <>
      <OwnBand ctx={ctx} own={own} />
      <SitePageHead title={t('draft.title')} lead={t('draft.lead')}>
        {done === 'saved' && (
          <div className="mt-24">
            <Message kind="success" role="status">
              {t('state.done.saved')}
            </Message>
          </div>
        )}
        {intro && (
          <p className="measure mt-16" {...(intro.lang ? { lang: intro.lang } : {})}>
            {intro.text}
          </p>
        )}
        <p className="button-group mt-32">
          {next === null ? (
            <ButtonLink href={to('/review')} arrow>
              {t('draft.toReview')}
            </ButtonLink>
          ) : (
            <ButtonLink href={to(`/${application.savedAt ? here : (steps[0] ?? 1)}`)} arrow>
              {application.savedAt ? t('draft.continue') : t('draft.begin')}
            </ButtonLink>
          )}
        </p>
      </SitePageHead>
      <Section title={t('draft.steps')}>
        <StepRows {...{ ctx, own, root }} />
      </Section>
      <Section title={t('draft.discardTitle')}>
        <Withdraw ctx={ctx} token={token} words="draft" />
      </Section>
    </>
  )
}
