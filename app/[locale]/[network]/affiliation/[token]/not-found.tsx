import { NoSuchLink } from '@/components/mandates/no-such-link'

export default function NotFound() {
  return <NoSuchLink />
}
