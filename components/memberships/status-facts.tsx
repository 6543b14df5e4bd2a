import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Button } from '@/components/ui/button'
import { Fact, Facts } from '@/components/ui/facts'
import { areasOf } from '@/lib/access/abilities'
import { type Ctx, can } from '@/lib/access/context'
import { reasonFacts } from '@/lib/access/reason'
import { inLanguage } from '@/lib/localized'
import { setNumber } from '@/lib/memberships/actions'
import type { MembershipRecord } from '@/lib/memberships/queries'
import { statusOn } from '@/lib/memberships/status'
import { statusReason } from '@/lib/memberships/why'
import { euros } from '@/lib/money'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'

type Props = {
  ctx: Ctx
  membership: MembershipRecord /** As of this day; `asked` when it is not today. */
  day: Date
  asked: string
}

/** What holds on a day and why, and what the office files it under. */
export async function StatusFacts({ ctx, membership, day, asked }: Props) {
  const t = await getTranslations('memberships')
  const { kind, person, organisation, facts } = membership
  const office = localePath(ctx.locale, `/${ctx.network.slug}/manage`)
  const reason = statusReason(facts, day)
  const name = inLanguage(kind.name, ctx.locale)
  const areas = areasOf(ctx.actor.roles)
  return (
    <>
      <form action={`${office}/memberships/${membership.id}`} className="filter-bar">
        <DateField name="on" label={t('record.asOf')} defaultValue={asked} />
        <Button type="submit" variant="secondary">
          {t('record.show')}
        </Button>
        {asked && <a href={`${office}/memberships/${membership.id}`}>{t('record.today')}</a>}
      </form>
      <div className="mt-24">
        <Facts plain>
          <Fact
            name={t('record.status')}
            note={t(`why.${reason.key as 'active'}`, reasonFacts(reason, ctx.locale))}
          >
            <b>{t(`status.${statusOn(facts, day)}`)}</b>
          </Fact>
          <Fact name={t('record.holder')}>
            {person && <a href={`${office}/people/${person.id}`}>{fullName(person)}</a>}
            {organisation && <a href={`${office}/organisations/${organisation.id}`}>{organisation.name}</a>}
          </Fact>
          <Fact name={t('record.kind')}>
            <a href={`${office}/memberships/kinds/${kind.id}`} lang={name.lang}>
              {name.text}
            </a>
          </Fact>
          <Fact name={t('record.dues')}>
            {kind.duesCents ? t('dues', { amount: euros(ctx.locale, kind.duesCents) }) : t('noDues')}
          </Fact>
          {kind.holder === 'person' && (
            <Fact name={t('record.votes')}>{t('record.votesText', { count: kind.votes })}</Fact>
          )}
          <Fact name={t('record.number')}>
            {membership.number ?? t('record.noNumber')}
            {can(ctx.actor, 'people.write') && <NumberForm ctx={ctx} membership={membership} />}
          </Fact>
          {(areas === 'all' || areas.includes('memberships')) && (
            <Fact name={t('record.logName')}>
              <a href={`${office}/audit?record=${membership.id}`}>{t('record.log')}</a>
            </Fact>
          )}
        </Facts>
      </div>
    </>
  )
}

async function NumberForm({ ctx, membership }: Pick<Props, 'ctx' | 'membership'>) {
  const [t, labels] = await Promise.all([getTranslations('memberships.record'), formLabels()])
  return (
    <details className="mt-8">
      <summary className="button button-quiet">{t('changeNumber')}</summary>
      <div className="mt-16 measure">
        <Form
          action={setNumber}
          hidden={{ network: ctx.network.slug, id: membership.id }}
          labels={labels}
          submit={t('setNumber')}
          prefix="number"
        >
          <TextField name="number" label={t('number')} size="s" defaultValue={membership.number} />
        </Form>
      </div>
    </details>
  )
}
