import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { type Ctx, can } from '@/lib/access/context'
import type { stewardsOf } from '@/lib/check-in/office/queries'
import { localePath } from '@/lib/paths'

/** Who lets people in with a role of their own. */
export async function Stewards({ ctx, rows }: { ctx: Ctx; rows: Awaited<ReturnType<typeof stewardsOf>> }) {
  const t = await getTranslations('door.office')
  const href = localePath(ctx.locale, `/${ctx.network.slug}/manage/roles`)
  return (
    <Section
      stacked
      title={t('stewards')}
      lead={t('stewardsText')}
      {...(can(ctx.actor, 'settings.write') ? { aside: <a href={href}>{t('toRoles')}</a> } : {})}
    >
      {rows.length === 0 ? (
        <p className="muted">{t('stewardsNone')}</p>
      ) : (
        <ul>
          {rows.map(({ id, name, everywhere }) => (
            <li key={id}>
              <b>{name}</b>, {t(everywhere ? 'everywhere' : 'here')}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
