import { getTranslations } from 'next-intl/server'
import { FieldSection } from '@/components/layout/field-band'
import type { Ctx } from '@/lib/access/context'
import { SignUpForm } from './sign-up-form'

/** The newsletter's band at the end of a page: home, articles. `page` is this page's path without language. */
export async function NewsletterSignUp({ ctx, page }: { ctx: Ctx; page: string }) {
  const t = await getTranslations('newsletter')
  return (
    <FieldSection title={t('signUp.title')} text={t('signUp.text', { network: ctx.network.name })}>
      <SignUpForm ctx={ctx} page={page} />
    </FieldSection>
  )
}
