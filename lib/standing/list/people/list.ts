import { can } from '@/lib/access/context'
import { Prisma } from '@/prisma/generated/client'
import { type OfficeList, view } from '../list'
import { peopleFields, readPeople } from './fields'
import { peopleColumns, peopleRows } from './rows'
import { peopleWhere } from './where'

const { sql } = Prisma

/** Everybody whom the network knows. */
export const people: OfficeList = {
  area: 'people',
  path: '/people',
  read: readPeople,
  from: sql`"Person" p`,
  id: sql`p."id"`,
  where: peopleWhere,
  order: {
    name: [sql`p."familyName"`, sql`p."givenName"`],
    added: [sql`p."createdAt"`],
  },
  columns: peopleColumns,
  rows: peopleRows,
  fields: peopleFields,
  views: (ctx) =>
    can(ctx.actor, 'people.read')
      ? [
          view('all'),
          view('members', { standing: 'member' }),
          view('participants', { standing: 'participant' }),
          view('withoutWork', { work: 'none' }),
          view('unconfirmed', { work: 'unconfirmed' }),
          view('mandateUnconfirmed', { mandate: 'unconfirmed' }),
          view('bounced', { mail: 'bounced' }),
        ]
      : [],
}
