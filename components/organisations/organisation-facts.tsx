import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import type { OrganisationRecord } from '@/lib/organisations/queries'
import { sectorWords, stateWords } from './sector-words'

type Props = { ctx: Ctx; organisation: OrganisationRecord }

/** What the network knows of an organisation; empty facts are left out. */
export async function OrganisationFacts({ organisation }: Props) {
  const t = await getTranslations('organisations')
  const { name, shortName, legalForm, sector, level, state, ressort, website, mailDomain, logoFileId } =
    organisation
  return (
    <Facts plain>
      {logoFileId && (
        <Fact name={t('form.logo')}>
          {/* biome-ignore lint/performance/noImgElement: served by our own door to those who may see it */}
          <img src={`/files/${logoFileId}`} alt={t('form.logoAlt', { name })} className="article-thumb" />
        </Fact>
      )}
      {shortName && <Fact name={t('form.shortName')}>{shortName}</Fact>}
      {legalForm && <Fact name={t('form.legalForm')}>{legalForm}</Fact>}
      <Fact name={t('form.sector')}>{sectorWords(t, sector)}</Fact>
      {level && <Fact name={t('form.level')}>{t(`levels.${level}`)}</Fact>}
      {state && <Fact name={t('form.state')}>{stateWords(t, state)}</Fact>}
      {ressort && <Fact name={t('form.ressort')}>{ressort}</Fact>}
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
