import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AskForm } from '@/components/auth/ask-form'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { Figure } from '@/components/ui/figure'
import { enterByCode } from '@/lib/auth/actions'
import { attemptMinutes } from '@/lib/auth/attempt'
import { askingBrowser } from '@/lib/auth/queries'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('sent.title') }
}

/** The same for every address: a mail is on its way, and its code goes in here. */
export default async function Code({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale
  const t = await getTranslations('auth')
  const te = await getTranslations('errors')
  if (!(await askingBrowser()))
    return (
      <FieldBand title={t('sent.none')} sub={t('sent.noneText')}>
        <AskForm />
      </FieldBand>
    )
  return (
    <>
      <FieldBand
        figure={<Figure value={attemptMinutes} unit={t('sent.minutes')} size="poster" />}
        title={t('sent.title')}
        sub={t('sent.sub')}
      >
        <Form
          className="form mt-32"
          action={enterByCode}
          labels={{ summary: te('summary'), pending: t('sent.pending') }}
          submit={t('sent.submit')}
        >
          <TextField
            name="code"
            label={t('sent.code')}
            hint={t('sent.codeHint')}
            autoComplete="one-time-code"
            spellCheck={false}
            maxLength={40}
            required
            size="m"
          />
        </Form>
      </FieldBand>
      <Section title={t('sent.nothing')}>
        <p>{t('sent.nothingText')}</p>
        <ButtonLink href={localePath(locale, '/sign-in')} variant="secondary" className="mt-24">
          {t('sent.again')}
        </ButtonLink>
      </Section>
    </>
  )
}
