import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { addAddress, endAddress } from '@/lib/people/actions'
import type { PersonRecord } from '@/lib/people/queries'

/** Mail addresses with their state; whoever may write adds and ends them. */
export async function PersonAddresses({ ctx, person }: { ctx: Ctx; person: PersonRecord }) {
  const [t, labels] = await Promise.all([getTranslations('people'), formLabels()])
  const writes = can(ctx.actor, 'people.write')
  const day = (at: Date) => shortDate(ctx.locale, ctx.network.zone, at)
  const hidden = { network: ctx.network.slug, id: person.id }
  const kinds = (['personal', 'functional'] as const).map((kind) => ({
    value: kind,
    label: t(`address.${kind}`),
  }))
  return (
    <>
      {person.addresses.length === 0 && <p className="muted">{t('record.none')}</p>}
      {person.addresses.length > 0 && (
        <Table caption={t('record.addresses')}>
          <thead>
            <tr>
              <Th>{t('address.email')}</Th>
              <Th>{t('address.kind')}</Th>
              <Th>{t('address.state')}</Th>
              {writes && <Th>{t('address.end')}</Th>}
            </tr>
          </thead>
          <tbody>
            {person.addresses.map((address) => (
              <tr key={address.id}>
                <NameCell>{address.email}</NameCell>
                <Td>{t(`address.${address.kind}`)}</Td>
                <Td>
                  {address.endedAt
                    ? t('record.endedOn', { date: day(address.endedAt) })
                    : address.bouncedAt
                      ? t('record.bounced', { date: day(address.bouncedAt) })
                      : address.verifiedAt
                        ? t('record.verified', { date: day(address.verifiedAt) })
                        : t('record.unverified')}
                </Td>
                {writes && (
                  <Td>
                    {!address.endedAt && (
                      <ActionButton
                        action={endAddress}
                        hidden={{ ...hidden, addressId: address.id }}
                        variant="quiet"
                        label={
                          <>
                            {t('address.end')}
                            <span className="visually-hidden"> {address.email}</span>
                          </>
                        }
                      />
                    )}
                  </Td>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {writes && (
        <details className="mt-16">
          <summary className="button button-secondary">{t('address.add')}</summary>
          <div className="mt-16">
            <Form
              action={addAddress}
              hidden={hidden}
              labels={labels}
              submit={t('address.add')}
              prefix="address"
            >
              <FieldRow>
                <TextField name="email" type="email" label={t('address.email')} required />
                <SelectField name="kind" label={t('address.kind')} options={kinds} />
              </FieldRow>
            </Form>
          </div>
        </details>
      )}
    </>
  )
}
