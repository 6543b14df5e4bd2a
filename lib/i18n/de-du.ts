import access from './messages/de-du/access.json'
import agenda from './messages/de-du/agenda.json'
import applications from './messages/de-du/applications.json'
import audit from './messages/de-du/audit.json'
import auth from './messages/de-du/auth.json'
import common from './messages/de-du/common.json'
import directory from './messages/de-du/directory.json'
import door from './messages/de-du/door.json'
import editor from './messages/de-du/editor.json'
import errors from './messages/de-du/errors.json'
import events from './messages/de-du/events.json'
import exchange from './messages/de-du/exchange.json'
import feedback from './messages/de-du/feedback.json'
import forms from './messages/de-du/forms.json'
import groups from './messages/de-du/groups.json'
import guests from './messages/de-du/guests.json'
import imports from './messages/de-du/imports.json'
import invoices from './messages/de-du/invoices.json'
import mail from './messages/de-du/mail.json'
import mandates from './messages/de-du/mandates.json'
import me from './messages/de-du/me.json'
import memberships from './messages/de-du/memberships.json'
import networks from './messages/de-du/networks.json'
import news from './messages/de-du/news.json'
import newsletter from './messages/de-du/newsletter.json'
import notices from './messages/de-du/notices.json'
import office from './messages/de-du/office.json'
import organisations from './messages/de-du/organisations.json'
import papers from './messages/de-du/papers.json'
import people from './messages/de-du/people.json'
import places from './messages/de-du/places.json'
import platform from './messages/de-du/platform.json'
import registrations from './messages/de-du/registrations.json'
import review from './messages/de-du/review.json'
import series from './messages/de-du/series.json'
import stage from './messages/de-du/stage.json'
import standing from './messages/de-du/standing.json'

export const deDu = {
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
