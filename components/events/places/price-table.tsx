import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { words } from '@/lib/localized'
import { euros } from '@/lib/money'
import { OrderCell } from './order-cell'
import type { PartProps } from './part-props'
import { ruleWords } from './rule-words'

/** The prices of a part: what, how much, who pays it. */
export async function PriceTable({ ctx, plan, part, path, known }: PartProps) {
  const t = await getTranslations('places')
  const add = <a href={`${path}/parts/${part.id}/prices/new`}>{t('price.new')}</a>
  if (part.priceClasses.length === 0)
    return (
      <p>
        {t('price.none')} {add}
      </p>
    )
  const lines = await Promise.all(
    part.priceClasses.map(async (price) => ({
      price,
      who:
        price.rule === 'audience'
          ? await ruleWords(ctx.locale, price.ruleFacts, known)
          : t(`price.rules.${price.rule as 'everyone'}`),
    })),
  )
  const several = lines.length > 1
  return (
    <>
      <Table caption={t('price.caption', { part: words(part.name, ctx.locale) })}>
        <thead>
          <tr>
            <Th>{t('price.title')}</Th>
            <Th numeric>{t('price.amount')}</Th>
            <Th>{t('price.rule')}</Th>
            {several && <Th>{t('order.title')}</Th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ price, who }) => (
            <tr key={price.id}>
              <NameCell href={`${path}/prices/${price.id}`}>{words(price.name, ctx.locale)}</NameCell>
              <Td numeric>{price.cents === 0 ? t('price.free') : euros(ctx.locale, price.cents)}</Td>
              <Td>
                {who}
                {price._count.codes > 0 && (
                  <span className="cell-second">{t('price.codes', { count: price._count.codes })}</span>
                )}
              </Td>
              <OrderCell {...{ ctx, plan }} kind="price" record={price} among={part.priceClasses} />
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="table-more">{add}</p>
    </>
  )
}
