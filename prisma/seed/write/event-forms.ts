import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { Prepared } from '@/lib/forms/prepared'
import type { Localized } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import type { FormPurpose } from '@/prisma/generated/enums'
import { eventForms, feedbackForms, saidAfterBreakfast, saidAfterNext } from '../event-forms'
import { eventId } from '../events/rows'
import { ownId } from '../own-registrations'
import { stableId } from '../stable'

const day = 86_400_000
const began = new Date('2026-03-01T09:00:00Z')
const json = (value: object | null | undefined) => (value ? (value as Prisma.InputJsonValue) : Prisma.DbNull)

type Wanted = {
  key: string
  slug: string
  purpose: FormPurpose
  title: Localized
  intro?: Localized
  questions: readonly Prepared[]
}

/** A published form; answers its id and that of its version. */
async function writeForm({ key, slug, purpose, title, intro, questions }: Wanted) {
  const networkId = stableId(`network ${slug}`)
  const [id, versionId] = [stableId(`event form ${key}`), stableId(`event form version ${key}`)]
  await db.form.create({ data: { id, networkId, purpose, title } })
  await db.formVersion.create({
    data: {
      id: versionId,
      networkId,
      formId: id,
      number: 1,
      state: 'published',
      publishedAt: began,
      intro: json(intro),
    },
  })
  await db.question.createMany({
    data: questions.map(({ help, options, condition, ...question }, position) => ({
      ...question,
      id: stableId(`event question ${key} ${question.key}`),
      networkId,
      versionId,
      help: json(help),
      options: json(options),
      condition: json(condition),
      position,
    })),
  })
  return { id, versionId, networkId }
}

/** The questions of the autumn conference with answers, and feedback after two events that are over. */
export async function writeEventForms(today: Date) {
  for (const { event, part, ...plan } of eventForms) {
    const { id, networkId } = await writeForm({
      ...plan,
      key: `${plan.slug} ${event} ${part ?? ''}`,
      purpose: 'registration',
    })
    const hangs = { data: { formId: id } }
    if (part)
      await db.part.updateMany({
        where: { networkId, eventId: eventId(plan.slug, event), key: part },
        ...hangs,
      })
    else await db.event.updateMany({ where: { networkId, id: eventId(plan.slug, event) }, ...hangs })
  }
  await writeAnswers()
  for (const { event, eventId: known, ...plan } of feedbackForms) {
    const form = await writeForm({ ...plan, key: `feedback ${event}`, purpose: 'feedback' })
    const id = known ?? ownId('event', event)
    await db.event.updateMany({ where: { id }, data: { feedbackFormId: form.id } })
    await writeFeedback(id, form, event === 'whats-next' ? saidAfterNext : saidAfterBreakfast, today)
  }
}

const diets = ['everything', 'everything', 'vegetarian', 'vegan', 'vegetarian', 'none']
const arrivals = ['rail', 'rail', 'car', 'rail', 'local', 'bicycle']
const hopesSaid = [
  'Verstehen, was Once Only in einer Stadt mit 30.000 Menschen wirklich ändert.',
  'Leute treffen, die schon einen Anschluss gebaut haben.',
  'Einen ehrlichen Zeitplan.',
]
const workshopsChosen = ['register', 'law', 'municipality']

async function writeAnswers() {
  const rows = await db.registration.findMany({
    where: { eventId: eventId('negz', 'herbsttagung') },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      networkId: true,
      places: { select: { pool: { select: { part: { select: { key: true } } } } } },
      person: {
        select: {
          id: true,
          givenName: true,
          familyName: true,
          affiliations: { where: { confirmedAt: { not: null } }, take: 1, select: { organisationId: true } },
        },
      },
    },
  })
  const answers: Prisma.RegistrationAnswerCreateManyInput[] = []
  const institutions = new Map<string, Prisma.InstitutionAnswerCreateManyInput>()
  for (const [n, { id, networkId, places, person }] of rows.entries()) {
    const say = (key: string, value: Prisma.InputJsonValue, retention = 'standard') =>
      answers.push({
        id: stableId(`answer ${id} ${key}`),
        networkId,
        registrationId: id,
        key,
        value,
        retention,
      })
    say('diet', diets[n % diets.length] ?? 'everything', 'diet')
    if (n % 11 === 3) say('intolerances', 'Nüsse', 'diet')
    if (n % 13 === 5) say('access', ['captions'], 'access')
    if (n % 27 === 8) say('access', ['step_free', 'quiet_room'], 'access')
    say('arrival', arrivals[n % arrivals.length] ?? 'rail')
    if (arrivals[n % arrivals.length] === 'car') say('parking', n % 4 === 0 ? 'charging' : 'place')
    if (n % 9 === 1) say('hopes', hopesSaid[n % hopesSaid.length] ?? '')
    if (places.some((place) => place.pool.part.key === 'werkstaetten')) {
      const workshop = workshopsChosen[n % workshopsChosen.length] ?? 'law'
      say('workshop', workshop)
      if (workshop === 'register') say('workshop_example', 'Melderegister einer kreisfreien Stadt')
    }
    const organisationId = person.affiliations[0]?.organisationId
    if (!organisationId) continue
    await db.registration.updateMany({ where: { id, organisationId: null }, data: { organisationId } })
    if (institutions.size < 6 && !institutions.has(organisationId))
      institutions.set(organisationId, {
        id: stableId(`institution answer ${organisationId}`),
        networkId,
        eventId: eventId('negz', 'herbsttagung'),
        organisationId,
        key: 'institution_topics',
        value: 'Der Anschluss unseres Fachverfahrens an das Identitätsdatenabrufverfahren.',
        byName: `${person.givenName} ${person.familyName}`,
        byPersonId: person.id,
      })
  }
  // The second of two access answers of one person would be the same question twice.
  await db.registrationAnswer.createMany({ data: answers, skipDuplicates: true })
  await db.institutionAnswer.createMany({ data: [...institutions.values()], skipDuplicates: true })
}

async function writeFeedback(
  event: string,
  { versionId, networkId }: { versionId: string; networkId: string },
  said: readonly Record<string, string | undefined>[],
  today: Date,
) {
  const { endsAt, registrations } = await db.event.findUniqueOrThrow({
    where: { id: event },
    select: {
      endsAt: true,
      registrations: {
        where: { places: { some: { state: 'confirmed' } } },
        orderBy: { id: 'asc' },
        take: said.length,
        select: { id: true },
      },
    },
  })
  // As in the application: ids and days say nothing of who it was.
  for (const [n, answers] of said.entries()) {
    const feedback = await db.feedback.create({
      data: {
        id: randomUUID(),
        networkId,
        eventId: event,
        versionId,
        day: new Date(Math.min(today.getTime(), endsAt.getTime() + (n % 6) * day)),
      },
    })
    await db.feedbackAnswer.createMany({
      data: Object.entries(answers).flatMap(([key, value]) =>
        value ? [{ id: randomUUID(), networkId, feedbackId: feedback.id, key, value }] : [],
      ),
    })
  }
  await db.registration.updateMany({
    where: { id: { in: registrations.map((row) => row.id) } },
    data: { feedbackAt: endsAt },
  })
}
