import { getTranslations } from 'next-intl/server'
import { LinkAlone } from '@/components/ui/link-alone'
import { type Ctx, can } from '@/lib/access/context'
import type { OrganisationRecord } from '@/lib/organisations/queries'
import { localePath } from '@/lib/paths'

/** Where an organisation stands in the tree: what it is a unit of, its own units, and a way to add one. */
export async function OrganisationUnits({
  ctx,
  organisation: { id, parent, units },
}: {
  ctx: Ctx
  organisation: OrganisationRecord
}) {
  const t = await getTranslations('organisations.record')
  const to = (path: string) => localePath(ctx.locale, `/${ctx.network.slug}/manage/organisations/${path}`)
  return (
    <>
      {parent && (
        <p className="mb-16">
          {t('unitOf')} <a href={to(parent.id)}>{parent.name}</a>
        </p>
      )}
      {units.length === 0 && <p className="muted">{t('noUnits')}</p>}
      <ul>
        {units.map((unit) => (
          <li key={unit.id} className="py-4">
            <a href={to(unit.id)}>{unit.name}</a>
          </li>
        ))}
      </ul>
      {can(ctx.actor, 'people.write') && (
        <p className="mt-16">
          <LinkAlone href={to(`new?parent=${id}`)}>{t('addUnit')}</LinkAlone>
        </p>
      )}
    </>
  )
}
