import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { Form } from '@/components/form/form'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { EventQuestions } from '@/components/registrations/event-questions'
import { PlaceChoice } from '@/components/registrations/place-choice'
import { isId } from '@/lib/ids'
import { fullName } from '@/lib/people/name'
import { answerRegistration, moveRegistration } from '@/lib/registrations/office/actions'
import { officeForms, officeRegistration } from '@/lib/registrations/office/one/queries'
import { ListCrumbs, listedPage, listedTitle } from '../../listed'

type Props = { params: Promise<{ locale: string; network: string; id: string; registration: string }> }

export async function generateMetadata({ params }: Props) {
  return listedTitle(params, (await getTranslations('registrations.office.one'))('editTitle'), 'events.write')
}

/** Other places or other answers for somebody, by the office. */
export default async function EditRegistration({ params }: Props) {
  const { ctx, event, root } = await listedPage(params, 'events.write')
  const { registration: id } = await params
  const one = isId(id) ? await officeRegistration(ctx, event.id, id) : null
  if (!one || one.givenBackAt || event.state !== 'announced') notFound()
  const { parts, held, asked } = await officeForms(ctx, event.id, one)
  const [t, common, errors] = await Promise.all([
    getTranslations('registrations.office.one'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const form = {
    hidden: { network: ctx.network.slug, id, version: one.version },
    labels: { summary: errors('summary'), pending: common('pending') },
  }
  const tell = <CheckboxField name="tell" label={t('tell')} defaultChecked />
  return (
    <>
      <PageHead
        title={t('editTitle')}
        sub={fullName(one.person)}
        crumbs={<ListCrumbs {...{ ctx, event, root }} here={fullName(one.person)} />}
      />
      <Section title={t('places')} lead={t('placesNote')}>
        <Form action={moveRegistration} {...form} submit={t('placesSubmit')} prefix="places">
          <PlaceChoice parts={parts} locale={ctx.locale} zone={event.zone} held={held} />
          {tell}
        </Form>
      </Section>
      {asked.questions.length > 0 && (
        <Section title={t('answers')}>
          <Form action={answerRegistration} {...form} submit={t('answersSubmit')} prefix="answers">
            <EventQuestions questions={asked} locale={ctx.locale} />
            {tell}
          </Form>
        </Section>
      )}
    </>
  )
}
