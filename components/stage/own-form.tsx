import { getTranslations } from 'next-intl/server'
import { TextPair } from '@/components/agenda/text-pair'
import { Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { FormPage } from '@/components/layout/form-page'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import { saveOwnStageAction } from '@/lib/agenda/stage/own/actions'
import type { OwnStagePage } from '@/lib/agenda/stage/own/queries'
import { OwnPhoto } from './own-photo'

type Props = { ctx: Ctx; page: OwnStagePage; token: string }

/** What somebody on stage says of themselves: entry, biography, photo, needs, consents; one button confirms it all. */
export async function OwnForm({ ctx, page, token }: Props) {
  const [t, common, labels] = await Promise.all([
    getTranslations('stage.page'),
    getTranslations('common'),
    formLabels(),
  ])
  const optionalLabel = common('optional')
  const { entry } = page
  const answers = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ]
  return (
    <FormPage>
      <Form
        action={saveOwnStageAction}
        hidden={{ network: ctx.network.slug, token, version: page.version }}
        labels={labels}
        submit={t('submit')}
      >
        <Fieldset legend={t('entry')} hint={t('entryHint')} ruled>
          <TextField name="name" label={t('name')} defaultValue={entry.name} autoComplete="name" required />
          <TextField
            name="title"
            label={t('titleField')}
            hint={t('titleHint')}
            defaultValue={entry.title}
            optionalLabel={optionalLabel}
            size="m"
          />
          <TextPair name="function" label={t('function')} value={entry.function} />
          <TextPair name="organisation" label={t('organisation')} value={entry.organisation} />
        </Fieldset>
        <Fieldset legend={t('about')} ruled>
          <TextPair
            name="biography"
            label={t('biography')}
            hint={t('biographyHint')}
            value={page.biography}
            long
          />
          <TextField
            name="pronunciation"
            label={t('pronunciation')}
            hint={t('pronunciationHint')}
            defaultValue={page.pronunciation}
            optionalLabel={optionalLabel}
          />
          <TextArea
            name="availability"
            label={t('availability')}
            hint={t('availabilityHint')}
            defaultValue={page.availability}
            optionalLabel={optionalLabel}
            rows={2}
          />
          <TextArea
            name="needs"
            label={t('needs')}
            hint={t('needsHint')}
            defaultValue={page.needs}
            optionalLabel={optionalLabel}
            rows={2}
          />
        </Fieldset>
        <OwnPhoto ctx={ctx} page={page} token={token} />
        <Fieldset legend={t('consents')} hint={t('consentsText')} ruled>
          <RadioGroup
            name="naming"
            label={t('naming')}
            hint={page.wordings.naming}
            options={answers}
            defaultValue={page.naming}
            inline
          />
          {page.event.confidential ? (
            <Message>{t('recordingOff')}</Message>
          ) : (
            <RadioGroup
              name="recording"
              label={t('recording')}
              hint={page.wordings.recording}
              options={answers}
              defaultValue={page.recording}
              inline
            />
          )}
        </Fieldset>
      </Form>
    </FormPage>
  )
}
