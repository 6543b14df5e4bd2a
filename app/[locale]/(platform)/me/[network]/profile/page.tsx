import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FormPage } from '@/components/layout/form-page'
import { OwnHead } from '@/components/people/own-head'
import { OwnProfileForm } from '@/components/people/own-profile-form'
import { ownPage, type Params } from '../context'

type Props = { params: Params }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('me.profile'))('editTitle'), robots: { index: false } }
}

export default async function EditOwnProfile({ params }: Props) {
  const { ctx, person } = await ownPage(params)
  const t = await getTranslations('me.profile')
  return (
    <>
      <OwnHead ctx={ctx} title={t('editTitle')} sub={t('lead')} />
      <FormPage>
        <OwnProfileForm ctx={ctx} person={person} />
      </FormPage>
    </>
  )
}
