import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import { visibilityOf, visibleFields } from '@/lib/people/visibility'

/** What the person opened in the directory, and to whom; only they themselves change it. */
export async function PersonOpenness({ visibility }: { visibility: unknown }) {
  const [t, v] = await Promise.all([getTranslations('people.record'), getTranslations('me.visibility')])
  const chosen = visibilityOf(visibility)
  const open = visibleFields.filter((field) => chosen[field] !== 'nobody')
  if (chosen.name === 'nobody') return <p className="measure">{t('closed')}</p>
  return (
    <Facts plain>
      {open.map((field) => (
        <Fact key={field} name={v(`fields.${field}`)}>
          {v(`audiences.${chosen[field]}`)}
        </Fact>
      ))}
    </Facts>
  )
}
