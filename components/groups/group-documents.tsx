import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import type { DocumentRow } from '@/lib/groups/documents/queries'
import { inLanguage } from '@/lib/localized'
import { fileWords } from './document-words'
import { visibilityWords } from './visibility-words'

/** The documents of a group that this reader may see: since when, what, and for whom. */
export async function GroupDocuments({ ctx, documents }: { ctx: Ctx; documents: DocumentRow[] }) {
  const t = await getTranslations('groups')
  if (documents.length === 0) return null
  return (
    <Section title={t('documents')} id="documents">
      <Rows>
        {documents.map((one) => {
          const title = inLanguage(one.title, ctx.locale)
          return (
            <Row
              key={one.id}
              label={shortDate(ctx.locale, ctx.network.zone, one.createdAt)}
              title={title.text}
              {...(title.lang ? { lang: title.lang } : {})}
              href={`/files/${one.fileId}`}
              text={`${fileWords(ctx.locale, one)}. ${visibilityWords(t, one.visibility)}`}
            />
          )
        })}
      </Rows>
    </Section>
  )
}
