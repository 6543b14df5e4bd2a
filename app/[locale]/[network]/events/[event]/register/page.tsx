import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FormPage } from '@/components/layout/form-page'
import { Blocked } from '@/components/registrations/blocked'
import { CodeForm } from '@/components/registrations/code-form'
import { EventBand } from '@/components/registrations/event-band'
import { RegisterForm } from '@/components/registrations/register-form'
import { activeTopics } from '@/lib/newsletter/queries'
import { localePath } from '@/lib/paths'
import { registerForEvent } from '@/lib/registrations/actions'
import { entrance } from '@/lib/registrations/entrance/queries'
import { registerPage } from '@/lib/registrations/queries'
import { siteContext } from '../../../context'
import { eventOf } from '../event'

type Props = {
  params: Promise<{ locale: string; network: string; event: string }>
  searchParams: Promise<{ code?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registrations.register')
  return { title: t('title'), robots: { index: false } }
}

/** One form to register; whoever cannot is told why, and what to do. */
export default async function RegisterPage({ params, searchParams }: Props) {
  const { code: typed } = await searchParams
  const ctx = await siteContext(params)
  const entered = await entrance(ctx, (await params).event, typeof typed === 'string' ? typed : '')
  const { event, code } = entered ?? { ...(await eventOf(params)), code: null }
  const page = await registerPage(ctx, event)
  const t = await getTranslations('registrations.register')
  const here = localePath(ctx.locale, `/${ctx.network.slug}/events/${event.slug}/register`)
  const why = page.mine ? 'already' : page.verdict.ok ? null : page.verdict.why
  return (
    <>
      <EventBand event={page.event} locale={ctx.locale} />
      {why ? (
        <Blocked ctx={ctx} page={page} why={why} code={code} />
      ) : (
        <FormPage>
          <h1 className="mb-24">{t('title')}</h1>
          <CodeForm code={code} path={here} />
          <RegisterForm
            ctx={ctx}
            page={page}
            action={registerForEvent}
            topics={await activeTopics(ctx)}
            code={code?.holds ? code.words : ''}
          />
        </FormPage>
      )}
    </>
  )
}
