import { getTranslations } from 'next-intl/server'
import { FramePage } from '@/components/forms/office/pages/frame'
import { type FormParams, formTitle, managedForm } from '../form'

type Props = { params: FormParams }

export async function generateMetadata({ params }: Props) {
  return formTitle(
    params,
    (await getTranslations('forms.tabs'))('frame', { purpose: 'application' }),
    'people.write',
  )
}

export default async function FrameForm({ params }: Props) {
  return <FramePage desk={await managedForm(params, 'people.write')} />
}
