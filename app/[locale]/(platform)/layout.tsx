import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { PlatformFrame } from '@/components/networks/platform-frame'
import { isLocale } from '@/lib/localized'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** The platform's own pages. An address whose first segment is no language of ours ("/api") leads nowhere. */
export default async function PlatformLayout({ children, params }: Props) {
  if (!isLocale((await params).locale)) notFound()
  return <PlatformFrame>{children}</PlatformFrame>
}
