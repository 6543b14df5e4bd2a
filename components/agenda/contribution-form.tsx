import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SelectField, type SelectOption } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { saveContributionAction } from '@/lib/agenda/contributions/actions'
import { fingerprintOf } from '@/lib/agenda/fingerprint'
import type { AgendaPerson, AgendaSession } from '@/lib/agenda/order'
import { stageRoles } from '@/lib/agenda/schema'
import { stageName } from '@/lib/agenda/stage-name'
import type { StageRole } from '@/prisma/generated/enums'
import { bothLanguages, EditorSaved } from './editor-saved'
import { TextPair } from './text-pair'

type Props = {
  network: string
  event: string
  session: AgendaSession
  person: AgendaPerson | null
  directory: SelectOption[]
}

const usual: Partial<Record<AgendaSession['kind'], StageRole>> = {
  replik: 'respondent',
  discussion: 'moderator',
  panel: 'panellist',
}

/** Somebody on stage: from the directory or by name, with function and organisation as of that day. */
export async function ContributionForm({ network, event, session, person, directory }: Props) {
  const [t, common] = await Promise.all([getTranslations('agenda'), getTranslations('common')])
  const optionalLabel = common('optional')
  return (
    <Form
      action={saveContributionAction}
      hidden={{
        network,
        event,
        session: session.id,
        id: person?.id,
        fingerprint: person && fingerprintOf(person),
      }}
      labels={await formLabels()}
      submit={t('office.person.save')}
    >
      {person && (
        <EditorSaved
          facts={[
            [t('office.person.role'), t(`roles.${person.role}`)],
            [t('office.person.name'), stageName(person)],
            [t('office.person.function'), bothLanguages(person.function)],
            [t('office.person.organisation'), bothLanguages(person.organisation)],
            [t('office.person.remark'), bothLanguages(person.remark)],
          ]}
        />
      )}
      <SelectField
        name="role"
        label={t('office.person.role')}
        options={stageRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        defaultValue={person?.role ?? usual[session.kind] ?? 'speaker'}
        size="m"
      />
      <SelectField
        name="person"
        label={t('office.person.known')}
        hint={t('office.person.knownHint')}
        emptyLabel={t('office.person.unknown')}
        options={directory}
        defaultValue={person?.personId ?? ''}
      />
      <FieldRow>
        <TextField
          name="title"
          label={t('office.person.title')}
          hint={t('office.person.titleHint')}
          optionalLabel={optionalLabel}
          defaultValue={person?.title ?? ''}
        />
        <TextField name="name" label={t('office.person.name')} defaultValue={person?.name ?? ''} />
      </FieldRow>
      <TextPair name="function" label={t('office.person.function')} value={person?.function ?? null} />
      <TextPair
        name="organisation"
        label={t('office.person.organisation')}
        value={person?.organisation ?? null}
      />
      <TextPair
        name="remark"
        label={t('office.person.remark')}
        hint={t('office.person.remarkHint')}
        value={person?.remark ?? null}
      />
    </Form>
  )
}
