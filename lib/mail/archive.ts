import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { env } from '@/lib/env'

const folder = () => resolve(env().DATA_DIR, 'mail')

/** DATA_DIR/mail/<yyyy-mm>/<outbox id>.eml: by the month in which the mail was written, so a repeat replaces itself. */
const place = (id: string, createdAt: Date) => {
  const month = join(folder(), createdAt.toISOString().slice(0, 7))
  return { month, file: join(month, `${id}.eml`) }
}

/** Keeps a mail as it goes out; readable by the own account only, since it holds links. */
export async function keepMail(id: string, createdAt: Date, message: Buffer) {
  const { month, file } = place(id, createdAt)
  await mkdir(month, { recursive: true, mode: 0o700 })
  await writeFile(`${file}.part`, message, { mode: 0o600 })
  await rename(`${file}.part`, file)
}

/** The kept mail, or null when there is none (not sent yet, or past its keeping time). */
export const keptMail = (id: string, createdAt: Date): Promise<Buffer | null> =>
  readFile(place(id, createdAt).file).catch(() => null)

/** Removes kept mails that were last written before a day; empty months go with them. */
export async function forgetMails(before: Date) {
  for (const month of await readdir(folder()).catch(() => [])) {
    const path = join(folder(), month)
    const names = await readdir(path)
    const old = await Promise.all(names.map(async (name) => (await stat(join(path, name))).mtime < before))
    await Promise.all(names.filter((_, i) => old[i]).map((name) => rm(join(path, name), { force: true })))
    if (old.every(Boolean)) await rm(path, { recursive: true, force: true })
  }
}
