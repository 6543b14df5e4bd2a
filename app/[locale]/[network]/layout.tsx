import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { NetworkStyle } from '@/components/layout/network-style'
import { fullName } from '@/components/networks/brand'
import { PlatformFrame } from '@/components/networks/platform-frame'
import { SiteFrame } from '@/components/networks/site-frame'
import { UnlessBare } from '@/components/networks/unless-bare'
import type { Locale } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Props = { children: ReactNode; params: Promise<{ locale: string; network: string }> }

const contextOf = async (params: Props['params']) => {
  const { locale, network } = await params
  return contextFor(network, locale as Locale)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const ctx = await contextOf(params)
  if (!ctx) return {}
  const name = fullName(ctx.network)
  return { title: { default: name, template: `%s – ${name}` } }
}

/** Gives a network's pages its colour and frame. Guards nothing: each page mints its own context. */
export default async function NetworkLayout({ children, params }: Props) {
  const ctx = await contextOf(params)
  if (!ctx) return <PlatformFrame>{children}</PlatformFrame>
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      <NetworkStyle hue={ctx.network.hue} nonce={nonce} />
      <UnlessBare
        segments={['manage', 'door', 'embed']}
        framed={<SiteFrame ctx={ctx}>{children}</SiteFrame>}
        bare={children}
      />
    </>
  )
}
