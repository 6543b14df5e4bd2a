import { getTranslations } from 'next-intl/server'
import { questionKinds } from '@/lib/forms/office/schema'

/** The kinds of question, each a link to its form. */
export async function KindList({ here }: { here: string }) {
  const t = await getTranslations('forms')
  return (
    <section className="mt-48">
      <h2 className="mb-16">{t('add.single')}</h2>
      <ul className="pick-rows">
        {questionKinds.map((kind) => (
          <li key={kind}>
            <div>
              <a href={`${here}&kind=${kind}`}>
                <b>{t(`kinds.${kind}`)}</b>
              </a>
              <span className="cell-second">{t(`kindNotes.${kind}`)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
