import access from './messages/de/access.json'
import agenda from './messages/de/agenda.json'
import applications from './messages/de/applications.json'
import audit from './messages/de/audit.json'
import auth from './messages/de/auth.json'
import common from './messages/de/common.json'
import directory from './messages/de/directory.json'
import errors from './messages/de/errors.json'
import events from './messages/de/events.json'
import forms from './messages/de/forms.json'
import groups from './messages/de/groups.json'
import imports from './messages/de/imports.json'
import mail from './messages/de/mail.json'
import mandates from './messages/de/mandates.json'
import me from './messages/de/me.json'
import memberships from './messages/de/memberships.json'
import networks from './messages/de/networks.json'
import news from './messages/de/news.json'
import newsletter from './messages/de/newsletter.json'
import office from './messages/de/office.json'
import organisations from './messages/de/organisations.json'
import people from './messages/de/people.json'
import platform from './messages/de/platform.json'
import registrations from './messages/de/registrations.json'
import standing from './messages/de/standing.json'

export const de = {
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
