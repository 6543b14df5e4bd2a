import access from './messages/en/access.json'
import agenda from './messages/en/agenda.json'
import applications from './messages/en/applications.json'
import audit from './messages/en/audit.json'
import auth from './messages/en/auth.json'
import common from './messages/en/common.json'
import directory from './messages/en/directory.json'
import door from './messages/en/door.json'
import editor from './messages/en/editor.json'
import errors from './messages/en/errors.json'
import events from './messages/en/events.json'
import exchange from './messages/en/exchange.json'
import feedback from './messages/en/feedback.json'
import forms from './messages/en/forms.json'
import groups from './messages/en/groups.json'
import guests from './messages/en/guests.json'
import imports from './messages/en/imports.json'
import invoices from './messages/en/invoices.json'
import mail from './messages/en/mail.json'
import mandates from './messages/en/mandates.json'
import me from './messages/en/me.json'
import memberships from './messages/en/memberships.json'
import networks from './messages/en/networks.json'
import news from './messages/en/news.json'
import newsletter from './messages/en/newsletter.json'
import notices from './messages/en/notices.json'
import office from './messages/en/office.json'
import organisations from './messages/en/organisations.json'
import papers from './messages/en/papers.json'
import people from './messages/en/people.json'
import places from './messages/en/places.json'
import platform from './messages/en/platform.json'
import registrations from './messages/en/registrations.json'
import review from './messages/en/review.json'
import series from './messages/en/series.json'
import stage from './messages/en/stage.json'
import standing from './messages/en/standing.json'

export const en = {
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
