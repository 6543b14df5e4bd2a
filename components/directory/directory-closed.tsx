import { getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'

/** For somebody who is signed in and no member: what the directory is, and the way in. */
export async function DirectoryClosed({ ctx }: { ctx: Ctx }) {
  const t = await getTranslations('directory')
  return (
    <>
      <FieldBand title={t('title')} />
      <Section title={t('closed.title')}>
        <p className="measure mb-24">{t('closed.text')}</p>
        <ButtonLink href={localePath(ctx.locale, `/${ctx.network.slug}/join`)}>{t('closed.join')}</ButtonLink>
      </Section>
    </>
  )
}
