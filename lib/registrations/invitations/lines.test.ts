import { expect, test } from 'vitest'
import { splitName } from './guest/name'
import { readLines } from './lines'

const meant = (text: string) =>
  readLines(text).map(({ guest, problem }) => problem ?? [guest?.name, guest?.email, guest?.company])

test('lines of a spreadsheet, of a mail program and with a head are read alike', () => {
  expect(
    meant('Name;E-Mail;Organisation\nKim Muster;kim@a.example;Amt\n\nDr. Toni Beispiel; Toni@B.example ;'),
  ).toEqual([
    ['Kim Muster', 'kim@a.example', 'Amt'],
    ['Dr. Toni Beispiel', 'toni@b.example', null],
  ])
  expect(meant('Kim Muster\tkim@a.example\tAmt, Referat 3')).toEqual([
    ['Kim Muster', 'kim@a.example', 'Amt, Referat 3'],
  ])
  expect(meant('"Muster, Kim" <kim@a.example>')).toEqual([['Muster, Kim', 'kim@a.example', null]])
  expect(meant('kim@a.example, Kim Muster')).toEqual([['Kim Muster', 'kim@a.example', null]])
})

test('a fault is named at its line and invites nobody', () => {
  expect(
    meant('Kim Muster\nToni; toni(at)b.example\n; kim@a.example\nEva; eva@c.example\nEva 2; EVA@c.example'),
  ).toEqual(['columns', 'address', 'name', ['Eva', 'eva@c.example', null], 'twice'])
})

test('one address never becomes two recipients', () => {
  expect(meant('Kim; "kim@a.example, eva@b.example"; Amt')).toEqual(['address'])
  expect(meant('Kim; kim@a.example>,<eva@b.example; Amt')).toEqual(['address'])
})

test('a name in one line is parted for the form', () => {
  expect(splitName('Prof. Dr. Kim van Muster')).toEqual({
    title: 'Prof. Dr.',
    givenName: 'Kim',
    familyName: 'van Muster',
  })
  expect(splitName('Frau Eva Maria Beispiel')).toEqual({
    title: null,
    givenName: 'Eva Maria',
    familyName: 'Beispiel',
  })
  expect(splitName('Muster, Kim')).toEqual({ title: null, givenName: 'Kim', familyName: 'Muster' })
})
