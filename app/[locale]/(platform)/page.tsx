import { SitePageHead } from '@/components/layout/site-page-head'

export default function Networks() {
  return <SitePageHead title="Konvent" />
}
