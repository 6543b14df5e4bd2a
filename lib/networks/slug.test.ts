import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isFreeNetworkSlug, reservedSegments, slugify } from './slug'

const app = join(import.meta.dirname, '../../app')
const folders = (path: string) =>
  readdirSync(join(app, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
const segments = (path: string) => folders(path).filter((name) => !/^[[(_]/.test(name))

describe('reserved first segments', () => {
  it('name every folder that the platform answers at', () => {
    const styles = ['styles']
    const own = [...segments('.'), ...segments('[locale]'), ...segments('[locale]/(platform)')]
    const missing = own.filter((name) => !styles.includes(name) && !reservedSegments.includes(name as 'me'))
    expect(missing).toEqual([])
  })

  it('name every file and folder that is served as it stands', () => {
    const served = readdirSync(join(app, '../public'))
    expect(served.filter((name) => !reservedSegments.includes(name as 'fonts'))).toEqual([])
  })
})

describe('slugs of networks', () => {
  it.each(['next', 'ozg-mitte', 'n3gz', 'a1'])('%s may be taken', (slug) => {
    expect(isFreeNetworkSlug(slug)).toBe(true)
  })

  it.each(['me', 'en', 'operator', 'sign-in', 'a', 'NExT', 'a--b', '-a', 'a-', 'ä', 'a/b', '_next'])(
    '%s may not',
    (slug) => {
      expect(isFreeNetworkSlug(slug)).toBe(false)
    },
  )

  it('are made readable out of a German title', () => {
    expect(slugify('Frühjahrskonferenz 2024: Größe & Maß')).toBe('fruehjahrskonferenz-2024-groesse-mass')
  })
})
