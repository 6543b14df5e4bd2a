import { getTranslations } from 'next-intl/server'
import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { nameParts, sessionWords } from '@/lib/agenda/stage/naming'
import { addMaterialAction } from '@/lib/agenda/stage/own/actions'
import type { OwnStagePage } from '@/lib/agenda/stage/own/queries'
import { dateTimeWords } from '@/lib/clock'
import { words } from '@/lib/localized'

type Props = { ctx: Ctx; page: OwnStagePage; token: string }

/** Documents and links that belong to one's own sessions. */
export async function OwnMaterials({ ctx, page, token }: Props) {
  const [t, labels] = await Promise.all([getTranslations('stage.page'), formLabels()])
  const { agenda, sessions, materials, event } = page
  const [first] = sessions
  if (!first) return null
  return (
    <Section title={t('materials')} lead={t('materialsText')}>
      {materials.length > 0 && (
        <Rows>
          {materials.map((one) => (
            <Row
              key={one.id}
              label={t('available', {
                date: one.availableFrom
                  ? dateTimeWords(ctx.locale, event.zone, one.availableFrom)
                  : t('fromNow'),
              })}
              title={words(one.title, ctx.locale)}
            />
          ))}
        </Rows>
      )}
      <Form
        action={addMaterialAction}
        hidden={{
          network: ctx.network.slug,
          token,
          ...(sessions.length === 1 ? { session: first.key } : {}),
        }}
        labels={labels}
        prefix="material"
        submit={t('addMaterial')}
      >
        {sessions.length > 1 && (
          <SelectField
            name="session"
            label={t('session')}
            options={sessions.map((session) => ({
              value: session.key,
              label: sessionWords(nameParts(session, agenda), ctx.locale, ctx.network.tone),
            }))}
          />
        )}
        <TextField name="title" label={t('materialTitle')} required />
        <FileField
          name="file"
          label={t('materialFile')}
          hint={t('materialFileHint')}
          accept=".pdf,.png,.jpg"
        />
        <TextField name="link" type="url" label={t('materialLink')} inputMode="url" />
        <RadioGroup
          name="from"
          label={t('from')}
          options={[
            { value: 'after', label: t('fromAfter') },
            { value: 'now', label: t('fromNow') },
          ]}
          defaultValue="after"
          inline
        />
      </Form>
    </Section>
  )
}
