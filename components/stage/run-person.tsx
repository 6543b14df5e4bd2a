import { getTranslations } from 'next-intl/server'
import type { AgendaPerson } from '@/lib/agenda/order'
import type { Aside } from '@/lib/agenda/stage/sheet/queries'
import { stageName } from '@/lib/agenda/stage-name'
import { inLanguage, type Locale } from '@/lib/localized'

type Props = { person: AgendaPerson; aside: Aside | undefined; locale: Locale; alone: boolean }

/** A person as the moderator announces them: name, how it is pronounced, work, and a word about them. */
export async function RunPerson({ person, aside, locale, alone }: Props) {
  const [t, roles] = await Promise.all([getTranslations('stage.sheet'), getTranslations('agenda.roles')])
  const work = [person.function, person.organisation, person.remark]
    .filter((part) => part !== null)
    .map((part) => inLanguage(part, locale).text)
  const biography = inLanguage(aside?.biography, locale)
  return (
    <div className="run-person">
      <b>{stageName(person)}</b>
      {!alone && <span className="run-note">{roles(person.role)}</span>}
      {aside?.pronunciation && (
        <span className="run-note">{t('spoken', { words: aside.pronunciation })}</span>
      )}
      {work.length > 0 && <span className="run-note">{work.join(', ')}</span>}
      {biography.text && (
        <details>
          <summary>{t('biography')}</summary>
          <p lang={biography.lang}>{biography.text}</p>
        </details>
      )}
    </div>
  )
}
