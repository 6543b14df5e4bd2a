import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FormPage } from '@/components/layout/form-page'
import { OwnHead } from '@/components/people/own-head'
import { JobsForm } from '@/components/people/own-jobs-form'
import { OwnWork } from '@/components/people/own-work'
import { memberOrganisationChoices } from '@/lib/memberships/own/queries'
import { ownPage, type Params } from '../context'

type Props = { params: Params }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('me.work'))('pageTitle'), robots: { index: false } }
}

/** "I have changed jobs": what ends, and what begins. */
export default async function ChangedJobs({ params }: Props) {
  const { ctx, person } = await ownPage(params)
  const [t, organisations] = await Promise.all([getTranslations('me.work'), memberOrganisationChoices(ctx)])
  return (
    <>
      <OwnHead ctx={ctx} title={t('pageTitle')} sub={t('lead')} />
      <FormPage>
        <JobsForm ctx={ctx} person={person} organisations={organisations} />
      </FormPage>
      <OwnWork ctx={ctx} person={person} bare />
    </>
  )
}
