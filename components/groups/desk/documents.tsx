import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Row, Rows } from '@/components/ui/rows'
import { shortDate } from '@/lib/clock'
import { addDocument, changeDocument, removeDocument } from '@/lib/groups/documents/actions'
import { type DocumentRow, documentsOf } from '@/lib/groups/documents/queries'
import { visibilities } from '@/lib/groups/documents/schema'
import { words } from '@/lib/localized'
import { fileWords } from '../document-words'
import { visibilityWords } from '../visibility-words'
import { hiddenOf, type Place } from './place'

/** The group's documents with who may see them, and a new one. */
export async function DeskDocuments({ place }: { place: Place }) {
  const [t, g, c, labels, documents] = await Promise.all([
    getTranslations('groups.desk'),
    getTranslations('groups'),
    getTranslations('common'),
    formLabels(),
    documentsOf(place.ctx, place.group.id),
  ])
  const options = visibilities.map((value) => ({ value, label: visibilityWords(g, value) }))
  return (
    <>
      {documents.length === 0 && <p className="muted">{t('noDocuments')}</p>}
      {documents.length > 0 && (
        <Rows>
          {documents.map((one) => (
            <Line key={one.id} place={place} document={one} />
          ))}
        </Rows>
      )}
      <div className="measure mt-32">
        <Form
          action={addDocument}
          hidden={hiddenOf(place)}
          labels={labels}
          submit={t('documentAdd')}
          prefix="document"
        >
          <TextField name="title.de" label={`${t('documentTitle')} (${c('german')})`} lang="de" required />
          <TextField
            name="title.en"
            label={`${t('documentTitle')} (${c('english')})`}
            lang="en"
            optionalLabel={c('optional')}
          />
          <FileField
            name="file"
            label={t('file')}
            hint={t('fileHint')}
            accept="application/pdf,image/png,image/jpeg"
            required
          />
          <RadioGroup
            name="visibility"
            label={t('visibility')}
            options={options}
            defaultValue="group"
            inline
            required
          />
        </Form>
      </div>
    </>
  )
}

async function Line({ place, document }: { place: Place; document: DocumentRow }) {
  const [t, g, labels] = await Promise.all([
    getTranslations('groups.desk'),
    getTranslations('groups'),
    formLabels(),
  ])
  const { ctx } = place
  const title = words(document.title, ctx.locale)
  const hidden = { ...hiddenOf(place), document: document.id }
  const date = shortDate(ctx.locale, ctx.network.zone, document.createdAt)
  return (
    <Row
      label={date}
      title={title}
      href={`/files/${document.fileId}`}
      text={`${fileWords(ctx.locale, document)}, ${g('document.by', { name: document.byName, date })}`}
    >
      <Form
        action={changeDocument}
        hidden={hidden}
        labels={labels}
        prefix={`see-${document.id}`}
        className="filter-bar mt-12"
      >
        <SelectField
          name="visibility"
          label={t('visibility')}
          options={visibilities.map((value) => ({ value, label: visibilityWords(g, value) }))}
          defaultValue={document.visibility}
          size="m"
        />
        <SubmitButton variant="secondary" pendingLabel={labels.pending}>
          {t('documentChange')}
        </SubmitButton>
      </Form>
      <ConfirmForm
        action={removeDocument}
        hidden={hidden}
        labels={labels}
        prefix={`gone-${document.id}`}
        variant="quiet"
        open={
          <>
            {t('documentRemove')} <span className="visually-hidden">{title}</span>
          </>
        }
        title={t('documentRemoveTitle', { title })}
        consequence={t('documentRemoveText')}
        confirm={t('documentRemoveConfirm')}
      />
    </Row>
  )
}
