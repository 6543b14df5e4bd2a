import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { inLanguage, type Locale } from '@/lib/localized'

type Props = { topics: readonly { id: string; name: unknown }[]; locale: Locale }

/** The newsletter is a choice of its own: never ticked beforehand, and confirmed in its own mail. */
export async function NewsletterChoice({ topics, locale }: Props) {
  if (topics.length === 0) return null
  const [t, common] = await Promise.all([
    getTranslations('registrations.register'),
    getTranslations('common'),
  ])
  return (
    <CheckboxGroup
      name="topics"
      label={t('newsletter')}
      optionalLabel={common('optional')}
      hint={t('newsletterHint')}
      options={topics.map((topic) => {
        const { text, lang } = inLanguage(topic.name, locale)
        return { value: topic.id, label: <span lang={lang}>{text}</span> }
      })}
    />
  )
}
