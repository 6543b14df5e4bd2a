import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FormPage } from '@/components/layout/form-page'
import { Blocked } from '@/components/registrations/blocked'
import { EventBand } from '@/components/registrations/event-band'
import { RegisterForm } from '@/components/registrations/register-form'
import { activeTopics } from '@/lib/newsletter/queries'
import { registerForEvent } from '@/lib/registrations/actions'
import { registerPage } from '@/lib/registrations/queries'
import { eventOf } from '../event'

type Props = { params: Promise<{ locale: string; network: string; event: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registrations.register')
  return { title: t('title'), robots: { index: false } }
}

/** One form to register; whoever cannot is told why, and what to do. */
export default async function RegisterPage({ params }: Props) {
  const { ctx, event } = await eventOf(params)
  const page = await registerPage(ctx, event)
  const t = await getTranslations('registrations.register')
  const why = page.mine ? 'already' : page.verdict.ok ? null : page.verdict.why
  return (
    <>
      <EventBand event={page.event} locale={ctx.locale} />
      {why ? (
        <Blocked ctx={ctx} page={page} why={why} />
      ) : (
        <FormPage>
          <h1 className="mb-32">{t('title')}</h1>
          <RegisterForm ctx={ctx} page={page} action={registerForEvent} topics={await activeTopics(ctx)} />
        </FormPage>
      )}
    </>
  )
}
