import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'

const atOnce = 24

/** Names in columns; many of them fold, so that the button below stays in sight. */
export function NameList({ ctx, names }: { ctx: Ctx; names: readonly string[] }) {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const rest = names.slice(atOnce)
  const list = (some: readonly string[], from: number) => (
    <ul className="name-list">
      {some.map((name, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name, and the list never moves
        <li key={`${from + i} ${name}`}>{name}</li>
      ))}
    </ul>
  )
  return (
    <>
      {list(names.slice(0, atOnce), 0)}
      {rest.length > 0 && (
        <details>
          <summary>
            <span className="summary-text">{t('list.bulk.more', { count: rest.length })}</span>
          </summary>
          {list(rest, atOnce)}
        </details>
      )}
    </>
  )
}
