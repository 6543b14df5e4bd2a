import type { ReactNode } from 'react'
import { OfficeFrame } from '@/components/networks/office-frame'
import { SiteFrame } from '@/components/networks/site-frame'
import { can } from '@/lib/access/context'
import type { Locale } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Props = { children: ReactNode; params: Promise<{ locale: string; network: string }> }

/** The office's frame for those who may see it; guards nothing: each page mints its own context. */
export default async function OfficeLayout({ children, params }: Props) {
  const { locale, network } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx) return children
  const Frame = can(ctx.actor, 'office.see') ? OfficeFrame : SiteFrame
  return <Frame ctx={ctx}>{children}</Frame>
}
