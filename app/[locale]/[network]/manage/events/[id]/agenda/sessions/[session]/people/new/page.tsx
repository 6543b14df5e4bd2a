import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ContributionForm } from '@/components/agenda/contribution-form'
import { peopleToChoose } from '@/lib/agenda/contributions/queries'
import { AgendaPageHead, managedAgenda, titled } from '../../../../working'

type Props = { params: Promise<{ locale: string; network: string; id: string; session: string }> }

export const generateMetadata = titled('person.new')

export default async function NewContribution({ params }: Props) {
  const { ctx, event, root, path, agenda } = await managedAgenda(params, 'events.write')
  const { session: id } = await params
  const session = agenda.sessions.find((one) => one.id === id)
  if (!session) notFound()
  const t = await getTranslations('agenda.office.person')
  const people = await peopleToChoose(ctx)
  return (
    <>
      <AgendaPageHead {...{ ctx, event, root, path }} title={t('new')} />
      <ContributionForm
        network={ctx.network.slug}
        event={event.id}
        session={session}
        person={null}
        directory={people.map(({ id, label }) => ({ value: id, label }))}
      />
    </>
  )
}
