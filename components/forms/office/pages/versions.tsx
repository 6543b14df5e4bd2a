import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { copyForm } from '@/lib/forms/office/actions'
import { copyTargets } from '@/lib/forms/office/copies/queries'
import { type OfficeForm, versionsOf } from '@/lib/forms/office/queries'
import { type Desk, DeskCrumbs, DeskTabs } from '../desk'

type Versions = Awaited<ReturnType<typeof versionsOf>>

/** Every version of a form; application forms can be copied, also to another network. */
export async function VersionsPage({ desk }: { desk: Desk }) {
  const { ctx, form, path } = desk
  const [t, common, versions] = await Promise.all([
    getTranslations('forms.versions'),
    getTranslations('common'),
    versionsOf(ctx, form.id),
  ])
  const { purpose } = form
  const cases = purpose === 'application'
  return (
    <>
      <PageHead
        title={t('title', { purpose })}
        crumbs={<DeskCrumbs desk={desk} ways={[{ label: t('title', { purpose }) }]} />}
      />
      <DeskTabs desk={desk} here="versions" />
      <Table caption={t('title', { purpose })} wide>
        <thead>
          <tr>
            <Th>{t('version')}</Th>
            <Th>{t('state')}</Th>
            <Th>{t('when')}</Th>
            <Th numeric>{t('questions')}</Th>
            {cases && <Th numeric>{t('cases')}</Th>}
            {cases && <Th numeric>{t('running')}</Th>}
            <Th>
              <span className="visually-hidden">{t('show')}</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.id}>
              <Th scope="row">{version.number}</Th>
              <Td>{t(`states.${version.state}`)}</Td>
              <Td>
                {version.publishedAt
                  ? shortDate(ctx.locale, ctx.network.zone, version.publishedAt)
                  : common('none')}
              </Td>
              <Td numeric>{version.questions}</Td>
              {cases && <Td numeric>{version.cases}</Td>}
              {cases && <Td numeric>{version.running}</Td>}
              <Td className="cell-action">
                <a href={`${path}/preview?version=${version.number}`}>
                  {t('show')}
                  <span className="visually-hidden">: {t('showVersion', { number: version.number })}</span>
                </a>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {cases && <CopyForm ctx={ctx} form={form} versions={versions} />}
    </>
  )
}

/** Copying to a network where the reader may write forms; nothing for those who may nowhere. */
async function CopyForm({ ctx, form, versions }: { ctx: Ctx; form: OfficeForm; versions: Versions }) {
  const [t, common, labels, targets] = await Promise.all([
    getTranslations('forms.versions'),
    getTranslations('common'),
    formLabels(),
    copyTargets(ctx),
  ])
  if (targets.length === 0) return null
  return (
    <section className="mt-48">
      <h2>{t('copy')}</h2>
      <p className="muted measure mb-24">{t('copyText')}</p>
      <Form
        action={copyForm}
        hidden={{ network: ctx.network.slug, form: form.id }}
        labels={labels}
        submit={t('submit')}
      >
        <FieldRow>
          <SelectField
            name="to"
            label={t('to')}
            options={targets.map(({ id, slug, name }) => ({
              value: slug,
              label: id === ctx.network.id ? t('own', { network: name }) : name,
            }))}
            defaultValue={targets.find((target) => target.id !== ctx.network.id)?.slug}
          />
          <SelectField
            name="version"
            label={t('which')}
            options={versions.map(({ id, number, state }) => ({
              value: id,
              label: `${number}, ${t(`states.${state}`)}`,
            }))}
            defaultValue={(form.live ?? form.draft)?.id}
          />
        </FieldRow>
        <FieldRow>
          <TextField
            name="title.de"
            label={`${t('name')} (${common('german')})`}
            defaultValue={form.title.de}
            required
          />
          <TextField
            name="title.en"
            label={`${t('name')} (${common('english')})`}
            defaultValue={form.title.en}
            lang="en"
            optionalLabel={common('optional')}
          />
        </FieldRow>
      </Form>
    </section>
  )
}
