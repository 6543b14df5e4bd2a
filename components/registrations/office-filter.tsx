import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { Button } from '@/components/ui/button'
import { type Locale, words } from '@/lib/localized'
import type { RegistrationFilter } from '@/lib/registrations/office/filter'
import type { PoolCount } from '@/lib/registrations/places/queries'

type Props = { pools: readonly PoolCount[]; filter: RegistrationFilter; locale: Locale }

/** Search and pool as a form of its own: what it asks for stands in the address. */
export async function OfficeFilter({ pools, filter, locale }: Props) {
  const [t, common] = await Promise.all([getTranslations('registrations.office'), getTranslations('common')])
  return (
    <form className="filter-bar mt-16 mb-16">
      {filter.state !== 'all' && <input type="hidden" name="state" value={filter.state} />}
      {filter.sort !== 'at' && <input type="hidden" name="sort" value={filter.sort} />}
      <TextField name="q" type="search" label={t('search')} defaultValue={filter.q} />
      {pools.length > 1 && (
        <SelectField
          name="pool"
          label={t('pool')}
          emptyLabel={t('allPools')}
          defaultValue={filter.pool ?? ''}
          options={pools.map(({ poolId, part, pool }) => ({
            value: poolId,
            label: `${words(part, locale)}: ${words(pool, locale)}`,
          }))}
        />
      )}
      <Button type="submit" variant="secondary">
        {common('show')}
      </Button>
    </form>
  )
}
