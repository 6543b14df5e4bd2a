import type { ComponentProps } from 'react'
import { SiteShell } from './site-shell'

type Props = Omit<ComponentProps<typeof SiteShell>, 'nav'> &
  Partial<Pick<ComponentProps<typeof SiteShell>, 'nav'>>

/** Pages outside any network (list of networks, sign-in, /me, operator): the same frame in the platform's grey. */
export function PlatformShell({ nav, ...props }: Props) {
  return <SiteShell nav={nav ?? { label: '', items: [] }} {...props} />
}
