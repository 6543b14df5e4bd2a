import { getTranslations } from 'next-intl/server'
import { stepOf } from '@/lib/forms/steps'
import { inLanguage } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import type { OwnProps } from './own-band'

/** Where one is in the form, drawn and said, and what this step is about. */
export async function StepHead({ ctx, own, root, step }: Omit<OwnProps, 'token'> & { step: number }) {
  const t = await getTranslations('applications.own.draft')
  const { title } = stepOf(own.form, step)
  const said = title ? inLanguage(title, ctx.locale) : { text: t('untitled'), lang: undefined }
  const at = own.steps.indexOf(step) + 1
  const before = own.steps[at - 2]
  return (
    <div className="step-head mb-32">
      <p className="step-words">{t('stepOf', { number: at, count: own.steps.length })}</p>
      <ol className="step-bar" aria-hidden="true">
        {own.steps.map((number, i) => (
          <li key={number} className={i < at ? 'is-done' : undefined} />
        ))}
      </ol>
      <h1 lang={said.lang}>{said.text}</h1>
      <p className="mt-16">
        <a href={localePath(ctx.locale, before ? `${root}/${before}` : root)}>
          {before ? t('back') : t('toOverview')}
        </a>
      </p>
    </div>
  )
}
