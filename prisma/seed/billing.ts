import type { Billing } from '@/lib/networks/billing'

type Row = Pick<Billing, 'holder' | 'iban' | 'email'> & Partial<Billing>

const demo = ({ holder, iban, email, ...more }: Row): Billing => ({
  holder,
  iban,
  email,
  street: 'Beispielplatz 1',
  postalCode: '12345',
  city: 'Beispielstadt',
  bic: null,
  taxNumber: '00/000/00000 (Demo)',
  vat: 0,
  taxNote: {
    de: 'Steuerbefreit nach § 4 Nr. 22 Buchst. a UStG.',
    en: 'Exempt from VAT under section 4 no. 22 (a) of the German VAT Act (UStG).',
  },
  phone: null,
  ...more,
})

/** How the networks write invoices: accounts at a bank that does not exist, with check digits that are right. */
export const billing: Record<string, Billing> = {
  negz: demo({ holder: 'NEGZ e. V. (Demo)', iban: 'DE12999999990000000101', email: 'rechnung@negz.example' }),
  n3gz: demo({ holder: 'N3GZ im NEGZ (Demo)', iban: 'DE98999999990000000202', email: 'team@n3gz.example' }),
  next: demo({ holder: 'NExT e. V. (Demo)', iban: 'DE87999999990000000303', email: 'hallo@next.example' }),
}

const address = (street: string, postalCode: string, city: string) => ({
  street,
  postalCode,
  city,
  email: null,
})

/** Where some institutions want their invoices; Leitweg-IDs have the right check digits and belong to nobody. */
export const institutions = [
  {
    slug: 'negz',
    name: 'Stadt Musterhausen',
    billing: {
      recipient: 'Stadt Musterhausen, Stadtkasse',
      ...address('Rathausplatz 1', '12345', 'Musterhausen'),
    },
    orderNumber: 'FB1-2026-0815',
    leitwegId: '04011000-1234512345-06',
  },
  {
    slug: 'negz',
    name: 'Mustersoft GmbH',
    billing: { recipient: 'Mustersoft GmbH, Buchhaltung', ...address('Hafenweg 12', '20000', 'Hamburg') },
    orderNumber: null,
    leitwegId: null,
  },
]
