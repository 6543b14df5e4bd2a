import { ask } from '../../bin/databases'

// What PostgreSQL itself says a database looks like, as sorted lines that can be compared.

const columns = `
  select format('%s.%s %s %s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                case when a.attnotnull then 'not null' else 'null' end) as line
  from pg_attribute a join pg_class t on t.oid = a.attrelid
  where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and a.attnum > 0 and not a.attisdropped`

const enums = `
  select format('%s: %s', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder)) as line
  from pg_type t join pg_enum e on e.enumtypid = t.oid
  where t.typnamespace = 'public'::regnamespace group by t.typname`

const keys = `
  select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) as line
  from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'f')`

/** Unique over plain columns and all rows, whether made as index or as constraint: what a schema file can say. */
const unique = `
  select format('%s (%s)%s', t.relname, string_agg(a.attname, ', ' order by k.n),
                case when i.indnullsnotdistinct then ' nulls not distinct' else '' end) as line
  from pg_index i join pg_class t on t.oid = i.indrelid
  cross join lateral unnest(i.indkey::int[]) with ordinality as k(attnum, n)
  join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum
  where t.relnamespace = 'public'::regnamespace and i.indisunique and not i.indisprimary
    and i.indpred is null and i.indexprs is null
  group by i.indexrelid, t.relname, i.indnullsnotdistinct`

async function lines(url: string, sql: string): Promise<string[]> {
  const rows = await ask<{ line: string }>(url, sql)
  return rows
    .map(({ line }) => line)
    .filter((line) => !/^"?_prisma_migrations\b/.test(line))
    .sort()
}

/** Columns with types and nullability, enums, and keys. Checks, exclusions, partial indexes and triggers are not in it. */
export async function catalogue(url: string) {
  return {
    columns: await lines(url, columns),
    enums: await lines(url, enums),
    keys: await lines(url, keys),
    unique: await lines(url, unique),
  }
}
