/** Sends one statement to the database under test and answers its rows. */
export type Ask = (statement: string) => PromiseLike<unknown>

const poolColumns = `SELECT column_name AS name FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name = 'Pool' ORDER BY ordinal_position`
const counters = ['taken', 'arrivals']
/** What an update does not touch stays as it is by now; counters move by as much as they were moved. */
const merged = (column: string) =>
  counters.includes(column)
    ? `new."${column}" := held."${column}" + new."${column}" - old."${column}";`
    : `new."${column}" := CASE WHEN new."${column}" IS NOT DISTINCT FROM old."${column}" THEN held."${column}" ELSE new."${column}" END;`

/**
 * Takes the lock off one pool while `work` runs, for the negative control of races about places: PostgreSQL no longer
 * holds that pool's row, so everybody reads the counter as it was when they began and writes down what they made of it.
 * Nothing else is changed or falsified, least of all the code: what runs is the engine as it is delivered, and a counter
 * still says what was counted.
 *
 * An UPDATE of a table always holds the row and looks at it anew, with a trigger, too; of a view it does not. So the
 * table stands behind a view of its name: for this pool, an update that changes nothing (that is how `lockEvent` takes
 * the lock) does nothing, and any other writes what was computed from the old figures. All other pools are held as
 * ever, so that tests beside it run undisturbed. Numbers of arrival come from a sequence meanwhile: their unique index
 * is a second guard (of two with one number, one fails), and would hide what the lock prevents.
 */
export async function withoutLock<T>(send: Ask, poolId: string, work: () => Promise<T>): Promise<T> {
  if (!/^[0-9a-f-]{36}$/.test(poolId)) throw new Error('not an id')
  const name = `unlocked_${poolId.replaceAll('-', '')}`
  const columns = ((await send(poolColumns)) as { name: string }[]).map((row) => row.name)
  const list = columns.map((column) => `"${column}"`).join(', ')
  const written = columns.map((column) => `new."${column}"`).join(', ')
  await send(`CREATE SEQUENCE ${name}`)
  await send(
    `CREATE FUNCTION ${name}_number() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN new."arrivalNo" := nextval(''${name}''); RETURN new; END'`,
  )
  await send(
    `CREATE TRIGGER ${name} BEFORE INSERT ON "Place" FOR EACH ROW WHEN (new."poolId" = '${poolId}')
      EXECUTE FUNCTION ${name}_number()`,
  )
  await send(
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE held record;
      BEGIN
        IF old.id = '${poolId}' THEN
          IF new IS NOT DISTINCT FROM old THEN RETURN new; END IF;
        ELSE
          SELECT * INTO held FROM "PoolRows" WHERE id = old.id FOR UPDATE;
          ${columns.map(merged).join('\n          ')}
        END IF;
        UPDATE "PoolRows" SET (${list}) = (SELECT ${written}) WHERE id = old.id;
        RETURN new;
      END $$`,
  )
  // One statement, so one transaction: nobody finds the table gone.
  await send(
    `DO $$ BEGIN
      ALTER TABLE "Pool" RENAME TO "PoolRows";
      CREATE VIEW "Pool" AS SELECT * FROM "PoolRows";
      CREATE TRIGGER ${name} INSTEAD OF UPDATE ON "Pool" FOR EACH ROW EXECUTE FUNCTION ${name}();
    END $$`,
  )
  try {
    return await work()
  } finally {
    await send(`DO $$ BEGIN DROP VIEW "Pool"; ALTER TABLE "PoolRows" RENAME TO "Pool"; END $$`)
    await send(`DROP FUNCTION ${name}()`)
    await send(`DROP FUNCTION ${name}_number() CASCADE`)
    await send(`DROP SEQUENCE ${name}`)
  }
}
