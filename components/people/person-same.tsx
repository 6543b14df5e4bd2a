import { getTranslations } from 'next-intl/server'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { mayBeSame } from '@/lib/people/duplicates/queries'
import { fullName } from '@/lib/people/name'
import type { PersonRecord } from '@/lib/people/queries'

/** Says so where somebody is perhaps kept twice. */
export async function PersonSame({ ctx, person }: { ctx: Ctx; person: PersonRecord }) {
  const [t, found] = await Promise.all([getTranslations('people.duplicates'), mayBeSame(ctx, person)])
  if (found.length === 0) return null
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/people/merge?keep=${person.id}&other=`)
  return (
    <Message
      kind="warning"
      title={t('perhaps')}
      actions={found.slice(0, 5).map((other) => (
        <a key={other.id} href={`${root}${other.id}`}>
          {t('compareWith', { name: fullName(other) })}
        </a>
      ))}
    />
  )
}
