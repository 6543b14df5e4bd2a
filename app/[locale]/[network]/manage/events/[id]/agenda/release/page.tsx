import { getTranslations } from 'next-intl/server'
import { EditorOpenWarnings } from '@/components/agenda/editor-open-warnings'
import { ReleaseDiff } from '@/components/agenda/release-diff'
import { TextPair } from '@/components/agenda/text-pair'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { Message } from '@/components/ui/message'
import { Row, Rows } from '@/components/ui/rows'
import { releaseAction } from '@/lib/agenda/actions'
import { differenceOf } from '@/lib/agenda/diff'
import { unplaced } from '@/lib/agenda/order'
import { copyOf, releases } from '@/lib/agenda/queries'
import { refusedNames } from '@/lib/agenda/stage/refusing'
import { openWarnings } from '@/lib/agenda/warnings/queries'
import { dateTimeWords, longDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { AgendaPageHead, type AgendaParams, managedAgenda, titled } from '../working'

export const generateMetadata = titled('release.publish')

export default async function ReleaseAgenda({ params }: { params: AgendaParams }) {
  const { ctx, event, root, path, agenda } = await managedAgenda(params, 'events.write')
  const [t, tell, labels, past, open, refused] = await Promise.all([
    getTranslations('agenda.office.release'),
    getTranslations('stage.release'),
    formLabels(),
    releases(ctx, event.id),
    openWarnings(ctx, event, agenda),
    refusedNames(ctx, event.id),
  ])
  const [last] = past
  const number = (last?.number ?? 0) + 1
  const before = last ? await copyOf(ctx, event.id, last.id) : null
  const waiting = unplaced(agenda).length
  const view = { eventId: event.id, locale: ctx.locale, zone: event.zone, at: null, agenda, stars: false }
  const toldWords = ({ tell: told, toldAt }: (typeof past)[number]) => {
    if (!told) return tell('silent')
    return toldAt ? tell('told', { date: dateTimeWords(ctx.locale, event.zone, toldAt) }) : tell('waiting')
  }
  return (
    <>
      <AgendaPageHead
        {...{ ctx, event, root, path }}
        title={t('title', { number })}
        sub={last ? t('sub', { name: last.name }) : t('first')}
      />
      {waiting > 0 && <Message kind="warning">{t('unplaced', { count: waiting })}</Message>}
      {refused.length > 0 && (
        <Message kind="warning">{t('refusedNames', { names: refused.join(', ') })}</Message>
      )}
      <EditorOpenWarnings warnings={open} view={view} event={event} href={path} />
      {before && <ReleaseDiff diff={differenceOf(before, agenda)} before={before} view={view} />}
      <Section title={t('publish')}>
        <Form
          action={releaseAction}
          hidden={{ network: ctx.network.slug, event: event.id }}
          labels={labels}
          submit={t('submit')}
        >
          <TextField
            name="name"
            label={t('name')}
            defaultValue={t('nameDefault', { number })}
            size="m"
            required
          />
          <TextPair name="note" label={t('note')} hint={t('noteHint')} value={null} long />
          <RadioGroup
            name="tell"
            label={tell('tell')}
            defaultValue="yes"
            options={[
              { value: 'yes', label: tell('tellYes'), hint: tell('tellYesHint') },
              { value: 'no', label: tell('tellNo'), hint: tell('tellNoHint') },
            ]}
          />
        </Form>
      </Section>
      {past.length > 0 && (
        <Section title={t('past')}>
          <Rows>
            {past.map((release) => (
              <Row
                key={release.id}
                label={longDate(ctx.locale, event.zone, release.at)}
                title={release.name}
                href={`${path}/release/${release.number}`}
                text={[release.byName, words(release.note, ctx.locale), toldWords(release)]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
          </Rows>
        </Section>
      )}
    </>
  )
}
