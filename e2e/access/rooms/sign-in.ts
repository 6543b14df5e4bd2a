import { everyone, signedIn } from '../abilities'
import { insert, word } from '../insert'
import type { MakeRecord, Room } from '../row'

const elsewhere = 'sign-ins.spec.ts'

/** Every sent mail, in demo and development only; a production instance is another test's (bin). */
const aMail: MakeRecord = async () => {
  const marker = word('Betreff')
  const base = { kind: 'test', language: 'de', address: 'jemand@post.example', facts: {}, subject: marker }
  return { ids: { id: await insert('Outbox', { ...base, state: 'skipped' }) }, marker }
}

export const signIn: Room = {
  pages: [
    { door: '/sign-in', may: ['visitor'], refusal: 'signed-in' },
    { door: '/sign-in/code', may: everyone },
    // Without a right token there is nothing; the right one is played in sign-ins.spec.ts.
    { door: '/sign-in/[token]', may: [], record: async () => ({ ids: { token: 'falsch' } }), global: true },
    { door: '/me', may: signedIn, refusal: 'sign-in' },
    { door: '/dev/mail', may: everyone },
    { door: '/dev/mail/[id]', may: everyone, record: aMail, global: true },
  ],
  handlers: [
    // Its mail was never sent, so no file of it is kept: there is nothing to show to anybody.
    { door: '/dev/mail/[id]/html', may: [], record: aMail, global: true, methods: ['GET', 'HEAD'] },
    {
      door: '/api/auth/[...nextauth]',
      may: everyone,
      record: async () => ({ ids: { nextauth: 'session' } }),
      global: true,
      methods: ['GET', 'HEAD', 'POST'],
    },
  ],
  actions: ['askForSignIn', 'enterByCode', 'enterByLink', 'endSignIn', 'endOtherSignIns', 'signOut'].map(
    (name) => ({ door: `lib/auth/actions.ts#${name}`, may: everyone, elsewhere }),
  ),
}
