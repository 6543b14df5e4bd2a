import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { LinkAlone } from '@/components/ui/link-alone'
import { Message } from '@/components/ui/message'
import { type Ctx, can } from '@/lib/access/context'
import { embedOrigins } from '@/lib/agenda/export/office'
import { words } from '@/lib/localized'
import { absoluteUrl, localePath } from '@/lib/paths'

type Props = { ctx: Ctx; event: { slug: string; title: unknown }; open: boolean }

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A frame for other websites, to copy: which sites may show it is the network's own list. */
export async function EmbedSnippet({ ctx, event, open }: Props) {
  const [t, origins] = await Promise.all([getTranslations('exchange.embed'), embedOrigins(ctx)])
  const address = absoluteUrl(ctx.locale, `/${ctx.network.slug}/embed/events/${event.slug}/agenda`)
  const title = t('frame', { title: words(event.title, ctx.locale) })
  const code = `<iframe src="${address}" title="${escaped(title)}" width="100%" height="800" loading="lazy" style="border:0"></iframe>`
  return (
    <Section title={t('title')} lead={t('text')}>
      <Message kind={open && origins.length > 0 ? 'info' : 'warning'}>
        {!open
          ? t('closed')
          : origins.length > 0
            ? t('origins', { origins: origins.join(', ') })
            : t('noOrigins')}
      </Message>
      {open && (
        <div className="field mt-24">
          <label className="field-label" htmlFor="embed-code">
            {t('code')}
          </label>
          <p className="field-hint" id="embed-code-hint">
            {t('codeHint')}
          </p>
          <textarea
            id="embed-code"
            className="field-control field-area"
            aria-describedby="embed-code-hint"
            rows={4}
            readOnly
            value={code}
          />
        </div>
      )}
      {can(ctx.actor, 'settings.write') && (
        <p className="mt-24">
          <LinkAlone href={localePath(ctx.locale, `/${ctx.network.slug}/manage/settings/embed`)}>
            {t('change')}
          </LinkAlone>
        </p>
      )}
    </Section>
  )
}
