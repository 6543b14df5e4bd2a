import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { SignUpForm } from '@/components/newsletter/sign-up-form'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import { siteContext } from '../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsletter')
  return { title: t('office.title') }
}

export default async function NewsletterPage({ params }: Props) {
  const ctx = await siteContext(params)
  const t = await getTranslations('newsletter')
  const steps = ['one', 'two', 'three'] as const
  return (
    <>
      <FieldBand title={t('signUp.title')} sub={t('page.lead')} />
      <Section title={t('office.title')}>
        <SignUpForm ctx={ctx} page={`/${ctx.network.slug}/newsletter`} />
      </Section>
      <Section title={t('page.how')}>
        <Rows>
          {steps.map((step, i) => (
            <Row
              key={step}
              figure={<Figure value={i + 1} size="m" />}
              title={t(`page.steps.${step}.title`)}
              text={t(`page.steps.${step}.text`)}
            />
          ))}
        </Rows>
      </Section>
    </>
  )
}
