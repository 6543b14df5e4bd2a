import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { DateField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Row, Rows } from '@/components/ui/rows'
import { type Ctx, can } from '@/lib/access/context'
import { dayIn, dayWords } from '@/lib/clock'
import { correctFact, removeFact } from '@/lib/memberships/actions'
import type { MembershipRecord } from '@/lib/memberships/queries'
import { countsFrom, inOrder } from '@/lib/memberships/status'

type Props = { ctx: Ctx; membership: MembershipRecord; day: Date }
type Fact = MembershipRecord['facts'][number]

/** The dated facts, the latest first: left when, right what, by whom; who may can put them right here. */
export async function FactRows({ ctx, membership, day }: Props) {
  const t = await getTranslations('memberships')
  const written = (fact: Fact) => {
    const date = dayWords(ctx.locale, ctx.network.zone, fact.createdAt)
    return fact.byName ? t('record.by', { name: fact.byName, date }) : t('record.byNobody', { date })
  }
  if (membership.facts.length === 0) return <p className="muted">{t('record.noFacts')}</p>
  return (
    <Rows>
      {inOrder(membership.facts)
        .reverse()
        .map((fact) => (
          <Row
            key={fact.id}
            label={[
              dayWords(ctx.locale, 'UTC', fact.on),
              countsFrom(fact) > day ? t('record.toCome') : undefined,
            ]}
            title={t(`factKinds.${fact.kind}`)}
            {...(fact.note ? { text: fact.note } : {})}
          >
            <p className="muted">{written(fact)}</p>
            {can(ctx.actor, 'people.write') && <Mend ctx={ctx} membership={membership} fact={fact} />}
          </Row>
        ))}
    </Rows>
  )
}

async function Mend({ ctx, membership, fact }: Omit<Props, 'day'> & { fact: Fact }) {
  const [t, labels] = await Promise.all([getTranslations('memberships'), formLabels()])
  const hidden = { network: ctx.network.slug, id: membership.id, factId: fact.id }
  return (
    <div className="flex flex-wrap items-baseline gap-16 mt-4">
      <details>
        <summary className="button button-quiet">{t('fact.correct')}</summary>
        <div className="mt-16 measure">
          <Form
            action={correctFact}
            hidden={hidden}
            labels={labels}
            submit={t('fact.correct')}
            prefix={`correct-${fact.id}`}
          >
            <DateField name="on" label={t('fact.on')} defaultValue={dayIn('UTC', fact.on)} required />
            <TextField
              name="note"
              label={t('fact.note')}
              hint={t('fact.noteHint')}
              defaultValue={fact.note}
            />
          </Form>
        </div>
      </details>
      <ConfirmForm
        action={removeFact}
        labels={labels}
        hidden={hidden}
        prefix={`remove-${fact.id}`}
        variant="quiet"
        open={t('fact.remove')}
        title={t('fact.removeTitle', { fact: t(`factKinds.${fact.kind}`) })}
        consequence={t('fact.removeText')}
        confirm={t('fact.removeConfirm')}
      />
    </div>
  )
}
