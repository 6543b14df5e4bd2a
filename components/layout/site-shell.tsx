import type { ReactNode } from 'react'
import { SiteFoot, type SiteFootProps } from './site-foot'
import { SiteHead, type SiteHeadProps } from './site-head'
import { SkipLink } from './skip-link'

type Props = SiteHeadProps & SiteFootProps & { skipLabel: string; children: ReactNode }

/** The site of one network: head, content, foot. Bands and sections inside bring their own margins. */
export function SiteShell({ skipLabel, footer, theme, demoNote, children, ...head }: Props) {
  return (
    <>
      <SkipLink label={skipLabel} />
      <SiteHead {...head} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFoot brand={head.brand} footer={footer} theme={theme} demoNote={demoNote} />
    </>
  )
}
