import { classNames } from '@/components/ui/class-names'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { localePath } from '@/lib/paths'
import type { Cell, Column, OfficeList, Row } from '@/lib/standing/list/list'
import { SelectAll } from './select-all'

type Props = {
  ctx: Ctx
  list: OfficeList
  rows: readonly Row[]
  sort: string
  /** The address of this list in another order. */
  sorted: (sort: string) => string
  /** Rows can be ticked: they belong to the form around the table. */
  pickable: boolean
}

/** The rows of a list; on a phone each row is a small list of its own. */
export function ListTable({ ctx, list, rows, sort, sorted, pickable }: Props) {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const columns = list.columns(ctx)
  return (
    <Table caption={t(`list.${list.area}.title`)} className="table-list">
      <thead>
        <tr>
          {pickable && (
            <Td check>
              <SelectAll label={t('list.pickPage')} />
            </Td>
          )}
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} sort={sort} sorted={sorted} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {pickable && (
              <Td check>
                <input
                  type="checkbox"
                  className="tick"
                  name="id"
                  value={row.id}
                  aria-label={t('list.pick', { name: row.name })}
                />
              </Td>
            )}
            {columns.map((column, i) => (
              <BodyCell
                key={column.key}
                ctx={ctx}
                row={row}
                column={column}
                cell={row.cells[i]}
                first={i === 0}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const lookOf = ({ look }: Column) => (look ? `cell-${look}` : undefined)

function HeadCell({ column, sort, sorted }: Pick<Props, 'sort' | 'sorted'> & { column: Column }) {
  if (!column.sort)
    return (
      <Th numeric={column.numeric} className={lookOf(column)}>
        {column.label}
      </Th>
    )
  const now =
    sort.replace(/^-/, '') === column.sort ? (sort.startsWith('-') ? 'descending' : 'ascending') : 'none'
  return (
    <Th
      numeric={column.numeric}
      className={lookOf(column)}
      sort={now}
      href={sorted(now === 'ascending' ? `-${column.sort}` : column.sort)}
    >
      {column.label}
    </Th>
  )
}

/** A mail address breaks after its @, not inside a word. */
function broken(text: string | number | null) {
  if (typeof text !== 'string' || !text.includes('@')) return text
  const at = text.indexOf('@')
  return (
    <>
      {text.slice(0, at + 1)}
      <wbr />
      {text.slice(at + 1)}
    </>
  )
}

type BodyProps = { ctx: Ctx; row: Row; column: Column; cell: Cell | undefined; first: boolean }

function BodyCell({ ctx, row, column, cell, first }: BodyProps) {
  const { value = null, note, tone } = cell ?? {}
  const text = value instanceof Date ? shortDate(ctx.locale, 'UTC', value) : value
  const href = row.href && localePath(ctx.locale, `/${ctx.network.slug}/manage${row.href}`)
  if (first)
    return (
      <NameCell {...(href ? { href } : {})} note={note}>
        {text}
      </NameCell>
    )
  const empty = text === null && !note
  return (
    <Td
      numeric={column.numeric}
      data-label={column.label}
      className={classNames(lookOf(column), empty && 'cell-empty')}
    >
      {tone === 'past' ? (
        <Status tone="past">{text}</Status>
      ) : column.look === 'address' ? (
        broken(text)
      ) : (
        text
      )}
      {note && (
        <span className="cell-second">
          {tone === 'danger' ? <Status tone="danger">{note}</Status> : note}
        </span>
      )}
    </Td>
  )
}
