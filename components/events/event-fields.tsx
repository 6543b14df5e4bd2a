import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import type { Ctx } from '@/lib/access/context'
import type { OfficeEvent } from '@/lib/events/office/queries'
import type { Ties } from '@/lib/events/saving/queries'
import { eventKinds, questionsOf, referencesOf } from '@/lib/events/schema'
import { asLocalized } from '@/lib/localized'
import { AudienceFields } from './event-fields-audience'
import { LetterFields } from './event-fields-letter'
import { TiesFields } from './event-fields-ties'
import { WhenWhereFields } from './event-fields-when'
import { WindowFields } from './event-fields-window'

/** All fields of the edit form of an event. */
export async function EventFields({ ctx, event, ties }: { ctx: Ctx; event: OfficeEvent; ties: Ties }) {
  const [t, common] = await Promise.all([getTranslations('events.form'), getTranslations('common')])
  const kinds = await getTranslations('events.kind')
  const optional = common('optional')
  const title = asLocalized(event.title)
  const theme = asLocalized(event.theme)
  const summary = asLocalized(event.summary)
  const questions = questionsOf(event.questions)
  const references = referencesOf(event.references)
  return (
    <>
      <Fieldset ruled legend={t('what')}>
        <TextField name="title.de" label={t('name')} defaultValue={title.de} required />
        <TextField
          name="title.en"
          label={t('nameEn')}
          defaultValue={title.en}
          optionalLabel={optional}
          lang="en"
        />
        <TextField
          name="theme.de"
          label={t('theme')}
          hint={t('themeHint')}
          defaultValue={theme.de}
          optionalLabel={optional}
        />
        <TextField
          name="theme.en"
          label={t('themeEn')}
          defaultValue={theme.en}
          optionalLabel={optional}
          lang="en"
        />
        <TextArea name="summary.de" label={t('summary')} defaultValue={summary.de} required />
        <TextArea
          name="summary.en"
          label={t('summaryEn')}
          defaultValue={summary.en}
          optionalLabel={optional}
          lang="en"
        />
        <TextArea
          name="questions.de"
          label={t('questions')}
          hint={t('questionsHint')}
          defaultValue={questions.map((one) => one.de).join('\n')}
          optionalLabel={optional}
        />
        <TextArea
          name="questions.en"
          label={t('questionsEn')}
          hint={t('questionsHintEn')}
          defaultValue={questions
            .map((one) => one.en ?? '')
            .join('\n')
            .trimEnd()}
          optionalLabel={optional}
          lang="en"
        />
        <FieldRow>
          <SelectField
            name="kind"
            label={t('kind')}
            options={eventKinds.map((value) => ({ value, label: kinds(value) }))}
            defaultValue={event.kind}
            required
          />
          <TextField
            name="slug"
            label={t('slug')}
            hint={t('slugHint')}
            defaultValue={event.slug}
            required
            spellCheck={false}
          />
        </FieldRow>
        <TextField
          name="keywords"
          label={t('keywords')}
          hint={t('keywordsHint')}
          defaultValue={event.keywords.join(', ')}
          optionalLabel={optional}
        />
        <TextArea
          name="references"
          label={t('references')}
          hint={t('referencesHint')}
          defaultValue={references
            .filter((one) => one.kind !== 'patron')
            .map(({ title: words, url }) => (url ? `${words} | ${url}` : words))
            .join('\n')}
          optionalLabel={optional}
        />
        <TextField
          name="patron"
          label={t('patron')}
          defaultValue={references.find((one) => one.kind === 'patron')?.title}
          optionalLabel={optional}
        />
      </Fieldset>
      <TiesFields {...{ ctx, event, ties }} />
      <WhenWhereFields event={event} />
      <AudienceFields {...{ ctx, event, ties }} />
      <WindowFields event={event} />
      <LetterFields event={event} />
    </>
  )
}
