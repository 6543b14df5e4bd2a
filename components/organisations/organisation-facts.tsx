import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import type { organisationRecord } from '@/lib/organisations/queries'
import { localePath } from '@/lib/paths'
import { sectorWords, stateWords } from './sector-words'

export type OrganisationRecord = NonNullable<Awaited<ReturnType<typeof organisationRecord>>>

/** What the network knows of an organisation; empty facts are left out. */
export async function OrganisationFacts({
  ctx,
  organisation,
}: {
  ctx: Ctx
  organisation: OrganisationRecord
}) {
  const t = await getTranslations('organisations')
  const to = (id: string) => localePath(ctx.locale, `/${ctx.network.slug}/manage/organisations/${id}`)
  const { shortName, legalForm, sector, level, state, ressort, parent, units, website, mailDomain } =
    organisation
  return (
    <Facts plain>
      {shortName && <Fact name={t('form.shortName')}>{shortName}</Fact>}
      {legalForm && <Fact name={t('form.legalForm')}>{legalForm}</Fact>}
      <Fact name={t('form.sector')}>{sectorWords(t, sector)}</Fact>
      {level && <Fact name={t('form.level')}>{t(`levels.${level}`)}</Fact>}
      {state && <Fact name={t('form.state')}>{stateWords(t, state)}</Fact>}
      {ressort && <Fact name={t('form.ressort')}>{ressort}</Fact>}
      {parent && (
        <Fact name={t('record.unitOf')}>
          <a href={to(parent.id)}>{parent.name}</a>
        </Fact>
      )}
      {units.length > 0 && (
        <Fact name={t('record.units')}>
          {units.map((unit) => (
            <a key={unit.id} href={to(unit.id)} className="flex">
              {unit.name}
            </a>
          ))}
        </Fact>
      )}
      {website && (
        <Fact name={t('form.website')}>
          <a href={website} rel="noopener noreferrer">
            {website}
          </a>
        </Fact>
      )}
      {mailDomain && <Fact name={t('form.mailDomain')}>{mailDomain}</Fact>}
    </Facts>
  )
}
