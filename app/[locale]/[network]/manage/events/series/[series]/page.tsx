import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NextForm } from '@/components/events/series/next-form'
import { OccurrenceTable } from '@/components/events/series/occurrence-table'
import { SeriesFields } from '@/components/events/series/series-fields'
import { ActionButton } from '@/components/form/action-button'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { Crumbs } from '@/components/ui/crumbs'
import { can } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { endSeries, saveSeries } from '@/lib/events/series/actions'
import { seriesRecord } from '@/lib/events/series/queries'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../../context'

type Props = { params: Promise<{ locale: string; network: string; series: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('series'))('one') }
}

export default async function OneSeries({ params }: Props) {
  const ctx = await officeContext(params, 'events.read')
  const series = await seriesRecord(ctx, (await params).series)
  if (!series) notFound()
  const [t, common] = await Promise.all([getTranslations('series'), getTranslations('common')])
  const { locale, network } = ctx
  const root = localePath(locale, `/${network.slug}/manage/events`)
  const writes = can(ctx.actor, 'events.write')
  const ended = series.endedAt && t('endedOn', { date: longDate(locale, network.zone, series.endedAt) })
  return (
    <>
      <PageHead
        title={words(series.name, locale)}
        sub={[words(series.summary, locale), ended].filter(Boolean).join(' ')}
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[{ href: `${root}/series`, label: t('title') }, { label: words(series.name, locale) }]}
          />
        }
        actions={
          <a
            className="link-alone"
            href={localePath(locale, `/${network.slug}/events?series=${series.slug}`)}
          >
            {t('toSite')}
          </a>
        }
      />
      {writes && !ended && <NextForm {...{ ctx, series }} />}
      <Section stacked title={t('occurrences')}>
        {series.events.length > 0 ? (
          <OccurrenceTable {...{ ctx, root }} rows={series.events} />
        ) : (
          <p>{t('noOccurrence')}</p>
        )}
      </Section>
      {writes && (
        <Section stacked title={t('about')}>
          <Form
            action={saveSeries}
            hidden={{ network: network.slug, id: series.id, version: series.version }}
            labels={await formLabels()}
            submit={t('save')}
            prefix="series"
          >
            <SeriesFields series={series} />
          </Form>
        </Section>
      )}
      {writes && (
        <Section stacked title={t(ended ? 'resumeTitle' : 'endTitle')}>
          <p className="measure">{t(ended ? 'resumeText' : 'endText')}</p>
          <ActionButton
            action={endSeries}
            hidden={{ network: network.slug, id: series.id }}
            variant="secondary"
            label={t(ended ? 'resume' : 'end')}
          />
        </Section>
      )}
    </>
  )
}
