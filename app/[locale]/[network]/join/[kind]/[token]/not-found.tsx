import { NoSuchLink } from '@/components/applications/own-no-link'

export default function NoSuchJoining() {
  return <NoSuchLink of="joining" />
}
