import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { saveFrame } from '@/lib/groups/actions'
import { FrameFields } from '../frame-fields'
import { hiddenOf, type Place } from './place'

/** Kind, way in, address and span: only the office changes them. */
export async function FrameForm({ place }: { place: Place }) {
  const [t, labels] = await Promise.all([getTranslations('groups.form'), formLabels()])
  return (
    <div className="measure">
      <Form
        action={saveFrame}
        hidden={{ ...hiddenOf(place), version: place.group.version }}
        labels={labels}
        submit={t('save')}
        prefix="frame"
      >
        <FrameFields group={place.group} />
      </Form>
    </div>
  )
}
