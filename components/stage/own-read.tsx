import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import type { OwnStagePage } from '@/lib/agenda/stage/own/queries'
import { stageName } from '@/lib/agenda/stage-name'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'

type Props = { ctx: Ctx; page: OwnStagePage; token: string }

/** What somebody said of themselves, once their page can only be read. */
export async function OwnRead({ ctx, page, token }: Props) {
  const t = await getTranslations('stage.page')
  const { entry } = page
  const facts = [
    [t('name'), stageName(entry)],
    [t('function'), words(entry.function, ctx.locale)],
    [t('organisation'), words(entry.organisation, ctx.locale)],
    [t('biography'), words(page.biography, ctx.locale)],
    [t('pronunciation'), page.pronunciation],
    [t('availability'), page.availability],
    [t('needs'), page.needs],
    [t('naming'), page.naming && t(page.naming)],
    [t('recording'), page.recording && t(page.recording)],
  ] as const
  return (
    <Section title={t('about')}>
      {page.photoId && (
        // biome-ignore lint/performance/noImgElement: re-encoded at upload, shown to one person only
        <img
          className="stage-photo"
          src={localePath(ctx.locale, `/${ctx.network.slug}/stage/${token}/photo?v=${page.version}`)}
          alt={t('photoNow')}
          width={160}
        />
      )}
      <Facts plain>
        {facts.flatMap(([name, value]) =>
          value
            ? [
                <Fact key={name} name={name}>
                  {value}
                </Fact>,
              ]
            : [],
        )}
      </Facts>
    </Section>
  )
}
