import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import type { OwnRecord } from '@/lib/people/own/queries'
import { visibilityOf, visibleFields } from '@/lib/people/visibility'

/** Who sees what, in two sentences. */
export async function OwnVisibilityLine({ ctx, person }: { ctx: Ctx; person: OwnRecord }) {
  const t = await getTranslations('me.visibility')
  const chosen = visibilityOf(person.visibility)
  const more = visibleFields.filter((field) => field !== 'name' && chosen[field] !== 'nobody')
  return (
    <Section
      title={t('title')}
      aside={<a href={localePath(ctx.locale, `/me/${ctx.network.slug}/visibility`)}>{t('change')}</a>}
    >
      {chosen.name === 'nobody' ? (
        <p className="measure">{t('closed')}</p>
      ) : (
        <>
          <p className="measure">{t('open', { audience: t(`audiences.${chosen.name}`) })}</p>
          {more.length > 0 && (
            <p className="measure">
              {t('openMore', { fields: more.map((field) => t(`fields.${field}`)).join(', ') })}
            </p>
          )}
        </>
      )}
    </Section>
  )
}
