import { getTranslations } from 'next-intl/server'
import { Row } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import type { groupList } from '@/lib/groups/queries'
import { inLanguage } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { leadWords } from './lead-words'

type Group = Awaited<ReturnType<typeof groupList>>['running'][number]

const years = ({ from, to }: Group) =>
  [...new Set([from, to].flatMap((at) => at?.getUTCFullYear() ?? []))].join('–')

/** A group in a list: how one joins (or when it was) on the left, what it is about and who leads it on the right. */
export async function GroupRow({ ctx, group, ended }: { ctx: Ctx; group: Group; ended?: boolean }) {
  const t = await getTranslations('groups')
  const name = inLanguage(group.name, ctx.locale)
  const purpose = inLanguage(group.purpose, ctx.locale)
  const leads = group.people.map((lead) => leadWords(t, lead)).filter(Boolean)
  return (
    <Row
      label={ended ? years(group) : t(`entry.${group.entry}`)}
      title={name.text}
      {...(name.lang ? { lang: name.lang } : {})}
      href={localePath(ctx.locale, `/${ctx.network.slug}/groups/${group.slug}`)}
      text={<span lang={purpose.lang}>{purpose.text}</span>}
    >
      {leads.length > 0 && <p className="row-text muted">{leads.join(', ')}</p>}
    </Row>
  )
}
