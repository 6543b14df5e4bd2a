import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { DateField } from '@/components/form/date-fields'
import { formLabels } from '@/components/layout/form-labels'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import { words } from '@/lib/localized'
import { resignMembership } from '@/lib/memberships/own/actions'
import { statusOn } from '@/lib/memberships/status'
import type { WhatEnds } from '@/lib/standing/leaving/queries'
import { ownDates } from './own-dates'

type Props = { ctx: Ctx; memberships: WhatEnds['memberships'] }

/** One's own memberships, each to be resigned to a day. */
export async function ResignRows({ ctx, memberships }: Props) {
  const [t, m, labels, dates] = await Promise.all([
    getTranslations('me.leave'),
    getTranslations('memberships.status'),
    formLabels(),
    ownDates(ctx),
  ])
  const today = dayIn(ctx.network.zone, now())
  return (
    <Rows>
      {memberships.map(({ id, kind, facts }) => {
        const name = words(kind.name, ctx.locale)
        const resigned = facts.find((fact) => fact.kind === 'resigned' && fact.on >= dates.today)
        return (
          <Row
            key={id}
            label={m(statusOn(facts, dates.today))}
            title={name}
            {...(resigned ? { text: t('resignedTo', { date: dates.day(resigned.on) }) } : {})}
          >
            {!resigned && (
              <ConfirmForm
                action={resignMembership}
                hidden={{ network: ctx.network.slug, id }}
                labels={labels}
                prefix={`resign-${id}`}
                open={t('resignOpen')}
                title={t('resignQuestion', { kind: name })}
                consequence={t('resignText')}
                confirm={t('resignConfirm')}
              >
                <DateField
                  name="on"
                  label={t('lastDay')}
                  defaultValue={`${today.slice(0, 4)}-12-31`}
                  min={today}
                  required
                />
              </ConfirmForm>
            )}
          </Row>
        )
      })}
    </Rows>
  )
}
