import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { inLanguage } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import type { OwnRecord } from '@/lib/people/own/queries'
import { ownDates } from './own-dates'

/** The groups that one is in, was in, or waits for. */
export async function OwnGroups({ ctx, person }: { ctx: Ctx; person: OwnRecord }) {
  const [t, { span }] = await Promise.all([getTranslations('me.groups'), ownDates(ctx)])
  return (
    <Section title={t('title')}>
      {person.groups.length === 0 && <p className="muted">{t('none')}</p>}
      <Rows>
        {person.groups.map(({ id, role, from, to, requestedAt, invitedAt, group }) => {
          const name = inLanguage(group.name, ctx.locale)
          const waits = !from && !to && (requestedAt ? t('waits') : invitedAt ? t('invited') : null)
          return (
            <Row
              key={id}
              label={waits || span(from, to) || t(`role.${role}`)}
              title={name.text}
              {...(name.lang ? { lang: name.lang } : {})}
              href={localePath(ctx.locale, `/${ctx.network.slug}/groups/${group.slug}`)}
              {...(role === 'member' ? {} : { text: t(`role.${role}`) })}
            />
          )
        })}
      </Rows>
    </Section>
  )
}
