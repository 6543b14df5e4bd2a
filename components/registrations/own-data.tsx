import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { TextField } from '@/components/form/text-field'
import { Fact, Facts } from '@/components/ui/facts'
import type { Reason } from '@/lib/access/context'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import type { Applicant } from '@/lib/registrations/applicant'
import { reasonWords } from '@/lib/standing/words'

type Props = {
  own: Applicant | null
  locale: Locale
  signInPath: string
  /** Through what right they may come, where one is needed. */
  reason: Reason | null
}

/** Who registers: what the network knows is shown, what it does not know is asked. */
export async function OwnData({ own, locale, signInPath, reason }: Props) {
  const [t, common, standing] = await Promise.all([
    getTranslations('registrations.register'),
    getTranslations('common'),
    getTranslations('standing'),
  ])
  const why = reason && reasonWords(standing, reason, locale)
  const link = (chunks: React.ReactNode) => <a href={localePath(locale, signInPath)}>{chunks}</a>
  return (
    <Fieldset ruled legend={t('yourData')} hint={own ? undefined : t.rich('haveAccount', { link })}>
      {own && (
        <Facts>
          {own.personId && (
            <Fact name={t('name')}>
              {own.givenName} {own.familyName}
            </Fact>
          )}
          {own.function && <Fact name={t('function')}>{own.function}</Fact>}
          {own.organisation && <Fact name={t('organisation')}>{own.organisation}</Fact>}
          <Fact name={t('email')}>{own.email}</Fact>
          {why && <Fact name={t('reasonTitle')}>{why.charAt(0).toUpperCase() + why.slice(1)}</Fact>}
        </Facts>
      )}
      {!own?.personId && (
        <FieldRow>
          <TextField name="givenName" label={t('givenName')} autoComplete="given-name" required />
          <TextField name="familyName" label={t('familyName')} autoComplete="family-name" required />
        </FieldRow>
      )}
      {!own && (
        <TextField
          name="email"
          type="email"
          label={t('email')}
          hint={t('emailHint')}
          autoComplete="email"
          required
        />
      )}
      {!own?.organisation && (
        <TextField
          name="organisation"
          label={t('organisation')}
          optionalLabel={common('optional')}
          autoComplete="organization"
        />
      )}
      {!own?.function && (
        <TextField
          name="function"
          label={t('function')}
          optionalLabel={common('optional')}
          autoComplete="organization-title"
        />
      )}
    </Fieldset>
  )
}
