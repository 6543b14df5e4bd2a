import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, statSync } from 'node:fs'
import { Refusal } from './refusal'

// PostgreSQL refuses to run as root, so root lends it another account.

/** Who runs PostgreSQL; `undefined` is whoever runs us. */
export type Account = { name: string; uid: number; gid: number } | undefined

function find(name: string): Account {
  const id = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' })
  const [uid, gid] = [id('-u'), id('-g')]
  if (uid.status !== 0 || gid.status !== 0) return undefined
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function create(name: string): Account {
  const made = spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/bin/false',
    name,
  ])
  return made.status === 0 ? find(name) : undefined
}

function ownerOf(cluster: string): Account {
  if (!existsSync(cluster)) return undefined
  const { uid, gid } = statSync(cluster)
  return uid === 0
    ? undefined
    : { name: execFileSync('id', ['-nu', String(uid)], { encoding: 'utf8' }).trim(), uid, gid }
}

/** The account for a cluster: the one that already owns its folder, else `postgres`, else one of our own. */
export function databaseAccount(cluster = ''): Account {
  if (process.getuid?.() !== 0) return undefined
  const account =
    ownerOf(cluster) ?? find('postgres') ?? find('konvent') ?? create('konvent') ?? find('nobody')
  if (!account) throw new Refusal('PostgreSQL does not run as root, and there is no other user to run it as.')
  return account
}

/** Asked of the system rather than computed from modes, so that ACLs and mounts count too. */
export function canReach(account: Account, path: string): boolean {
  if (!account) return true
  return spawnSync('test', ['-x', path], { uid: account.uid, gid: account.gid, cwd: '/' }).status === 0
}

export function give(account: Account, path: string) {
  if (account) chownSync(path, account.uid, account.gid)
}

/** How to spawn PostgreSQL's programs: as the account, from a folder it can enter, in plain English. */
export function runAs(account: Account) {
  const env = { LC_ALL: 'C', PATH: process.env.PATH } as unknown as NodeJS.ProcessEnv
  return { ...(account && { uid: account.uid, gid: account.gid }), cwd: '/', env }
}
