import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/form/text-field'
import { StateIcon } from '@/components/ui/state-icon'
import type { TypedCode } from '@/lib/registrations/entrance/queries'

type Props = { code: TypedCode | null; path: string }

/** "Ich habe einen Code": asked before anything else is typed, because it may open parts and lower prices. */
export async function CodeForm({ code, path }: Props) {
  const t = await getTranslations('registrations.register.code')
  if (code?.holds)
    return (
      <p className="code-form" role="status">
        <StateIcon state="success" />
        <span>
          <b>{t('applied', { code: code.words })}</b> <a href={path}>{t('remove')}</a>
        </span>
      </p>
    )
  return (
    <details className="code-form" open={code !== null}>
      <summary>{t('open')}</summary>
      <form method="get" action={path} className="form mt-16">
        {code && (
          <p className="field-error" role="alert">
            <StateIcon state="danger" />
            <span>{t('wrong')}</span>
          </p>
        )}
        <TextField
          name="code"
          label={t('label')}
          hint={t('hint')}
          size="m"
          autoComplete="off"
          spellCheck={false}
          defaultValue={code?.words}
        />
        <div className="form-actions">
          <button type="submit" className="button button-secondary">
            {t('apply')}
          </button>
        </div>
      </form>
    </details>
  )
}
