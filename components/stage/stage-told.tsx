import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import { type Ctx, can } from '@/lib/access/context'
import type { StageMaterial } from '@/lib/agenda/materials/queries'
import type { StageRow } from '@/lib/agenda/stage/queries'
import { dateTimeWords } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { consentWords } from './stage-table'

type Props = { ctx: Ctx; zone: string; row: StageRow; materials: readonly StageMaterial[] }

/** What somebody on stage said of themselves. Needs are for those who prepare the event and nobody else. */
export async function StageTold({ ctx, zone, row, materials }: Props) {
  const t = await getTranslations('stage.office')
  const biography = inLanguage(row.biography, ctx.locale)
  const prepares = can(ctx.actor, 'events.write')
  return (
    <Section title={t('told')}>
      <Facts plain>
        <Fact name={t('naming')}>
          {await consentWords(ctx, zone, { yes: row.namingConsentAt, no: row.namingRefusedAt })}
        </Fact>
        <Fact name={t('recording')}>
          {await consentWords(ctx, zone, { yes: row.recordingConsentAt, no: row.recordingRefusedAt })}
        </Fact>
        {biography.text && (
          <Fact name={t('biography')}>
            <span lang={biography.lang}>{biography.text}</span>
          </Fact>
        )}
        {row.pronunciation && <Fact name={t('pronunciation')}>{row.pronunciation}</Fact>}
        {prepares && row.availability && <Fact name={t('availability')}>{row.availability}</Fact>}
        {prepares && row.needs && (
          <Fact name={t('needs')} note={t('needsNote')}>
            {row.needs}
          </Fact>
        )}
        {row.photoId && (
          <Fact
            name={t('photo')}
            {...(row.photoCredit ? { note: t('photoCredit', { credit: row.photoCredit }) } : {})}
          >
            {/* biome-ignore lint/performance/noImgElement: re-encoded at upload, shown to the office only */}
            <img
              className="stage-photo"
              src={`/files/${row.photoId}`}
              alt={t('photoAlt', { name: row.name })}
              width={160}
            />
          </Fact>
        )}
        {materials.length > 0 && (
          <Fact name={t('materials')}>
            <ul>
              {materials.map(({ id, title, link, fileId, availableFrom }) => {
                const said = inLanguage(title, ctx.locale)
                return (
                  <li key={id}>
                    <a href={link ?? `/files/${fileId}`} lang={said.lang}>
                      {said.text}
                    </a>
                    {availableFrom &&
                      `, ${t('materialFrom', { date: dateTimeWords(ctx.locale, zone, availableFrom) })}`}
                  </li>
                )
              })}
            </ul>
          </Fact>
        )}
      </Facts>
    </Section>
  )
}
