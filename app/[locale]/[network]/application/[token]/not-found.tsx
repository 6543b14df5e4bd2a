import { NoSuchLink } from '@/components/applications/own-no-link'

export default function NoSuchApplication() {
  return <NoSuchLink of="application" />
}
