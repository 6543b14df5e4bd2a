import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import type { Ctx } from '@/lib/access/context'
import { asLocalized } from '@/lib/localized'
import { saveTopic } from '@/lib/newsletter/topics/actions'

type Props = {
  ctx: Ctx
  topic?: { id: string; name: unknown; description: unknown }
  submit: string
  prefix: string
}

/** Name and one sentence, in both languages: a new topic or a renamed one. */
export async function TopicForm({ ctx, topic, submit, prefix }: Props) {
  const [t, common, errors] = await Promise.all([
    getTranslations('newsletter.topics'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const name = asLocalized(topic?.name)
  const description = asLocalized(topic?.description)
  const optional = { optionalLabel: common('optional') }
  return (
    <Form
      action={saveTopic}
      hidden={{ network: ctx.network.slug, id: topic?.id }}
      labels={{ summary: errors('summary'), pending: common('pending') }}
      submit={submit}
      prefix={prefix}
    >
      <TextField name="name.de" label={t('name')} defaultValue={name.de} required size="l" />
      <TextField name="name.en" label={t('nameEn')} defaultValue={name.en} size="l" lang="en" {...optional} />
      <TextField
        name="description.de"
        label={t('description')}
        defaultValue={description.de}
        size="l"
        {...optional}
      />
      <TextField
        name="description.en"
        label={t('descriptionEn')}
        defaultValue={description.en}
        size="l"
        lang="en"
        {...optional}
      />
    </Form>
  )
}
