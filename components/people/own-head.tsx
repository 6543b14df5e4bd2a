import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FieldBand } from '@/components/layout/field-band'
import { Crumbs } from '@/components/ui/crumbs'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'

type Props = { ctx: Ctx; title: string; sub?: ReactNode; top?: boolean; children?: ReactNode }

/** The head of one's own pages in a network, with the way back. */
export async function OwnHead({ ctx, title, sub, top, children }: Props) {
  const [t, c, auth] = await Promise.all([
    getTranslations('me'),
    getTranslations('common'),
    getTranslations('auth.me'),
  ])
  const own = {
    href: localePath(ctx.locale, `/me/${ctx.network.slug}`),
    label: top ? ctx.network.name : t('title', { network: ctx.network.name }),
  }
  const crumbs = [
    { href: localePath(ctx.locale, '/me'), label: auth('title') },
    own,
    ...(top ? [] : [{ label: title }]),
  ]
  return (
    <FieldBand crumbs={<Crumbs label={c('crumbs')} crumbs={crumbs} />} title={title} sub={sub}>
      {children}
    </FieldBand>
  )
}
