import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BlockForm } from '@/components/agenda/block-form'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { removeBlockAction } from '@/lib/agenda/blocks/actions'
import { AgendaPageHead, managedAgenda, titled } from '../../working'

type Props = { params: Promise<{ locale: string; network: string; id: string; block: string }> }

export const generateMetadata = titled('block.edit')

export default async function EditBlock({ params }: Props) {
  const { ctx, event, root, path, agenda } = await managedAgenda(params, 'events.write')
  const { block: id } = await params
  const block = agenda.blocks.find((one) => one.id === id)
  if (!block) notFound()
  const t = await getTranslations('agenda.office.block')
  const count = agenda.sessions.filter((session) => session.blockKey === block.key).length
  return (
    <>
      <AgendaPageHead {...{ ctx, event, root, path }} title={t('edit')} />
      <BlockForm network={ctx.network.slug} event={event.id} block={block} />
      <ConfirmForm
        action={removeBlockAction}
        hidden={{ network: ctx.network.slug, event: event.id, id: block.id }}
        labels={await formLabels()}
        open={t('remove')}
        title={t('removeTitle')}
        consequence={t('removeText', { count })}
        confirm={t('removeConfirm')}
        prefix="remove"
      />
    </>
  )
}
