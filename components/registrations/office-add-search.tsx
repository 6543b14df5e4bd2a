import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/form/text-field'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Row, Rows } from '@/components/ui/rows'
import type { peopleFor } from '@/lib/registrations/office/adding/queries'

type Props = { q: string; here: string; found: Awaited<ReturnType<typeof peopleFor>> }

/** Who it is: somebody whom the network knows, found by name or address, or somebody new. */
export async function OfficeAddSearch({ q, here, found }: Props) {
  const t = await getTranslations('registrations.office.add')
  return (
    <>
      <search>
        <form action={here} className="filter-bar mb-24">
          <TextField name="q" type="search" size="m" label={t('search')} defaultValue={q} />
          <Button type="submit" variant="secondary">
            {t('find')}
          </Button>
        </form>
      </search>
      {q && found.length === 0 && <p className="mb-24">{t('nobody', { q })}</p>}
      {found.length > 0 && (
        <Rows>
          {found.map(({ id, name, work, registration }) => (
            <Row
              level={2}
              key={id}
              label={registration ? t('there') : t('known')}
              title={name}
              href={registration ? here.replace(/new$/, registration) : `${here}?person=${id}`}
              text={work}
            />
          ))}
        </Rows>
      )}
      <p className="mt-24">
        <ButtonLink href={`${here}?person=new`} variant="secondary">
          {t('newPerson')}
        </ButtonLink>
      </p>
    </>
  )
}
