import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import type { Mates } from '@/lib/groups/people/queries'
import { localePath } from '@/lib/paths'

/** Who takes part, as far as this reader may read names. */
export async function GroupMates({ ctx, mates }: { ctx: Ctx; mates: Mates }) {
  const t = await getTranslations('groups')
  const root = `/${ctx.network.slug}`
  return (
    <Section title={t('mates.title')} id="people">
      <p className="measure muted mb-24">
        {t('mates.text')}
        {ctx.actor.personId && (
          <>
            {' '}
            <a href={localePath(ctx.locale, `/me${root}/visibility`)}>{t('mates.own')}</a>
          </>
        )}
      </p>
      <ul className="sm:columns-2 gap-32">
        {mates.people.map((one) => (
          <li key={one.id} className="break-inside-avoid mb-12">
            {one.entry ? (
              <a href={localePath(ctx.locale, `${root}/directory/${one.entry}`)}>{one.name}</a>
            ) : (
              one.name
            )}
            {one.role !== 'member' && `, ${t(`roles.${one.role}`)}`}
            {one.work.map((work) => (
              <span key={work} className="block muted">
                {work}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {mates.more > 0 && <p className="muted mt-16">{t('mates.more', { count: mates.more })}</p>}
    </Section>
  )
}
