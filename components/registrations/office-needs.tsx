import { getTranslations } from 'next-intl/server'
import { Table, Td, Th } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { needsOf } from '@/lib/registrations/needs/queries'
import { needsUntil } from '@/lib/registrations/needs/retention'

type Props = {
  ctx: Ctx
  event: { id: string; endsAt: Date; zone: string; formId: string | null; parts: { formId: string | null }[] }
  /** The address of the list. */
  list: string
}

/** Food and access needs, for those who prepare the event; says when they are deleted. */
export async function OfficeNeeds({ ctx, event, list }: Props) {
  if (!can(ctx.actor, 'events.write')) return null
  const needs = await needsOf(ctx, event.id, [event, ...event.parts])
  if (needs.length === 0) return null
  const t = await getTranslations('registrations.needs')
  return (
    <section className="mt-48">
      <h2>{t('title')}</h2>
      <p className="secondary muted measure mb-16">
        {t('note', { date: longDate(ctx.locale, event.zone, needsUntil(event.endsAt)) })}
      </p>
      <Table caption={t('title')}>
        <thead>
          <tr>
            <Th>{t('question')}</Th>
            <Th>{t('answer')}</Th>
            <Th numeric>{t('count')}</Th>
            <Th>{t('people')}</Th>
          </tr>
        </thead>
        <tbody>
          {needs.map(({ question, answer, people }) => (
            <tr key={`${question.de} ${answer}`}>
              <Td>{words(question, ctx.locale)}</Td>
              <Th scope="row">{answer}</Th>
              <Td numeric>{people.length}</Td>
              <Td>{people.join(', ')}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-16 flex flex-wrap gap-24">
        <a href={`${list}/export/needs?format=csv`}>{t('csv')}</a>
        <a href={`${list}/export/needs?format=xlsx`}>{t('xlsx')}</a>
      </p>
    </section>
  )
}
