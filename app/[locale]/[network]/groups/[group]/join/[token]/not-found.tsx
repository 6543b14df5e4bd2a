import { NoSuchLink } from '@/components/groups/no-such-link'

export default NoSuchLink
