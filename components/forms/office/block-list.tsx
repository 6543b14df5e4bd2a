import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { blocks, blocksFor } from '@/lib/forms/blocks'
import { addBlock } from '@/lib/forms/office/actions'
import type { Prepared } from '@/lib/forms/prepared'
import type { Version } from '@/lib/forms/queries'
import type { FormPurpose } from '@/prisma/generated/enums'

type Props = { hidden: Record<string, string | number>; draft: Version; purpose: FormPurpose }

/** Ready-made questions that belong together, each with a button that adds them. */
export async function BlockList({ hidden, draft, purpose }: Props) {
  const t = await getTranslations('forms')
  const asked = new Set(draft.questions.map((question) => question.key))
  return (
    <section className="mt-32">
      <h2>{t('add.blocks')}</h2>
      <p className="muted measure mb-16">{t('add.blocksLead', { purpose })}</p>
      <ul className="pick-rows">
        {blocksFor(purpose).map((block) => {
          const missing = (blocks[block] as Prepared[]).filter((question) => !asked.has(question.key))
          return (
            <li key={block}>
              <div>
                <b>{t(`blocks.${block}`)}</b>
                <span className="cell-second">
                  {missing.length > 0 ? t('add.count', { count: missing.length }) : t('add.there')}
                </span>
              </div>
              {missing.length > 0 && (
                <ActionButton
                  action={addBlock}
                  hidden={{ ...hidden, block }}
                  variant="quiet"
                  label={
                    <>
                      <span aria-hidden="true">{t('add.addBlock')}</span>
                      <span className="visually-hidden">
                        {t('add.addBlockName', { block: t(`blocks.${block}`) })}
                      </span>
                    </>
                  }
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
