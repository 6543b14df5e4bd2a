import { getTranslations } from 'next-intl/server'
import { said } from '@/components/forms/said'
import { ButtonLink } from '@/components/ui/button-link'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import type { FormSlot, FormSource } from '@/lib/events/questions/queries'
import { FormStart } from './form-start'

type Props = {
  ctx: Ctx
  event: string
  slot: FormSlot
  sources: readonly FormSource[]
  /** Address of the event's pages. */
  path: string
}

/** One place where an event can ask: its questions with the way to change them, or how to begin. */
export async function FormSlotSection({ ctx, event, slot, sources, path }: Props) {
  const t = await getTranslations('forms.slots')
  const { part, form } = slot
  const title = part ? said(part.name, ctx.locale) : t('everybody')
  return (
    <section className="form-slot">
      <div className="form-step-head">
        <h2>{title}</h2>
        {form && (
          <ButtonLink href={`${path}/forms/${form.id}`} variant="secondary">
            {t('edit')}
          </ButtonLink>
        )}
      </div>
      <p className="muted measure">{part ? t('partNote') : t('everybodyNote')}</p>
      {form ? (
        <SlotForm ctx={ctx} form={form} />
      ) : (
        <FormStart
          {...{ ctx, event, sources }}
          part={part?.id ?? null}
          purpose="registration"
          templates={part ? ['empty'] : ['usual', 'empty']}
        />
      )}
    </section>
  )
}

type FormProps = {
  ctx: Ctx
  form: NonNullable<FormSlot['form']>
  /** Also who answers and how long it is kept. */
  kept?: boolean
}

/** What a form asks now, or will: the questions, and how its versions stand. */
export async function SlotForm({ ctx, form, kept = true }: FormProps) {
  const [t, list] = await Promise.all([getTranslations('forms.slots'), getTranslations('forms.list')])
  const { live, draft, copiedFrom } = form
  const shown = live ?? draft
  const state = live
    ? t('live', {
        number: live.number,
        date: live.publishedAt ? shortDate(ctx.locale, ctx.network.zone, live.publishedAt) : '',
      })
    : t('draftOnly')
  return (
    <>
      <p className="mt-8">
        <b>{state}</b>
        {live && draft && ` ${list('draftToo')}.`}
        {copiedFrom && <span className="muted"> {list('origin', { origin: copiedFrom })}</span>}
      </p>
      {shown && shown.questions.length > 0 ? (
        <Table caption={t('asked')} className="mt-16">
          <thead>
            <tr>
              <Th>{t('question')}</Th>
              {kept && <Th>{t('who')}</Th>}
              {kept && <Th>{t('kept')}</Th>}
            </tr>
          </thead>
          <tbody>
            {shown.questions.map((question) => (
              <tr key={question.key}>
                <Th scope="row">{said(question.label, ctx.locale)}</Th>
                {kept && <Td>{t(question.per === 'institution' ? 'perInstitution' : 'perPerson')}</Td>}
                {kept && <Td>{t(question.retention === 'standard' ? 'keptStandard' : 'keptNeeds')}</Td>}
              </tr>
            ))}
          </tbody>
        </Table>
      ) : (
        <p className="muted">{t('nothing')}</p>
      )}
    </>
  )
}
