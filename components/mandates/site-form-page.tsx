import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FormPage } from '@/components/layout/form-page'
import { SitePageHead } from '@/components/layout/site-page-head'
import { Crumbs } from '@/components/ui/crumbs'
import { below, type Place } from './place'

type Props = { place: Place; institution: string; title: string; lead: string; children: ReactNode }

/** A form below an institution's page on the site. */
export async function SiteFormPage({ place, institution, title, lead, children }: Props) {
  const c = await getTranslations('common')
  return (
    <>
      <SitePageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: below(place), label: institution }, { label: title }]}
          />
        }
        title={title}
        lead={lead}
      />
      <FormPage>{children}</FormPage>
    </>
  )
}
