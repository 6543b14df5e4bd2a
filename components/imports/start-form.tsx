import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { SubmitButton } from '@/components/form/submit-button'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import { discardImport, mapAgain, startImport } from '@/lib/people/import/actions'
import { choices } from '@/lib/people/import/plan'
import type { importRun } from '@/lib/people/import/queries'
import { noCounts, shownPossible } from '@/lib/people/import/state'
import { PossibleTable } from './possible-table'

type Run = NonNullable<Awaited<ReturnType<typeof importRun>>>

/** After the check: what becomes of possible duplicates, and the one button that writes. */
export async function StartForm({ ctx, run }: { ctx: Ctx; run: Run }) {
  const [t, labels] = await Promise.all([getTranslations('imports'), formLabels()])
  const { create, update, possible } = run.report.counts ?? noCounts
  const hidden = { network: ctx.network.slug, run: run.id }
  const any = create + update + possible > 0
  return (
    <>
      {any ? (
        <Form action={startImport} hidden={hidden} labels={labels} className="block">
          {possible > 0 && (
            <Section title={t('possible.title')} stacked>
              <p className="muted mb-24 measure">{t('possible.text')}</p>
              <RadioGroup
                name="similar"
                label={t('possible.all')}
                defaultValue="skip"
                options={choices.map((value) => ({ value, label: t(`possible.choices.${value}`) }))}
              />
              <div className="mt-24">
                <PossibleTable ctx={ctx} rows={run.report.possible ?? []} />
              </div>
              {possible > shownPossible && (
                <p className="muted mt-16">{t('possible.more', { shown: shownPossible, count: possible })}</p>
              )}
            </Section>
          )}
          <Section title={t('start.title')} stacked>
            <p className="muted mb-24 measure">{t('start.text')}</p>
            <SubmitButton pendingLabel={labels.pending}>
              {possible > 0 ? t('start.title') : t('start.submit', { count: create + update })}
            </SubmitButton>
          </Section>
        </Form>
      ) : (
        <Message title={t('start.nothing')}>{t('start.nothingText')}</Message>
      )}
      <div className="mt-32">
        <ActionButton action={mapAgain} hidden={hidden} label={t('start.back')} variant="secondary" />
      </div>
      <div className="mt-16">
        <DiscardForm ctx={ctx} run={run.id} />
      </div>
    </>
  )
}

/** Throws the upload away, while nothing of it was written. */
export async function DiscardForm({ ctx, run }: { ctx: Ctx; run: string }) {
  const [t, labels] = await Promise.all([getTranslations('imports.start'), formLabels()])
  return (
    <ConfirmForm
      action={discardImport}
      hidden={{ network: ctx.network.slug, run }}
      labels={labels}
      prefix="discard"
      variant="quiet"
      open={t('discard')}
      title={t('discardTitle')}
      consequence={t('discardText')}
      confirm={t('discard')}
    />
  )
}
