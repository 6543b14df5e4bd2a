import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { PartFields } from '@/components/events/part-fields'
import { Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { PageHead } from '@/components/layout/page-head'
import { Message } from '@/components/ui/message'
import { savePlaces } from '@/lib/events/actions'
import { EventCrumbs, managedEvent, managedTitle } from '../event'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  return managedTitle(params, (await getTranslations('events'))('placesForm.title'), 'events.write')
}

export default async function EditPlaces({ params, searchParams }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const { saved } = await searchParams
  const [t, common, errors] = await Promise.all([
    getTranslations('events.placesForm'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('intro')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="editPlaces" />
      {saved && (
        <Message kind="success" role="status">
          {common('saved')}
        </Message>
      )}
      <Form
        key={event.version}
        action={savePlaces}
        hidden={{ network: ctx.network.slug, id: event.id, version: event.version }}
        labels={{ summary: errors('summary'), pending: common('pending') }}
        submit={t('submit')}
      >
        {event.parts.map((part, i) => (
          <PartFields key={part.id} part={part} number={i + 1} />
        ))}
        <Fieldset ruled legend={t('addPart')} hint={t('addPoolHint')}>
          <TextField name="addPart.name.de" label={t('addPartName')} optionalLabel={common('optional')} />
          <TextField
            name="addPart.name.en"
            label={t('nameEn')}
            lang="en"
            optionalLabel={common('optional')}
          />
        </Fieldset>
      </Form>
    </>
  )
}
