'use server'
import { translator } from '@/lib/i18n/translator'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import * as drafts from './drafts/commands'
import * as places from './places/commands'
import { placesInput } from './places/schema'
import * as questions from './questions/commands'
import { publishInput, questionsInput } from './questions/schema'
import { announceInput, cancelInput, copyInput, eventInput, newEventInput } from './schema'

export const createEvent = door(
  newEventInput,
  drafts.createEvent,
  (event, { network }) => `/${network.slug}/manage/events/${event.id}/edit`,
)
export const copyEvent = door(
  copyInput,
  drafts.copyEvent,
  (event, { network }) => `/${network.slug}/manage/events/${event.id}/edit`,
)
export const saveEvent = door(
  eventInput,
  commands.saveEvent,
  (event, { network }) => `/${network.slug}/manage/events/${event.id}`,
)
export const announceEvent = door(
  announceInput,
  commands.announceEvent,
  (event, { network }) => `/${network.slug}/manage/events/${event.id}`,
)
export const cancelEvent = door(
  cancelInput,
  commands.cancelEvent,
  (event, { network }) => `/${network.slug}/manage/events/${event.id}`,
)
export const savePlaces = door(
  placesInput,
  places.savePlaces,
  (event, { network }) => `/${network.slug}/manage/events/${event.id}/places?saved=1`,
)
export const saveQuestions = door(
  questionsInput,
  questions.saveQuestions,
  (event, { network }) => `/${network.slug}/manage/events/${event.id}/questions?saved=1`,
)
export const publishQuestions = door(
  publishInput,
  questions.publishQuestions,
  (_event, { locale, network }) => ({
    message: translator(locale, network.tone, 'events')('questions.published'),
  }),
)
