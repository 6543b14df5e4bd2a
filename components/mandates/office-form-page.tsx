import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHead } from '@/components/layout/page-head'
import { Crumbs } from '@/components/ui/crumbs'
import { localePath } from '@/lib/paths'
import { below, type Place } from './place'

type Props = { place: Place; institution: string; title: string; lead: string; children: ReactNode }

/** A form below an organisation's page in the office. */
export async function OfficeFormPage({ place, institution, title, lead, children }: Props) {
  const [c, o] = await Promise.all([getTranslations('common'), getTranslations('organisations')])
  const { ctx } = place
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/organisations`)
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[
              { href: list, label: o('title') },
              { href: below(place), label: institution },
              { label: title },
            ]}
          />
        }
        title={title}
        sub={lead}
      />
      <div className="measure">{children}</div>
    </>
  )
}
