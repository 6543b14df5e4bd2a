// Small programmes of our own in every format, for tests: three sessions, one of them after midnight.

export const frabXml = (more = '') => `<?xml version="1.0" encoding="utf-8"?>
<schedule>
  <version>Probe</version>
  <conference>
    <acronym>probe</acronym><title>Probetag</title>
    <start>2030-04-16</start><end>2030-04-17</end><days>2</days>
    <timeslot_duration>00:05</timeslot_duration>
  </conference>
  <day index="1" date="2030-04-16" start="2030-04-16T10:00:00+02:00" end="2030-04-17T04:00:00+02:00">
    <room name="Saal" guid="11111111-1111-4111-8111-111111111111">
      <event guid="aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa" id="1">
        <date>2030-04-16T10:00:00+02:00</date><start>10:00</start><duration>00:30</duration>
        <room>Saal</room><slug>probe-1</slug><url>https://example.org/1</url>
        <recording><license>CC BY</license><optout>false</optout></recording>
        <title>Register &amp; Nachweise</title><subtitle>Ein Anfang</subtitle><track>Recht</track>
        <type>Vortrag</type><language>de</language>
        <abstract><![CDATA[Kurz <b>gesagt</b>.]]></abstract><description>Lang.</description>
        <persons><person id="7">Kim Muster</person><person id="8" guid="22222222-2222-4222-8222-222222222222">Eva Beispiel</person></persons>
        <links><link href="https://example.org/folien">Folien</link></links>
        <attachments><attachment href="/anhang.pdf">Anhang</attachment></attachments>
      </event>
      <event guid="kurz" id="2">
        <date>2030-04-17T00:30:00+02:00</date><start>00:30</start><duration>01:00</duration>
        <room>Saal</room><title>Nachtgespräch</title><track>Recht</track><type>Lesung</type><language>en</language>
        <abstract/><persons/><links/>
      </event>
    </room>
    <room name="Studio"><event guid="bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb" id="3">
        <date>2030-04-16T10:00:00+02:00</date><start>10:00</start><duration>00:45</duration>
        <room>Studio</room><title>Werkstatt</title><track/><type>Workshop</type><abstract/>
        <recording><license/><optout>true</optout></recording>
        <persons><person id="7">Kim Muster</person></persons>
    </event>${more}</room>
  </day>
</schedule>`

const events = {
  talk: {
    id: 1,
    guid: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
    date: '2030-04-16T10:00:00+02:00',
    start: '10:00',
    duration: '00:30',
    room: 'Saal',
    title: 'Register & Nachweise',
    subtitle: '',
    track: 'Recht',
    type: 'Talk',
    language: 'de',
    abstract: 'Kurz',
    description: '',
    do_not_record: false,
    persons: [{ id: 7, code: 'KIMMUS', public_name: 'Kim Muster', biography: 'Schreibt Register.' }],
    links: [{ url: 'https://example.org/folien', title: 'Folien' }],
    attachments: [],
  },
}

export const scheduleJson = (change: object = {}, more: object[] = []) =>
  JSON.stringify({
    schedule: {
      version: '1',
      base_url: 'https://example.org/',
      conference: {
        acronym: 'probe',
        title: 'Probetag',
        start: '2030-04-16',
        end: '2030-04-16',
        daysCount: 1,
        timeslot_duration: '00:05',
        time_zone_name: 'Europe/Berlin',
        rooms: [{ name: 'Saal', guid: '11111111-1111-4111-8111-111111111111', capacity: 80 }],
        days: [
          {
            index: 1,
            date: '2030-04-16',
            day_start: '2030-04-16T04:00:00+02:00',
            day_end: '2030-04-17T03:59:00+02:00',
            rooms: { Saal: [{ ...events.talk, ...change }, ...more] },
          },
        ],
      },
    },
  })

export const scheduleJson2 = () =>
  JSON.stringify({
    schedule: {
      version: '2',
      conference: {
        acronym: 'probe',
        title: 'Probetag',
        start: '2030-04-16T10:00:00+02:00',
        end: '2030-04-16T18:00:00+02:00',
        time_zone_name: 'Europe/Berlin',
        tracks: [{ name: 'Recht', slug: 'recht', color: '#123456' }],
        rooms: [{ name: 'Saal', slug: 'saal', guid: '11111111-1111-4111-8111-111111111111' }],
        days: [
          {
            index: 1,
            date: '2030-04-16',
            start: '2030-04-16T10:00:00+02:00',
            end: '2030-04-16T18:00:00+02:00',
          },
        ],
      },
      events: [
        {
          guid: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
          code: 'ABC',
          start: '2030-04-16T10:00:00+02:00',
          end: '2030-04-16T10:30:00+02:00',
          room: { guid: '11111111-1111-4111-8111-111111111111', slug: 'saal' },
          slug: 'probe-1',
          url: 'https://example.org/1',
          title: 'Register',
          subtitle: null,
          track: { slug: 'recht' },
          type: 'LIGHTNING_TALK',
          language: 'de',
          abstract: { de: 'Kurz', en: 'Short' },
          participants: [
            { guid: '22222222-2222-4222-8222-222222222222', name: 'Eva Beispiel', role: 'MODERATOR' },
          ],
          links: [{ url: 'https://example.org/folien', title: 'Folien', type: 'SLIDES' }],
        },
        {
          type: 'BREAK',
          title: 'Pause',
          start: '2030-04-16T10:30:00+02:00',
          end: '2030-04-16T10:45:00+02:00',
        },
      ],
    },
  })

export const submissions = () =>
  JSON.stringify({
    count: 3,
    next: null,
    results: [
      {
        code: 'AAAAAA',
        title: 'Register',
        submission_type: { de: 'Vortrag', en: 'Talk' },
        track: { en: 'Law', de: 'Recht' },
        state: 'confirmed',
        abstract: 'Kurz',
        description: '',
        duration: 30,
        content_locale: 'de',
        do_not_record: true,
        speakers: [
          { code: 'KIMMUS', name: 'Kim Muster', biography: 'Schreibt Register.', email: 'kim@example.org' },
        ],
        slot: {
          room: { de: 'Saal', en: 'Hall' },
          start: '2030-04-16T10:00:00+02:00',
          end: '2030-04-16T10:30:00+02:00',
        },
      },
      {
        code: 'BBBBBB',
        title: 'Offen',
        submission_type: 'Workshop',
        state: 'accepted',
        speakers: [],
        slot: null,
      },
      { code: 'CCCCCC', title: 'Abgelehnt', submission_type: 'Talk', state: 'rejected', speakers: [] },
    ],
  })

export const csv = `Titel;Title (en);Datum;Beginn;Dauer;Raum;Art;Block;Personen;Nicht aufzeichnen;Farbe
Zukunft der Register;The future of registers;16.04.2030;10:00;20;Saal;Impuls;Register;Kim Muster (Vortrag, Referat 3, Stadt Musterhausen);;rot
Aus der Praxis;;16.04.2030;10.20 Uhr;10 min;Saal;Replik;Register;"Eva Beispiel (Amt 1; Sitz 2, Land); Emre Probe (Moderation)";ja;
Pause;;16.04.2030;10:30;15;;Pause;;;;
`
