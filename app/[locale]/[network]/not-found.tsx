import { NothingHere } from '@/components/networks/nothing-here'

export default function NotFound() {
  return <NothingHere />
}
