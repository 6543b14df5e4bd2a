import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { db } from '@/lib/db'

// A register of the size that an umbrella organisation has one day, written by PostgreSQL itself.

const given = [
  'Anna',
  'Björn',
  'Claudia',
  'Dörte',
  'Emre',
  'Fatma',
  'Günther',
  'Hülya',
  'Ines',
  'Jörg',
  'Kathrin',
  'Lena',
]
const family =
  'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert'.split(
    ' ',
  )
const towns =
  'Musterhausen Neustadt Altdorf Bergheim Waldkirch Seefeld Talheim Grünau Lindenberg Rosenheim Steinbach Buchholz Eichstätt Birkenfeld Hohenau Niederau Oberndorf Unterwald Mittelheim Königsbrück Marktfeld Kirchberg Schönau Weißenburg Schwarzach Rotenfels Blaustein Goldbach Silberthal Eisenberg'.split(
    ' ',
  )

/** Fills a network with so many people, each with an address and a place of work, and so many organisations. */
export async function fillRegister(slug: string, people: number, organisations: number): Promise<string> {
  const { id } = await db.network.findUniqueOrThrow({ where: { slug }, select: { id: true } })
  const towards = (list: string[], n: string) => `(ARRAY['${list.join("','")}'])[1 + ${n} % ${list.length}]`
  await db.$executeRawUnsafe(
    `
    INSERT INTO "Organisation" ("id", "networkId", "name", "shortName", "sector", "level")
    SELECT gen_random_uuid(), $1::uuid, 'Stadt ' || ${towards(towns, 'n')} || ' ' || n, 'ST' || n, 'administration', 'kommune'
    FROM generate_series(1, ${organisations}) n`,
    id,
  )
  // Some at a time, as they would have come; the triggers keep the search text of each.
  for (let from = 1; from <= people; from += 10_000)
    await db.$executeRawUnsafe(
      `
      WITH town AS (
        SELECT "id", row_number() OVER (ORDER BY "id") AS nr FROM "Organisation" WHERE "networkId" = $1::uuid AND "shortName" LIKE 'ST%'
      ), person AS (
        INSERT INTO "Person" ("id", "networkId", "givenName", "familyName")
        SELECT gen_random_uuid(), $1::uuid, ${towards(given, 'n')}, ${towards(family, 'n / 7')} || '-' || md5(n::text)
        FROM generate_series(${from}, ${Math.min(people, from + 9_999)}) n
        RETURNING "id", "givenName", "familyName"
      ), address AS (
        INSERT INTO "Address" ("id", "networkId", "personId", "email")
        SELECT gen_random_uuid(), $1::uuid, "id", lower("id"::text) || '@register.example' FROM person
      )
      INSERT INTO "Affiliation" ("id", "networkId", "personId", "organisationId", "from", "function", "confirmedAt")
      SELECT gen_random_uuid(), $1::uuid, p."id", town."id", DATE '2020-01-01', 'Sachgebietsleitung', now()
      FROM (SELECT "id", row_number() OVER () AS nr FROM person) p
      JOIN town ON town.nr = 1 + (p.nr * 7919 + ${from}) % ${organisations}`,
      id,
    )
  await db.$executeRawUnsafe('VACUUM ANALYZE "Person"')
  await db.$executeRawUnsafe('ANALYZE')
  return id
}

/** What an office types: parts of names, towns, addresses; common, rare and unknown. */
export async function searches(networkId: string, count: number): Promise<string[]> {
  const some = await db.$queryRawUnsafe<{ familyName: string; email: string }[]>(
    `SELECT p."familyName", a."email" FROM "Person" p JOIN "Address" a ON a."networkId" = p."networkId" AND a."personId" = p."id"
     WHERE p."networkId" = $1::uuid ORDER BY p."id" LIMIT ${count}`,
    networkId,
  )
  return some.map(({ familyName, email }, i) => {
    const [name = '', rest = ''] = familyName.split('-')
    const town = towns[i % towns.length] ?? ''
    return (
      [
        name,
        `${name} ${rest.slice(0, 4)}`,
        `${given[i % given.length]} ${town}`,
        email.slice(0, 13),
        `${name} ${town}`,
        `${rest.slice(0, 8)}`,
        `niemand${i}`,
      ][i % 7] ?? ''
    )
  })
}

/** So many people as a CSV file from Excel, none of them known, ten faults among them. */
export async function peopleFile(folder: string, rows: number): Promise<string> {
  const lines = ['Titel;Vorname;Nachname;E-Mail;Funktion;Organisation;Sektor;Ebene;Telefon;Schlagwörter']
  for (let n = 0; n < rows; n++)
    lines.push(
      [
        n % 9 === 0 ? 'Dr.' : '',
        given[n % given.length],
        `${family[n % family.length]}-Neu${n.toString(36)}`,
        n % 5000 === 7 ? 'keine Adresse' : `neu.${n}@import.example`,
        'Referatsleitung',
        `Stadt ${towns[n % towns.length]} ${1 + (n % 5000)}`,
        'Verwaltung',
        'Kommune',
        `+49 30 ${n}`,
        'E-Akte, KI',
      ].join(';'),
    )
  const path = join(folder, 'people.csv')
  await writeFile(path, `\ufeff${lines.join('\r\n')}\r\n`)
  return path
}
