import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/form/text-field'
import { Button } from '@/components/ui/button'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { holdersFound } from '@/lib/memberships/holders'
import { fullName } from '@/lib/people/name'

type Props = {
  ctx: Ctx /** The page that is asked again with ?person=… or ?organisation=… */
  root: string
  /** Where on that page the answer stands. */
  anchor?: string
  q: string
  label: string
  /** Of the headings of what is found. */
  level?: 2 | 3
}

/** Finds a person or an organisation by a form of its own: works without scripts, and lists never grow long. */
export async function HolderSearch({ ctx, root, anchor, q, label, level = 3 }: Props) {
  const [t, found] = await Promise.all([getTranslations('memberships.new'), q ? holdersFound(ctx, q) : null])
  const at = anchor ? `#${anchor}` : ''
  return (
    <>
      <form action={`${root}${at}`} className="filter-bar">
        <TextField name="q" type="search" size="m" label={label} hint={t('searchHint')} defaultValue={q} />
        <Button type="submit" variant="secondary">
          {t('find')}
        </Button>
      </form>
      {found && found.people.length + found.organisations.length === 0 && (
        <p className="mt-16">{t('nobody')}</p>
      )}
      {found && (
        <div className="mt-24">
          <Rows>
            {found.people.map((person) => (
              <Row
                key={person.id}
                level={level}
                label={t('person')}
                title={fullName(person)}
                href={`${root}?person=${person.id}${at}`}
                text={person.affiliations.map(({ organisation }) => organisation.name).join(', ')}
              />
            ))}
            {found.organisations.map((one) => (
              <Row
                key={one.id}
                level={level}
                label={t('organisation')}
                title={one.name}
                href={`${root}?organisation=${one.id}${at}`}
                {...(one.parent ? { text: one.parent.name } : {})}
              />
            ))}
          </Rows>
        </div>
      )}
    </>
  )
}
