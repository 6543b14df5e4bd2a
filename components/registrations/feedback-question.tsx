import { getTranslations } from 'next-intl/server'
import { said } from '@/components/forms/said'
import { BarChart } from '@/components/ui/bar-chart'
import { Figure } from '@/components/ui/figure'
import type { Ctx } from '@/lib/access/context'
import { words } from '@/lib/localized'
import { fewest, type QuestionResult } from '@/lib/registrations/feedback/results'

type Props = { ctx: Ctx; result: QuestionResult }

/** What was said to one question: its mean as a figure, bars in their table, or texts in no order. */
export async function FeedbackQuestion({ ctx, result }: Props) {
  const t = await getTranslations('feedback')
  const { label, answered, asked, shown } = result
  const one = (value: number) => value.toLocaleString(ctx.locale, { maximumFractionDigits: 1 })
  const percent = (count: number) => Math.round((count / Math.max(1, answered)) * 100)
  const mean = shown && 'mean' in shown ? shown.mean : null
  return (
    <section className="form-slot">
      <div className="form-step-head">
        {mean !== null && (
          <Figure value={one(mean)} unit={t('meanUnit')} label={t('mean', { mean: one(mean) })} />
        )}
        <h2>{said(label, ctx.locale)}</h2>
      </div>
      <p className="muted mb-16">{t('answered', { answered, asked })}</p>
      {!shown && answered > 0 && <p className="measure">{t('fewHere', { fewest })}</p>}
      {shown?.kind === 'bars' && (
        <BarChart
          caption={words(label, ctx.locale)}
          captionHidden
          heads={[t('answer'), t('count')]}
          bars={shown.bars.map((bar) => ({
            label: bar.label,
            value: bar.count,
            words: t('bar', { count: bar.count, percent: percent(bar.count) }),
          }))}
        />
      )}
      {shown?.kind === 'numbers' && <p>{t('numbers', { least: one(shown.least), most: one(shown.most) })}</p>}
      {shown?.kind === 'texts' && (
        <ul className="said-list">
          {[...new Set(shown.texts)].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
