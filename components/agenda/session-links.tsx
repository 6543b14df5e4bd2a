import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { webLinks } from '@/lib/agenda/links'
import { materialsOf } from '@/lib/agenda/materials/queries'
import type { AgendaSession } from '@/lib/agenda/order'
import type { AgendaReader } from '@/lib/agenda/queries'
import { inLanguage } from '@/lib/localized'

type Props = { ctx: Ctx; event: AgendaReader; session: AgendaSession }

/** Where a session leads: its links, and what of its materials and recordings is open to this reader now. */
export async function SessionLinks({ ctx, event, session }: Props) {
  const [t, e] = await Promise.all([getTranslations('agenda.session'), getTranslations('events.recordings')])
  const materials = await materialsOf(ctx, event, session.key)
  const links = webLinks(session.links)
  if (links.length === 0 && materials.length === 0) return null
  return (
    <Section title={t('links')}>
      <Rows>
        {materials.map((one) => {
          const { text, lang } = inLanguage(one.title, ctx.locale)
          const href = one.link ?? (one.fileId ? `/files/${one.fileId}` : undefined)
          return (
            <Row
              key={one.id}
              label={e(one.kind === 'recording' ? 'recording' : 'document')}
              title={text}
              {...(lang ? { lang } : {})}
              {...(href ? { href } : {})}
            />
          )
        })}
        {links.map((link) => (
          <Row key={link.url} label={link.host} title={link.title || link.url} href={link.url} />
        ))}
      </Rows>
    </Section>
  )
}
