import { describe, expect, it } from 'vitest'
import { applicantOf, caseName } from './applicant'

const read = (answers: Record<string, unknown>) =>
  applicantOf({
    email: 'ada@amt.example',
    language: 'de',
    answers: Object.entries(answers).map(([key, value]) => ({ key, value })),
  })

describe('who applies', () => {
  it('is read from the answers', () => {
    const applicant = read({
      given_name: ' Ada ',
      family_name: 'Neu',
      organisation: { id: 'x', name: 'Landesamt' },
      level: 'land',
      website: 'amt.example',
      mail_domain: '@Amt.example',
      voting_delegate: 'Kim van Muster',
      voting_delegate_email: 'KIM@amt.example',
    })
    expect(applicant.person).toMatchObject({ givenName: 'Ada', familyName: 'Neu', email: 'ada@amt.example' })
    expect(applicant.organisation).toMatchObject({
      id: 'x',
      name: 'Landesamt',
      level: 'land',
      website: 'https://amt.example/',
      mailDomain: 'amt.example',
    })
    expect(applicant.mandates).toEqual([
      { kind: 'voting_delegate', givenName: 'Kim', familyName: 'van Muster', email: 'kim@amt.example' },
    ])
  })

  it('is taken from the signature, else from the address', () => {
    expect(read({ signature: 'Ada Neu' }).person).toMatchObject({ givenName: 'Ada', familyName: 'Neu' })
    expect(read({}).person).toMatchObject({ givenName: '', familyName: 'ada@amt.example' })
  })

  it('drops what cannot be', () => {
    const { person, organisation } = read({
      birth_year: 12,
      organisation: { name: ' Amt ' },
      level: 'mond',
      website: 'nein',
    })
    expect([person.birthYear, organisation?.level, organisation?.website]).toEqual([null, null, null])
  })

  it('names the case after the institution, or the person', () => {
    const applicant = read({ given_name: 'Ada', family_name: 'Neu', organisation: { name: 'Amt' } })
    expect(caseName(applicant, 'institution')).toBe('Amt')
    expect(caseName(applicant, 'person')).toBe('Ada Neu')
  })
})
