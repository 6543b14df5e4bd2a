import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { ConfirmForm } from '@/components/form/confirm-form'
import { DateField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { confirmedByWords } from '@/components/mandates/confirmed-by'
import { Row, Rows } from '@/components/ui/rows'
import { type Ctx, can } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { organisationChoices } from '@/lib/organisations/queries'
import { localePath } from '@/lib/paths'
import { addAffiliation, endAffiliation } from '@/lib/people/actions'
import type { PersonRecord } from '@/lib/people/queries'
import { OrganisationField } from './organisation-field'

type Props = { ctx: Ctx; person: PersonRecord }

/** Where the person works and worked: dated, so that the past stays true. */
export async function PersonWork({ ctx, person }: Props) {
  const [t, k, b, labels] = await Promise.all([
    getTranslations('people'),
    getTranslations('mandates.colleagues'),
    getTranslations('mandates.confirmedBy'),
    formLabels(),
  ])
  const writes = can(ctx.actor, 'people.write')
  const day = (at: Date) => shortDate(ctx.locale, 'UTC', at)
  return (
    <>
      {person.affiliations.length === 0 && <p className="muted">{t('record.none')}</p>}
      <Rows>
        {person.affiliations.map((work) => (
          <Row
            key={work.id}
            label={
              work.to
                ? t('record.span', { from: day(work.from), to: day(work.to) })
                : t('record.since', { date: day(work.from) })
            }
            title={work.organisation.name}
            href={localePath(ctx.locale, `/${ctx.network.slug}/manage/organisations/${work.organisation.id}`)}
            text={[
              work.function,
              work.coordinates && t('record.coordinates'),
              work.confirmedAt
                ? k('confirmedOn', {
                    date: shortDate(ctx.locale, ctx.network.zone, work.confirmedAt),
                    by: confirmedByWords(b, work.confirmedBy),
                  })
                : t('record.unconfirmed'),
            ]
              .filter(Boolean)
              .join(', ')}
          >
            {writes && !work.to && (
              <ConfirmForm
                action={endAffiliation}
                labels={labels}
                hidden={{ network: ctx.network.slug, affiliationId: work.id }}
                prefix={`work-${work.id}`}
                variant="quiet"
                open={t('affiliation.end')}
                title={t('affiliation.endTitle', { organisation: work.organisation.name })}
                consequence={t('affiliation.endText')}
                confirm={t('affiliation.confirm')}
              >
                <DateField name="on" label={t('affiliation.to')} hint={t('affiliation.toHint')} />
              </ConfirmForm>
            )}
          </Row>
        ))}
      </Rows>
      {writes && <AddWork ctx={ctx} person={person} />}
    </>
  )
}

async function AddWork({ ctx, person }: Props) {
  const [t, c, labels, organisations] = await Promise.all([
    getTranslations('people'),
    getTranslations('common'),
    formLabels(),
    organisationChoices(ctx),
  ])
  const optional = { optionalLabel: c('optional') }
  return (
    <details className="mt-16">
      <summary className="button button-secondary">{t('affiliation.add')}</summary>
      <div className="mt-16 measure">
        <Form
          action={addAffiliation}
          hidden={{ network: ctx.network.slug, id: person.id }}
          labels={labels}
          submit={t('affiliation.add')}
          prefix="work"
        >
          <OrganisationField
            label={t('form.organisation')}
            emptyLabel={t('affiliation.chooseOrganisation')}
            organisations={organisations}
            required
          />
          <TextField name="function" label={t('form.function')} {...optional} />
          <DateField name="from" label={t('form.since')} hint={t('form.sinceHint')} {...optional} />
          <CheckboxField name="coordinates" label={t('affiliation.coordinates')} />
        </Form>
      </div>
    </details>
  )
}
