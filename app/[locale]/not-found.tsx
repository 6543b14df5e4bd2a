import { NothingHere } from '@/components/networks/nothing-here'
import { PlatformFrame } from '@/components/networks/platform-frame'

export default function NotFound() {
  return (
    <PlatformFrame>
      <NothingHere />
    </PlatformFrame>
  )
}
