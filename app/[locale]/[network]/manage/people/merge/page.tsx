import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { MergeChoices } from '@/components/people/merge-choices'
import { MergeHanging, MergeUnited } from '@/components/people/merge-report'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import { mergePeople } from '@/lib/standing/merge/actions'
import { mergePreview } from '@/lib/standing/merge/queries'
import { mergeAsked } from '@/lib/standing/merge/schema'
import { officeContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.merge'))('title') }
}

/** Two people become one: what stays, what moves, what becomes one; then one button. */
export default async function Merge({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const asked = mergeAsked.parse(await searchParams)
  if (!asked.keep || !asked.other) return <NobodyChosen ctx={ctx} />
  const preview = await mergePreview(ctx, asked)
  if (!preview) return notFound()
  const [t, p, d, e, c, labels] = await Promise.all([
    getTranslations('people.merge'),
    getTranslations('people'),
    getTranslations('people.duplicates'),
    getTranslations('errors.reasons'),
    getTranslations('common'),
    formLabels(),
  ])
  const { keep, other, refusals } = preview
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  const names = { keep: fullName(keep), other: fullName(other) }
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[
              { href: list, label: p('title') },
              { href: `${list}/duplicates`, label: d('title') },
              { label: t('title') },
            ]}
          />
        }
        title={t('head', names)}
        sub={t('sub', names)}
        actions={
          <ButtonLink href={`${list}/merge?keep=${other.id}&other=${keep.id}`} variant="secondary">
            {t('swap')}
          </ButtonLink>
        }
      />
      {refusals.map((reason) => (
        <Message key={reason} kind="danger" title={t('refused')}>
          {e(reason as 'merge.roles')}
        </Message>
      ))}
      <Section title={t('hanging')} lead={t('hangingLead')}>
        <MergeHanging preview={preview} />
      </Section>
      <Section title={t('united')} lead={t('unitedLead')}>
        <MergeUnited ctx={ctx} preview={preview} />
      </Section>
      {refusals.length === 0 && (
        <Section title={t('choose')} lead={t('chooseLead')}>
          <div className="measure">
            <Form
              action={mergePeople}
              hidden={{
                network: ctx.network.slug,
                keep: keep.id,
                other: other.id,
                keepVersion: keep.version,
                otherVersion: other.version,
              }}
              labels={labels}
            >
              <MergeChoices ctx={ctx} preview={preview} />
              <Message kind="warning">{t('finalText', names)}</Message>
              <div className="form-actions">
                <SubmitButton pendingLabel={labels.pending}>{t('submit', names)}</SubmitButton>
                <a href={`${list}/${keep.id}`}>{c('cancel')}</a>
              </div>
            </Form>
          </div>
        </Section>
      )}
    </>
  )
}

/** Who comes without two people is shown where they are found. */
async function NobodyChosen({ ctx }: { ctx: Ctx }) {
  const t = await getTranslations('people')
  const duplicates = localePath(ctx.locale, `/${ctx.network.slug}/manage/people/duplicates`)
  return (
    <>
      <PageHead title={t('merge.title')} sub={t('merge.nobody')} />
      <a href={duplicates}>{t('duplicates.find')}</a>
    </>
  )
}
