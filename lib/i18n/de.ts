import access from './messages/de/access.json'
import agenda from './messages/de/agenda.json'
import applications from './messages/de/applications.json'
import audit from './messages/de/audit.json'
import auth from './messages/de/auth.json'
import common from './messages/de/common.json'
import directory from './messages/de/directory.json'
import door from './messages/de/door.json'
import editor from './messages/de/editor.json'
import errors from './messages/de/errors.json'
import events from './messages/de/events.json'
import exchange from './messages/de/exchange.json'
import feedback from './messages/de/feedback.json'
import forms from './messages/de/forms.json'
import groups from './messages/de/groups.json'
import guests from './messages/de/guests.json'
import imports from './messages/de/imports.json'
import invoices from './messages/de/invoices.json'
import mail from './messages/de/mail.json'
import mandates from './messages/de/mandates.json'
import me from './messages/de/me.json'
import memberships from './messages/de/memberships.json'
import networks from './messages/de/networks.json'
import news from './messages/de/news.json'
import newsletter from './messages/de/newsletter.json'
import notices from './messages/de/notices.json'
import office from './messages/de/office.json'
import organisations from './messages/de/organisations.json'
import papers from './messages/de/papers.json'
import people from './messages/de/people.json'
import places from './messages/de/places.json'
import platform from './messages/de/platform.json'
import registrations from './messages/de/registrations.json'
import review from './messages/de/review.json'
import series from './messages/de/series.json'
import stage from './messages/de/stage.json'
import standing from './messages/de/standing.json'

export const de = {
  notices,
  editor,
  exchange,
  review,
  stage,
  feedback,
  door,
  papers,
  invoices,
  guests,
  places,
  series,
  access,
  agenda,
  applications,
  audit,
  auth,
  common,
  directory,
  errors,
  events,
  forms,
  groups,
  imports,
  mail,
  mandates,
  me,
  memberships,
  networks,
  news,
  newsletter,
  office,
  organisations,
  people,
  platform,
  registrations,
  standing,
}
