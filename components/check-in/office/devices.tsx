import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import { addDevice, endDevice } from '@/lib/check-in/devices/actions'
import type { OfficeDevice } from '@/lib/check-in/devices/queries'
import type { poolsAt } from '@/lib/check-in/queries'
import { dateTimeWords } from '@/lib/clock'
import { words } from '@/lib/localized'

type Props = {
  ctx: Ctx
  event: { id: string; zone: string }
  root: string
  devices: OfficeDevice[]
  pools: Awaited<ReturnType<typeof poolsAt>>
  mayAdd: boolean
}

/** Phones without an account: which there are, when they last spoke to us, and how to end one at once. */
export async function Devices({ ctx, event, root, devices, pools, mayAdd }: Props) {
  const [t, labels] = await Promise.all([getTranslations('door.office'), formLabels()])
  const { locale, network } = ctx
  const named = (pool: Props['pools'][number]) => `${words(pool.part, locale)}, ${words(pool.name, locale)}`
  const at = (poolId: string | null) => {
    const pool = pools.find((one) => one.id === poolId)
    return pool ? named(pool) : t('every')
  }
  const ends = can(ctx.actor, 'events.write')
  return (
    <Section stacked title={t('devices')} lead={t('devicesText')}>
      {devices.length === 0 ? (
        <p className="muted">{t('devicesNone')}</p>
      ) : (
        <Table caption={t('devices')}>
          <thead>
            <tr>
              <Th>{t('device')}</Th>
              <Th>{t('state')}</Th>
              <Th>{t('seen')}</Th>
              <Th numeric>{t('passages')}</Th>
              {ends && <Th>{t('next')}</Th>}
            </tr>
          </thead>
          <tbody>
            {devices.map((device) => (
              <tr key={device.id}>
                <NameCell note={at(device.poolId)}>{device.label}</NameCell>
                <Td>
                  <Status tone={device.state === 'ended' ? 'past' : 'strong'}>{t(device.state)}</Status>
                </Td>
                <Td>{device.seenAt ? dateTimeWords(locale, event.zone, device.seenAt) : t('never')}</Td>
                <Td numeric>{device.passages}</Td>
                {ends && (
                  <Td>
                    {device.state === 'waiting' && (
                      <p>
                        <a
                          href={`${root}/devices/${device.id}`}
                          aria-label={`${t('showLink')}: ${device.label}`}
                        >
                          {t('showLink')}
                        </a>
                      </p>
                    )}
                    {device.state !== 'ended' && (
                      <ConfirmForm
                        action={endDevice}
                        prefix={device.id}
                        labels={labels}
                        hidden={{ network: network.slug, id: device.id }}
                        variant="quiet"
                        size="office"
                        open={
                          <span className="summary-text">
                            {t('end')} <span className="visually-hidden">: {device.label}</span>
                          </span>
                        }
                        title={t('endTitle')}
                        consequence={t('endText')}
                        confirm={t('end')}
                      />
                    )}
                  </Td>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {mayAdd && (
        <div className="mt-32">
          <Form
            action={addDevice}
            labels={labels}
            hidden={{ network: network.slug, event: event.id }}
            submit={t('add')}
          >
            <TextField
              name="label"
              label={t('label')}
              hint={t('labelHint')}
              size="m"
              maxLength={60}
              required
            />
            <SelectField
              name="pool"
              label={t('at')}
              size="m"
              emptyLabel={t('every')}
              options={pools.map((pool) => ({ value: pool.id, label: named(pool) }))}
            />
          </Form>
        </div>
      )}
    </Section>
  )
}
