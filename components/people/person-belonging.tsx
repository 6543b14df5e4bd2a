import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import { type Ctx, can } from '@/lib/access/context'
import { reasonFacts } from '@/lib/access/reason'
import { shortDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { statusOn } from '@/lib/memberships/status'
import { statusReason } from '@/lib/memberships/why'
import { localePath } from '@/lib/paths'
import type { PersonRecord } from '@/lib/people/queries'

type Line = { id: string; label: string; title: string; text?: string; href?: string }
type Part = { key: string; title: string; lines: Line[]; act?: { href: string; label: string } }
const runs = ({ from, to }: { from: Date | null; to: Date | null }, day: Date) =>
  (!from || from <= day) && (!to || to >= day)

/** Memberships, mandates, positions, groups and roles on a day: each dated, with its reason, and a link to where it is kept. */
export async function PersonBelonging({ ctx, person, day }: { ctx: Ctx; person: PersonRecord; day: Date }) {
  const [t, m, g, a, r] = await Promise.all([
    getTranslations('people.record'),
    getTranslations('memberships'),
    getTranslations('groups'),
    getTranslations('access'),
    getTranslations('mandates.endReasons'),
  ])
  const { locale, network } = ctx
  const office = localePath(locale, `/${network.slug}/manage`)
  const writes = can(ctx.actor, 'people.write')
  const inDays = (at: Date) => shortDate(locale, 'UTC', at)
  const instant = (at: Date) => shortDate(locale, network.zone, at)
  const span = (from: Date | null, to: Date | null, say = inDays) =>
    to
      ? t('span', { from: from ? say(from) : '…', to: say(to) })
      : from
        ? t('since', { date: say(from) })
        : ''
  const positionWords = (kind: string) => {
    const key = `positions.${kind}` as 'positions.board'
    return m.has(key) ? m(key) : kind
  }
  const endWords = (reason: string | null) => {
    const key = reason as 'resigned'
    return reason && r.has(key) ? r(key) : null
  }
  const line = (...parts: (string | false | null)[]) => {
    const text = parts.filter(Boolean).join(', ')
    return text ? { text } : {}
  }
  const parts: Part[] = [
    {
      key: 'memberships',
      title: t('memberships'),
      ...(writes
        ? { act: { href: `${office}/memberships/new?person=${person.id}`, label: t('addMembership') } }
        : {}),
      lines: person.memberships.map((one) => {
        const reason = statusReason(one.facts, day)
        return {
          id: one.id,
          label: m(`status.${statusOn(one.facts, day)}`),
          title: [words(one.kind.name, locale), one.number && t('number', { number: one.number })]
            .filter(Boolean)
            .join(', '),
          href: `${office}/memberships/${one.id}`,
          ...line(m(`why.${reason.key as 'active'}`, reasonFacts(reason, locale))),
        }
      }),
    },
    {
      key: 'mandates',
      title: t('mandates'),
      lines: person.mandates.map((one) => ({
        id: one.id,
        label: span(one.from, one.to),
        title: `${m(`mandates.${one.kind}`)}, ${one.membership.organisation?.name ?? ''}`,
        href: `${office}/organisations/${one.membership.organisation?.id ?? ''}`,
        ...line(
          one.confirmedAt ? t('confirmedOn', { date: instant(one.confirmedAt) }) : t('unconfirmed'),
          `${t('institution')}: ${m(`status.${statusOn(one.membership.facts, day)}`)}`,
          endWords(one.endReason),
          !runs(one, day) && t('notThen'),
        ),
      })),
    },
    {
      key: 'positions',
      title: t('positions'),
      lines: person.positions.map((one) => ({
        id: one.id,
        label: span(one.from, one.to),
        title: words(one.label, locale) || positionWords(one.kind),
        ...line(one.organisation?.name ?? null, !runs(one, day) && t('notThen')),
      })),
    },
    {
      key: 'groups',
      title: t('groups'),
      lines: person.groups.map((one) => ({
        id: one.id,
        label: span(one.from, one.to),
        title: words(one.group.name, locale),
        href: localePath(locale, `/${network.slug}/groups/${one.group.slug}`),
        ...line(
          one.role !== 'member' && g(`roles.${one.role}`),
          !one.from && one.invitedAt && t('invited'),
          !one.from && one.requestedAt && t('requested'),
          one.from !== null && !runs(one, day) && t('notThen'),
        ),
      })),
    },
    {
      key: 'roles',
      title: t('roles'),
      lines: person.grants.map((one) => ({
        id: one.id,
        label: span(one.from, one.to, instant),
        title: a(`roles.${one.role}`),
        text: `${a('by')} ${one.byName}`,
      })),
    },
  ]
  return parts
    .filter(({ lines, act }) => lines.length > 0 || act)
    .map(({ key, title, lines, act }) => (
      <Section key={key} title={title} {...(act ? { aside: <a href={act.href}>{act.label}</a> } : {})}>
        {lines.length === 0 && <p className="muted">{t('none')}</p>}
        <Rows>
          {lines.map(({ id, ...rest }) => (
            <Row key={id} {...rest} />
          ))}
        </Rows>
      </Section>
    ))
}
