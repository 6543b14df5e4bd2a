import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { NetworkStyle } from '@/components/layout/network-style'
import type { Locale } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Props = { children: ReactNode; params: Promise<{ locale: string; network: string }> }

/** One's own pages in a network wear its colour. Guards nothing: each page mints its own context. */
export default async function OwnLayout({ children, params }: Props) {
  const { locale, network } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx) return children
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      <NetworkStyle hue={ctx.network.hue} nonce={nonce} />
      {children}
    </>
  )
}
