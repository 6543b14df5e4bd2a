import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ContributionForm } from '@/components/agenda/contribution-form'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { removeContributionAction, withdrawNameAction } from '@/lib/agenda/contributions/actions'
import { peopleToChoose } from '@/lib/agenda/contributions/queries'
import { AgendaPageHead, managedAgenda, titled } from '../../../../working'

type Props = {
  params: Promise<{ locale: string; network: string; id: string; session: string; person: string }>
}

export const generateMetadata = titled('person.edit')

export default async function EditContribution({ params }: Props) {
  const { ctx, event, root, path, agenda } = await managedAgenda(params, 'events.write')
  const ids = await params
  const session = agenda.sessions.find((one) => one.id === ids.session)
  const person = session?.people.find((one) => one.id === ids.person)
  if (!session || !person) notFound()
  const [t, labels, people] = await Promise.all([
    getTranslations('agenda.office.person'),
    formLabels(),
    peopleToChoose(ctx),
  ])
  const hidden = { network: ctx.network.slug, event: event.id, id: person.id }
  return (
    <>
      <AgendaPageHead {...{ ctx, event, root, path }} title={t('edit')} />
      <ContributionForm
        network={ctx.network.slug}
        event={event.id}
        session={session}
        person={person}
        directory={people.map(({ id, label }) => ({ value: id, label }))}
      />
      <div className="form-actions">
        <ConfirmForm
          action={removeContributionAction}
          hidden={hidden}
          labels={labels}
          open={t('remove')}
          title={t('removeTitle')}
          consequence={t('removeText')}
          confirm={t('removeConfirm')}
          prefix="remove"
        />
        <ConfirmForm
          action={withdrawNameAction}
          hidden={hidden}
          labels={labels}
          open={t('withdraw')}
          title={t('withdrawTitle')}
          consequence={t('withdrawText')}
          confirm={t('withdrawConfirm')}
          prefix="withdraw"
        />
      </div>
    </>
  )
}
