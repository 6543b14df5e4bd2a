import { getTranslations } from 'next-intl/server'
import { BlockForm } from '@/components/agenda/block-form'
import { AgendaPageHead, type AgendaParams, managedAgenda, titled } from '../../working'

export const generateMetadata = titled('block.new')

export default async function NewBlock({ params }: { params: AgendaParams }) {
  const { ctx, event, root, path } = await managedAgenda(params, 'events.write')
  const t = await getTranslations('agenda.office.block')
  return (
    <>
      <AgendaPageHead {...{ ctx, event, root, path }} title={t('new')} />
      <BlockForm network={ctx.network.slug} event={event.id} block={null} />
    </>
  )
}
