import { getTranslations } from 'next-intl/server'
import type { Ctx } from '@/lib/access/context'
import { differences } from '@/lib/audit/difference'
import { dateTimeWords } from '@/lib/clock'
import { euros } from '@/lib/money'

const longest = 160
const shown = 12

/** What a change did, path by path: struck out what was, then what is. */
export async function EntryDifference({ ctx, before, after }: { ctx: Ctx; before: unknown; after: unknown }) {
  const t = await getTranslations('audit')
  const lines = differences(before, after)
  if (lines.length === 0) return <span className="muted">{t('noChange')}</span>
  const value = (text: string, path: string) => {
    if (/cents$/i.test(path) && /^\d+$/.test(text)) return euros(ctx.locale, Number(text))
    if (text === 'true' || text === 'false') return t(text === 'true' ? 'yes' : 'no')
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text))
      return dateTimeWords(ctx.locale, ctx.network.zone, new Date(text))
    return text.length > longest ? `${text.slice(0, longest)} …` : text
  }
  const name = (path: string) =>
    path
      .split('.')
      .map((step) => {
        const key = `fields.${step}` as 'fields.title'
        return t.has(key) ? t(key) : step
      })
      .join(' ')
  return (
    <ul>
      {lines.slice(0, shown).map((line) => (
        <li key={line.path}>
          {line.path && <span className="muted">{name(line.path)}: </span>}
          {line.before !== null && <del>{value(line.before, line.path)}</del>}
          {line.before !== null && line.after !== null && (
            <>
              {' '}
              <span className="visually-hidden">{t('arrow')}</span>{' '}
            </>
          )}
          {line.after !== null && <ins>{value(line.after, line.path)}</ins>}
        </li>
      ))}
      {lines.length > shown && <li className="muted">{t('moreLines', { count: lines.length - shown })}</li>}
    </ul>
  )
}
