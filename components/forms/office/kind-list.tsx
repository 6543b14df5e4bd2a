import { getTranslations } from 'next-intl/server'
import { kindsFor } from '@/lib/forms/office/kinds'
import type { FormPurpose } from '@/prisma/generated/enums'

/** The kinds of question, each a link to its form. */
export async function KindList({ here, purpose }: { here: string; purpose: FormPurpose }) {
  const t = await getTranslations('forms')
  return (
    <section className="mt-48">
      <h2 className="mb-16">{t('add.single')}</h2>
      <ul className="pick-rows">
        {kindsFor(purpose).map((kind) => (
          <li key={kind}>
            <div>
              <a href={`${here}&kind=${kind}`}>
                <b>{t(`kinds.${kind}`)}</b>
              </a>
              <span className="cell-second">{t(`kindNotes.${kind}`, { purpose })}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
