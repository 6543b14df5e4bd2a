import { CheckboxGroup } from '@/components/form/checkbox-group'
import { inLanguage, type Locale } from '@/lib/localized'

type Topic = { id: string; name: unknown; description: unknown }
type Props = { topics: Topic[]; locale: Locale; label: string; chosen?: string[] }

const inWords = (text: unknown, locale: Locale) => {
  const { text: words, lang } = inLanguage(text, locale)
  return words ? <span lang={lang}>{words}</span> : undefined
}

/** The network's topics to tick. Nothing is ticked beforehand unless there is only one. */
export function TopicChoice({ topics, locale, label, chosen }: Props) {
  if (topics.length === 0) return null
  const only = topics.length === 1 ? topics.map((topic) => topic.id) : []
  return (
    <CheckboxGroup
      name="topics"
      label={label}
      defaultValue={chosen ?? only}
      options={topics.map((topic) => ({
        value: topic.id,
        label: inWords(topic.name, locale),
        hint: inWords(topic.description, locale),
      }))}
    />
  )
}
