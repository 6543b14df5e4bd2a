import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import { Status } from '@/components/ui/status'
import type { Ctx } from '@/lib/access/context'
import { reasonFacts } from '@/lib/access/reason'
import { words } from '@/lib/localized'
import { statusOn } from '@/lib/memberships/status'
import { statusReason } from '@/lib/memberships/why'
import type { OwnRecord } from '@/lib/people/own/queries'
import { ownDates } from './own-dates'

type Props = { ctx: Ctx; person: OwnRecord }

/** Memberships with their status and the facts behind it, mandates, positions. */
export async function OwnBelonging({ ctx, person }: Props) {
  const t = await getTranslations('me.belonging')
  const { memberships, mandates, positions } = person
  if (memberships.length + mandates.length + positions.length === 0)
    return (
      <Section title={t('title')}>
        <p className="muted">{t('none')}</p>
      </Section>
    )
  return (
    <Section title={t('title')}>
      <Rows>
        <Memberships ctx={ctx} person={person} />
        <Mandates ctx={ctx} person={person} />
        <Positions ctx={ctx} person={person} />
      </Rows>
    </Section>
  )
}

async function Memberships({ ctx, person }: Props) {
  const [t, m, { today }] = await Promise.all([
    getTranslations('me.belonging'),
    getTranslations('memberships'),
    ownDates(ctx),
  ])
  const why = (facts: OwnRecord['memberships'][number]['facts']) => {
    const reason = statusReason(facts, today)
    return m(`why.${reason.key}` as 'why.active', reasonFacts(reason, ctx.locale))
  }
  return person.memberships.map(({ id, kind, number, facts }) => {
    const status = statusOn(facts, today)
    return (
      <Row
        key={id}
        label={t('membership')}
        title={words(kind.name, ctx.locale)}
        text={[why(facts), number && t('number', { number })].filter(Boolean).join(' ')}
        aside={<Status tone={status === 'active' ? 'strong' : 'past'}>{m(`status.${status}`)}</Status>}
      />
    )
  })
}

async function Mandates({ ctx, person }: Props) {
  const [t, m, { span, isOver, instant }] = await Promise.all([
    getTranslations('me.belonging'),
    getTranslations('memberships.mandates'),
    ownDates(ctx),
  ])
  const ended = (reason: string | null) => {
    const key = `endReasons.${reason}` as 'endReasons.left'
    return reason && t.has(key) ? t(key) : ''
  }
  return person.mandates.map(({ id, kind, from, to, confirmedAt, endReason, membership }) => (
    <Row
      key={id}
      label={[t('mandate'), span(from, to)]}
      title={m(kind)}
      text={t('through', { organisation: membership.organisation?.name ?? '' })}
      aside={
        <Status tone={isOver({ to }) ? 'past' : confirmedAt ? 'plain' : 'warning'}>
          {(isOver({ to }) && ended(endReason)) ||
            (confirmedAt ? t('confirmed', { date: instant(confirmedAt) }) : t('unconfirmed'))}
        </Status>
      }
    />
  ))
}

async function Positions({ ctx, person }: Props) {
  const [t, m, { span }] = await Promise.all([
    getTranslations('me.belonging'),
    getTranslations('memberships'),
    ownDates(ctx),
  ])
  const named = (kind: string) => {
    const key = `positions.${kind}` as 'positions.board'
    return m.has(key) ? m(key) : kind
  }
  return person.positions.map(({ id, kind, label, from, to }) => (
    <Row key={id} label={[t('position'), span(from, to)]} title={words(label, ctx.locale) || named(kind)} />
  ))
}
