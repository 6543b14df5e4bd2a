import { getTranslations } from 'next-intl/server'
import { KindRow } from '@/components/memberships/kind-row'
import { LinkAlone } from '@/components/ui/link-alone'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { groupList } from '@/lib/groups/queries'
import { words } from '@/lib/localized'
import { membershipKinds } from '@/lib/memberships/queries'
import { localePath } from '@/lib/paths'

/** How one takes part, out of what the network really offers: groups first, then its kinds of membership. */
export async function WaysIn({ ctx }: { ctx: Ctx }) {
  const [t, kinds, groups] = await Promise.all([
    getTranslations('networks.home'),
    membershipKinds(ctx),
    groupList(ctx),
  ])
  const to = (path: string) => localePath(ctx.locale, `/${ctx.network.slug}/${path}`)
  const open = groups.running.filter((group) => group.entry !== 'invitation')
  const names = open.slice(0, 4).map((group) => words(group.name, ctx.locale))
  return (
    <Rows more={<LinkAlone href={to('join')}>{t('howToJoin')}</LinkAlone>}>
      {open.length > 0 && (
        <Row
          label={t('withoutMembership')}
          title={t('groupsTitle')}
          href={to('groups')}
          text={t('groupsText', { list: names.join(', '), more: open.length - names.length })}
        />
      )}
      {kinds.map((kind) => (
        <KindRow key={kind.id} ctx={ctx} kind={kind} href={to('join')} brief />
      ))}
    </Rows>
  )
}
