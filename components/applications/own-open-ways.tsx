import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { groupList } from '@/lib/groups/queries'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'

type Props = {
  ctx: Ctx /** "Was Ihnen offensteht" after a no, else "Ohne Mitgliedschaft". */
  instead?: boolean
}

/** What is open to everybody, whoever they work for: groups, events, newsletter. */
export async function OpenWays({ ctx, instead }: Props) {
  const [t, f, w, groups] = await Promise.all([
    getTranslations('applications.own.join'),
    getTranslations('applications.own.fit'),
    getTranslations('networks.ways'),
    groupList(ctx),
  ])
  const to = (path: string) => localePath(ctx.locale, `/${ctx.network.slug}/${path}`)
  const open = groups.running.filter((group) => group.entry !== 'invitation')
  const names = open.slice(0, 4).map((group) => words(group.name, ctx.locale))
  return (
    <Section title={instead ? f('else') : t('openTitle')}>
      {!instead && <p className="measure mb-24">{t('openText')}</p>}
      <Rows>
        {open.length > 0 && (
          <Row
            label={w('groups')}
            title={t('groups')}
            href={to('groups')}
            text={t('groupsText', { list: names.join(', '), more: open.length - names.length })}
          />
        )}
        <Row label={w('events')} title={t('events')} href={to('events')} text={t('eventsText')} />
        <Row
          label={w('newsletter')}
          title={t('newsletter')}
          href={to('newsletter')}
          text={t('newsletterText')}
        />
      </Rows>
    </Section>
  )
}
