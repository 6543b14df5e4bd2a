import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OwnBand } from '@/components/applications/own-band'
import { StepForm } from '@/components/applications/own-step-form'
import { FormPage } from '@/components/layout/form-page'
import { isEditable } from '@/lib/applications/state'
import { localePath } from '@/lib/paths'
import { applicationOf, rootOf } from '../application'

type Props = { params: Promise<{ locale: string; network: string; token: string; step: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { step }] = [await getTranslations('applications.own'), await params]
  const title = `${t('draft.step')} ${Number(step) || ''}, ${t('state.metaTitle')}`
  return { title, robots: { index: false }, referrer: 'same-origin' }
}

/** One step of the application's form. */
export default async function StepPage({ params }: Props) {
  const { ctx, token, own } = await applicationOf(params)
  const root = rootOf(ctx, token)
  if (!isEditable(own.application.state)) redirect(localePath(ctx.locale, root))
  const step = Number((await params).step)
  if (!own.steps.includes(step)) notFound()
  return (
    <>
      <OwnBand ctx={ctx} own={own} />
      <FormPage>
        <StepForm {...{ ctx, token, own, root, step }} />
      </FormPage>
    </>
  )
}
