import type { ReadAct } from '@/lib/standing/list/bulk/queries'

type Props = { act: ReadAct /** The form goes to an action, which reads lists by "[]". */; posted?: boolean }

/** Hidden fields that name a selection: the ticked rows, or the whole of a list. */
export function SelectionFields({ act: { selection }, posted }: Props) {
  const { area, list, all, id } = selection
  return (
    <>
      <input type="hidden" name="area" value={area} />
      <input type="hidden" name="list" value={list} />
      {all ? (
        <input type="hidden" name="all" value={all} />
      ) : (
        id.map((one) => <input key={one} type="hidden" name={posted ? 'id[]' : 'id'} value={one} />)
      )}
    </>
  )
}
