import { getTranslations } from 'next-intl/server'
import { Row, Rows } from '@/components/ui/rows'
import { Status } from '@/components/ui/status'
import type { Ctx } from '@/lib/access/context'
import { words } from '@/lib/localized'
import type { WhatEnds } from '@/lib/standing/leaving/queries'

/** What leaving a network ends, and what it leaves as it is, line by line. */
export async function WhatHappens({ ctx, ends }: { ctx: Ctx; ends: WhatEnds }) {
  const t = await getTranslations('me.leave')
  const { memberships, affiliations, mandates, groups, registrations } = ends
  const ending = [
    {
      key: 'memberships' as const,
      names: memberships.map(({ kind }) => words(kind.name, ctx.locale)),
      count: memberships.length,
    },
    {
      key: 'affiliations' as const,
      names: affiliations.map(({ organisation }) => organisation.name),
      count: affiliations.length,
    },
    { key: 'mandates' as const, names: [], count: mandates.length },
    {
      key: 'groups' as const,
      names: groups.map(({ group }) => words(group.name, ctx.locale)),
      count: groups.length,
    },
  ].filter(({ count }) => count > 0)
  return (
    <Rows>
      {ending.map(({ key, names, count }) => (
        <Row
          key={key}
          label={<Status tone="strong">{t('ends')}</Status>}
          title={t(key, { count })}
          text={t(`then.${key}`, { list: names.join(', ') })}
        />
      ))}
      <Row
        label={<Status tone="strong">{t('ends')}</Status>}
        title={t('directory')}
        text={t('then.directory')}
      />
      {registrations.length > 0 && (
        <Row
          label={t('stays')}
          title={t('registrations', { count: registrations.length })}
          text={t('then.registrations')}
        />
      )}
      <Row label={t('stays')} title={t('newsletter')} text={t('then.newsletter')} />
      <Row label={t('stays')} title={t('data')} text={t('then.data')} />
    </Rows>
  )
}
