import { getTranslations } from 'next-intl/server'
import { Row, Rows } from '@/components/ui/rows'
import type { Difference } from '@/lib/forms/office/difference'
import { isEmpty } from '@/lib/forms/office/difference'
import type { Locale } from '@/lib/localized'
import { inLanguage } from '@/lib/localized'

type Props = { difference: Difference; first: boolean; locale: Locale }

/** What a new version asks differently, question by question. */
export async function DifferenceList({ difference, first, locale }: Props) {
  const [t, kinds] = await Promise.all([getTranslations('forms.publish'), getTranslations('forms.kinds')])
  const { added, removed, changed, reordered, frame } = difference
  if (first) return <p>{t('everything', { count: added.length })}</p>
  if (isEmpty(difference)) return <p>{t('none')}</p>
  const named = (label: unknown) => {
    const { text, lang } = inLanguage(label, locale)
    return { title: text, lang }
  }
  return (
    <Rows>
      {added.map((question) => (
        <Row key={question.key} label={t('added')} {...named(question.label)} text={kinds(question.kind)} />
      ))}
      {changed.map(({ question, aspects }) => (
        <Row
          key={question.key}
          label={t('changed')}
          {...named(question.label)}
          text={new Intl.ListFormat(locale).format(aspects.map((aspect) => t(`aspects.${aspect}`)))}
        />
      ))}
      {removed.map((question) => (
        <Row key={question.key} label={t('removed')} {...named(question.label)} />
      ))}
      {reordered && <Row label={t('changed')} title={t('reordered')} text={t('reorderedText')} />}
      {frame && <Row label={t('changed')} title={t('frame')} text={t('frameText')} />}
    </Rows>
  )
}
