import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { OwnHead } from './own-head'

/** Somebody is signed in whom this network does not know. */
export async function OwnNowhere({ ctx }: { ctx: Ctx }) {
  const t = await getTranslations('me.nowhere')
  return (
    <>
      <OwnHead ctx={ctx} title={t('title')} top />
      <Section title={ctx.network.name}>
        <p className="measure mb-24">
          {t('text', { email: ctx.actor.email ?? '', network: ctx.network.name })}
        </p>
        <ButtonLink href={localePath(ctx.locale, `/${ctx.network.slug}/join`)}>{t('join')}</ButtonLink>
      </Section>
    </>
  )
}
