import type { Selection } from '@/lib/registrations/office/bulk/schema'

/** Hidden fields that name a selection for an action: ticked rows, or all of a list. */
export function OfficeSelection({ selection: { list, all, id } }: { selection: Selection }) {
  return (
    <>
      <input type="hidden" name="list" value={list} />
      {all ? (
        <input type="hidden" name="all" value={all} />
      ) : (
        id.map((one) => <input key={one} type="hidden" name="id[]" value={one} />)
      )}
    </>
  )
}

/** The same as the search part of an address. */
export const selectionSearch = ({ list, all, id }: Selection) =>
  new URLSearchParams([
    ...(list ? [['list', list]] : []),
    ...(all ? [['all', all]] : id.map((one) => ['id', one])),
  ]).toString()
