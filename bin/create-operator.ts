import './env-file'
import { parseAddress } from '../lib/addresses'
import { demandDatabase } from './databases'
import { command, Refusal } from './refusal'

const usage = 'npm run create-operator -- mail@example.org makes the person behind that address an operator.'

/** Keeps the date of somebody who has been an operator for longer. */
async function makeOperator(email: string) {
  const { db } = await import('../lib/db')
  const login = await db.login.upsert({ where: { email }, update: {}, create: { email } })
  if (login.operatorSince)
    return console.log(`${email} has been an operator since ${login.operatorSince.toISOString()}.`)
  await db.login.update({ where: { id: login.id }, data: { operatorSince: new Date() } })
  const address = process.env.BASE_URL ?? 'http://localhost:3000'
  console.log(`${email} is an operator now.
Next: open ${address}/sign-in, enter this address and follow the mail; then create a network and name its first admin.`)
}

await command(async () => {
  const [given] = process.argv.slice(2)
  if (!given) throw new Refusal(usage)
  const email = parseAddress(given)
  if (!email) throw new Refusal(`"${given}" is not a mail address. ${usage}`)
  if (!process.env.DATABASE_URL)
    throw new Refusal(
      'DATABASE_URL is missing. The demo, which needs none, has operator@konvent.example already.',
    )
  await demandDatabase(process.env.DATABASE_URL)
  await makeOperator(email).catch((error) => {
    throw error.code === 'P2021' ? new Refusal('The database is empty: npm run db:migrate first.') : error
  })
})
