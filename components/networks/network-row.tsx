import { getTranslations } from 'next-intl/server'
import { EventFigure } from '@/components/events/event-figure'
import { Row } from '@/components/ui/rows'
import { inLanguage, type Locale, words } from '@/lib/localized'
import type { publicNetworks } from '@/lib/networks/queries'
import { localePath } from '@/lib/paths'
import { fullName } from './brand'

type Network = Awaited<ReturnType<typeof publicNetworks>>[number]

/** A network as a line of a timetable: its next date on the left, what it is on the right. */
export async function NetworkRow({ network, locale }: { network: Network; locale: Locale }) {
  const t = await getTranslations('platform.networks')
  const about = inLanguage(network.about, locale)
  const { next } = network
  const kind = [t(`kinds.${network.kind}`), network.parent && t('within', { parent: network.parent })]
  return (
    <Row
      figure={next ? <EventFigure event={next} locale={locale} size="l" /> : <span />}
      title={fullName(network)}
      href={localePath(locale, `/${network.slug}`)}
      text={<span lang={about.lang}>{about.text || words(network.claim, locale)}</span>}
      aside={kind.filter(Boolean).join(' ')}
    >
      <p className="row-text muted">
        {next ? (
          <a href={localePath(locale, `/${network.slug}/events/${next.slug}`)}>
            {t('next', { title: words(next.title, locale) })}
          </a>
        ) : (
          t('noNext')
        )}
      </p>
    </Row>
  )
}
