import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now, shortDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { statusOn } from '@/lib/memberships/status'
import { localePath } from '@/lib/paths'
import type { PersonRecord } from '@/lib/people/queries'

type Line = { id: string; label: string; title: string; text?: string; href?: string }

/** Memberships, mandates, positions, groups and roles: each dated; a section only where there is something. */
export async function PersonBelonging({ ctx, person }: { ctx: Ctx; person: PersonRecord }) {
  const [t, m, g, a] = await Promise.all([
    getTranslations('people.record'),
    getTranslations('memberships'),
    getTranslations('groups'),
    getTranslations('access'),
  ])
  const { locale, network } = ctx
  const today = dateColumn(network.zone, now())
  const day = (at: Date) => shortDate(locale, 'UTC', at)
  const instant = (at: Date) => shortDate(locale, network.zone, at)
  const span = (from: Date | null, to: Date | null, say = day) =>
    to
      ? t('span', { from: from ? say(from) : '…', to: say(to) })
      : from
        ? t('since', { date: say(from) })
        : ''
  const positionWords = (kind: string) => {
    const key = `positions.${kind}` as 'positions.board'
    return m.has(key) ? m(key) : kind
  }
  const sections: [title: string, lines: Line[]][] = [
    [
      t('memberships'),
      person.memberships.map((one) => ({
        id: one.id,
        label: m(`status.${statusOn(one.facts, today)}`),
        title: words(one.kind.name, locale),
        text: one.facts.map((fact) => m(`facts.${fact.kind}`, { date: day(fact.on) })).join(', '),
      })),
    ],
    [
      t('mandates'),
      person.mandates.map((one) => ({
        id: one.id,
        label: span(one.from, one.to),
        title: m(`mandates.${one.kind}`),
        text: `${one.membership.organisation?.name ?? ''}: ${m(`status.${statusOn(one.membership.facts, today)}`)}`,
      })),
    ],
    [
      t('positions'),
      person.positions.map((one) => ({
        id: one.id,
        label: span(one.from, one.to),
        title: words(one.label, locale) || positionWords(one.kind),
        ...(one.organisation ? { text: one.organisation.name } : {}),
      })),
    ],
    [
      t('groups'),
      person.groups.map((one) => ({
        id: one.id,
        label: span(one.from, one.to),
        title: words(one.group.name, locale),
        href: localePath(locale, `/${network.slug}/groups/${one.group.slug}`),
        ...(one.role === 'member' ? {} : { text: g(`roles.${one.role}`) }),
      })),
    ],
    [
      t('roles'),
      person.grants.map((one) => ({
        id: one.id,
        label: span(one.from, one.to, instant),
        title: a(`roles.${one.role}`),
        text: `${a('by')} ${one.byName}`,
      })),
    ],
  ]
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => (
      <Section key={title} title={title}>
        <Rows>
          {lines.map(({ id, ...line }) => (
            <Row key={id} {...line} />
          ))}
        </Rows>
      </Section>
    ))
}
