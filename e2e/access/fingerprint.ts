import { sql } from '../fixtures/database'

let bound: Promise<string[]> | undefined

/** All tables whose rows belong to a network, asked of the database itself. */
const boundTables = () => {
  bound ??= sql(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'networkId' order by 1`,
  ).then(({ rows }) => rows.map((row) => row.table_name as string))
  return bound
}

/** A hash of everything that belongs to a network, by table: equal before and after means that nothing changed. */
export async function fingerprint(networkId: string): Promise<Record<string, string>> {
  const parts = (await boundTables()).map(
    (table) =>
      `select '${table}' as name, md5(coalesce(string_agg(t::text, '|' order by t.id), '')) as hash from "${table}" t where "networkId" = $1`,
  )
  parts.push(`select 'Network', md5(t::text) from "Network" t where id = $1`)
  const { rows } = await sql(parts.join(' union all '), [networkId])
  return Object.fromEntries(rows.map((row) => [row.name, row.hash]))
}

/** In which tables of a network a text stands. */
export async function tablesWith(networkId: string, texts: string[]): Promise<string[]> {
  const parts = (await boundTables()).map(
    (table) =>
      `select '${table}' as name where exists (select 1 from "${table}" t where "networkId" = $1 and t::text like any($2))`,
  )
  parts.push(
    `select 'Network' where exists (select 1 from "Network" t where id = $1 and t::text like any($2))`,
  )
  const { rows } = await sql(parts.join(' union all '), [networkId, texts.map((text) => `%${text}%`)])
  return rows.map((row) => row.name)
}

/** Removes networks with all that belongs to them, and the logins of their people: nobody else meets a test's data. */
export async function forget(nets: { id: string; slug: string }[]) {
  const ids = nets.map(({ id }) => `'${id}'::uuid`).join(', ')
  const emails = nets.map(({ slug }) => `email like '%@${slug}.example'`).join(' or ')
  const rows = (await boundTables()).map((table) => `delete from "${table}" where "networkId" in (${ids});`)
  // Without foreign keys and append-only triggers, for this one transaction.
  await sql(`do $$ begin perform set_config('session_replication_role', 'replica', true); ${rows.join(' ')}
    delete from "SignIn" where "loginId" in (select id from "Login" where ${emails});
    delete from "Login" where ${emails}; delete from "Network" where id in (${ids}); end $$`)
}
