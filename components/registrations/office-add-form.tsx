import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { TextField } from '@/components/form/text-field'
import type { Ctx } from '@/lib/access/context'
import { newId } from '@/lib/ids'
import type { Asked } from '@/lib/registrations/answering/queries'
import { addRegistration } from '@/lib/registrations/office/actions'
import type { KnownPerson } from '@/lib/registrations/office/adding/queries'
import { costs, type ListedEvent } from '@/lib/registrations/office/list/event'
import type { OfferedPart } from '@/lib/registrations/queries'
import { EventQuestions } from './event-questions'
import { PlaceChoice } from './place-choice'

type Props = {
  ctx: Ctx
  event: ListedEvent
  /** Null: somebody new. */
  person: KnownPerson | null
  parts: readonly OfferedPart[]
  asked: Asked
  here: string
}

/** What they come for, at which price, how the registration came about, and whether they hear of it. */
export async function OfficeAddForm({ ctx, event, person, parts, asked, here }: Props) {
  const [t, r, common, errors] = await Promise.all([
    getTranslations('registrations.office.add'),
    getTranslations('registrations.register'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const optional = { optionalLabel: common('optional') }
  return (
    <Form
      action={addRegistration}
      hidden={{ network: ctx.network.slug, event: event.id, run: newId(), personId: person?.id ?? '' }}
      labels={{ summary: errors('summary'), pending: common('pending') }}
      submit={t('submit')}
      className="form max-w-704"
    >
      <Fieldset ruled legend={t('who')}>
        {person ? (
          <p>
            <strong>{person.name}</strong>
            {person.email && `, ${person.email}`} <a href={here}>{t('another')}</a>
          </p>
        ) : (
          <>
            <FieldRow>
              <TextField name="givenName" label={r('givenName')} required />
              <TextField name="familyName" label={r('familyName')} required />
            </FieldRow>
            <TextField name="email" label={r('email')} hint={t('emailHint')} type="email" required />
            <RadioGroup
              name="language"
              label={t('language')}
              defaultValue="de"
              options={[
                { value: 'de', label: common('german') },
                { value: 'en', label: common('english') },
              ]}
            />
          </>
        )}
        <FieldRow>
          <TextField name="function" label={r('function')} defaultValue={person?.function} {...optional} />
          <TextField
            name="organisation"
            label={r('organisation')}
            defaultValue={person?.organisation}
            {...optional}
          />
        </FieldRow>
      </Fieldset>
      <Fieldset ruled legend={t('what')} hint={t('whatHint')}>
        <PlaceChoice parts={parts} locale={ctx.locale} zone={event.zone} preset />
      </Fieldset>
      {asked.questions.length > 0 && (
        <>
          <p className="measure">{t('questionsHint')}</p>
          <EventQuestions questions={asked} locale={ctx.locale} ruled />
        </>
      )}
      <Fieldset ruled legend={t('how')}>
        {costs(event) && (
          <RadioGroup
            name="price"
            label={t('price')}
            defaultValue="usual"
            options={[
              { value: 'usual', label: t('usual'), hint: t('usualHint') },
              { value: 'free', label: t('free') },
            ]}
          />
        )}
        <TextField name="note" label={t('note')} hint={t('noteHint')} required maxLength={300} />
        <RadioGroup
          name="tell"
          label={t('tell')}
          defaultValue="yes"
          options={[
            { value: 'yes', label: t('tellYes') },
            { value: 'no', label: t('tellNo') },
          ]}
        />
      </Fieldset>
    </Form>
  )
}
