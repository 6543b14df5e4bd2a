import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { DoneMessage } from '../done-message'
import { DeskDocuments } from './documents'
import { DeskInvite } from './invite'
import { DeskInvited } from './invited'
import { DeskPeople } from './people'
import type { Place } from './place'
import { DeskRequests } from './requests'
import { DeskStages } from './stages'
import { TermForm } from './term-form'
import { WordsForm } from './words-form'

type Props = { place: Place; done: string | string[] | undefined }

/** Everything that the leads of a group look after, on one page; the office has the same. */
export async function GroupDesk({ place, done }: Props) {
  const t = await getTranslations('groups.desk')
  const { group, asked, desk } = place
  const edited = [...group.inside, ...group.past].find(({ id }) => id === asked.edit)
  return (
    <>
      <div className={desk === 'lead' ? 'wrap mt-32' : 'mb-24'}>
        <DoneMessage done={done} at="desk" />
      </div>
      {group.asked.length > 0 && (
        <Section id="requests" title={t('requests')}>
          <DeskRequests place={place} />
        </Section>
      )}
      {edited && (
        <Section id="term" title={t('termTitle', { name: edited.name })}>
          <TermForm place={place} line={edited} />
        </Section>
      )}
      <Section id="people" title={t('people')}>
        <DeskPeople place={place} />
      </Section>
      <Section id="invite" title={t('invite')}>
        <DeskInvite place={place} />
        <DeskInvited place={place} />
      </Section>
      <Section id="documents" title={t('documents')}>
        <DeskDocuments place={place} />
      </Section>
      <Section id="stages" title={t('stages')}>
        <DeskStages place={place} />
      </Section>
      <Section id="words" title={t('words')}>
        <WordsForm place={place} />
      </Section>
    </>
  )
}
