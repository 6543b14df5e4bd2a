import { getTranslations } from 'next-intl/server'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import { Status } from '@/components/ui/status'
import { stepOf } from '@/lib/forms/steps'
import { inLanguage } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import type { OwnProps } from './own-band'

/** The steps as rows: the number on the left, what it is about and what it lacks on the right. */
export async function StepRows({ ctx, own, root }: Omit<OwnProps, 'token'>) {
  const t = await getTranslations('applications.own.draft')
  const rows = own.steps.map((number, at) => {
    const { title } = stepOf(own.form, number)
    const said = title ? inLanguage(title, ctx.locale) : { text: t('untitled') }
    const missing = own.issues.find((one) => one.step === number)
    return { number, at: at + 1, said, missing: missing ? Object.keys(missing.fieldErrors).length : 0 }
  })
  return (
    <Rows>
      {rows.map(({ number, at, said, missing }) => (
        <Row
          key={number}
          figure={<Figure value={at} size="s" label={`${t('step')} ${at}`} />}
          title={said.text}
          {...(said.lang ? { lang: said.lang } : {})}
          href={localePath(ctx.locale, `${root}/${number}`)}
          aside={
            missing > 0 ? (
              <Status tone="strong">{t('missing', { count: missing })}</Status>
            ) : (
              <Status>{t('complete')}</Status>
            )
          }
        />
      ))}
    </Rows>
  )
}
