import { expect, it } from 'vitest';
import { read } from '../../../reading/read.ts';
import { firstLost } from '../../../testing/parts.ts';
import { countWork } from '../../../testing/work.ts';
import { readAll } from '../carried/read-carried.ts';
import { unpackText } from '../unpack.ts';

const readingOf = (source: string) => {
  const unpacked = unpackText(source);
  return unpacked && readAll(unpacked, {})[0];
};
const bodyOf = (source: string) => readingOf(source)?.article?.body.map(({ text }) => text);

const copy = `KARSUND, Oct. 12 (AP) -- The sea wall held, the harbor office said Tuesday.

"Nobody slept," Mayor Jon Eik said.
`;

const mail = (
  text: string,
  more = '',
  subject = 'Sea wall holds in Karsund',
) => `From: Karsund desk <desk@nordavia.example>
To: clients@nordavia.example
Date: Tue, 12 Oct 2027 18:37:02 +0200 (CEST)
Subject: ${subject}
${more}
${text}`;

const said = ['The sea wall held, the harbor office said Tuesday.', '"Nobody slept," Mayor Jon Eik said.'];

it('reads copy that was sent as an e-mail, its subject for the headline', () => {
  const { article, text = '' } = readingOf(mail(`${copy}\n-- \nKarsund desk\n+47 000 00 000\n`)) ?? {};
  expect(article).toMatchObject({
    headline: { text: 'Sea wall holds in Karsund' },
    dateline: { places: ['KARSUND'], agency: 'AP' },
    published: { value: '2027-10-12T18:37:02+02:00', rule: 'mail/date' },
  });
  expect(article?.body.map(({ text }) => text)).toEqual(said);
  expect(article && firstLost(text, article)).toBeNull();
});

it('obeys what a subject tells editors', () => {
  expect(readingOf(mail(copy, '', 'KILL: Sea wall holds'))?.article?.status).toBe('canceled');
  expect(readingOf(mail(copy, '', 'HOLD HOLD HOLD'))?.article?.status).toBe('withheld');
  expect(
    readingOf(mail(copy, '', 'EMBARGOED UNTIL 1800 GMT OCT 14: Sea wall holds'))?.article?.embargoedUntil?.value,
  ).toBe('2027-10-14T18:00:00Z');
});

it('reads the headline once where the text opens on it', () => {
  expect(bodyOf(mail(`Sea wall holds in Karsund\n\n${copy}`))).toEqual(said);
});

it('reads it once too where its marker has a line of its own, and no signature without its space', () => {
  const source = mail(
    `ROUNDUP\n\nSea wall holds in Karsund\n\n${copy}\n--\nKarsund desk\nHarbor Street 4\n`,
    '',
    'ROUNDUP: Sea wall holds in Karsund',
  );
  expect(readingOf(source)?.article).toMatchObject({
    headline: { text: 'Sea wall holds in Karsund' },
    markers: [{ kind: 'roundup' }],
  });
  expect(bodyOf(source)).toEqual(said);
});

it('reads what was sent on', () => {
  const sent = mail(`\n\n---------- Forwarded message ---------\n${mail(copy)}`, '', 'Fwd: look');
  expect(readingOf(sent)?.article?.headline?.text).toBe('Sea wall holds in Karsund');
  expect(bodyOf(sent)).toEqual(said);
});

it('leaves out what is said above a message that is sent on, and not above one that is answered', () => {
  const below = (line: string) => mail(`For your desk.\n\n${line}\n${mail(copy)}`);
  expect(bodyOf(below('---------- Forwarded message ---------'))).toEqual(said);
  expect(bodyOf(below('Begin forwarded message:\n'))).toEqual(said);
  expect(bodyOf(below('-----Original Message-----'))?.[0]).toBe('For your desk.');
});

it('reads what is encoded, in the text and in the subject', () => {
  const printable = copy.replace('Nobody slept', 'Nobody=92s wall fe=\nll').replace('--', '=96');
  const source = mail(
    printable,
    'Content-Type: text/plain;\n charset="windows-1252"\nContent-Transfer-Encoding: quoted-printable\n',
    '=?utf-8?Q?Karsund=E2=80=99s_sea?=\n =?utf-8?B?IHdhbGwgaG9sZHM=?=',
  );
  expect(readingOf(source)?.article?.headline?.text).toBe('Karsund’s sea wall holds');
  expect(bodyOf(source)?.at(-1)).toBe('"Nobody’s wall fell," Mayor Jon Eik said.');
  expect(bodyOf(mail(btoa(copy), 'Content-Transfer-Encoding: base64\n'))).toEqual(said);
});

it('reads the plain part of several', () => {
  const parts = `--xyz\nContent-Type: text/plain; charset=utf-8\n\n${copy}\n--xyz\nContent-Type: text/html\n\n<p>The wall</p>\n--xyz--\n`;
  expect(bodyOf(mail(parts, 'Content-Type: multipart/alternative; boundary="xyz"\n'))).toEqual(said);
});

it('is read in time linear in its length, however it is made', () => {
  const { workOf, close } = countWork();
  const many = (count: number) => [
    mail('From: a@b\nTo: c\nSubject: d\n\n'.repeat(count)),
    mail(
      '--x\nContent-Type: multipart/mixed; boundary="x"\n\n'.repeat(count),
      'Content-Type: multipart/mixed; boundary="x"\n',
    ),
    mail('\n-- \n'.repeat(count)),
    mail('=C3'.repeat(count), 'Content-Transfer-Encoding: quoted-printable\n'),
  ];
  const [once = [], twice = []] = [500, 1000].map(many);
  for (const [i, source] of once.entries()) {
    const works = [source, twice[i] ?? ''].map((text) => workOf(() => unpackText(text)));
    expect((works[1] ?? 0) / (works[0] ?? 1)).toBeLessThan(2.5);
  }
  close();
});

it.each([
  'From: a note on the wall\n\nKARSUND (AP) -- It held.\n',
  'Subject: walls\n\nKARSUND (AP) -- It held.\n',
  'From: Karsund\nTo: Marlow\n\nKARSUND (AP) -- It held.\n',
  'To: all editors\nSubject to change: the wall\nDate: none\n\nKARSUND (AP) -- It held.\n',
  'Sea wall holds\n\nFrom: desk@nordavia.example\nTo: all\nSubject: wall\n\nIt held.\n',
])('takes copy for no e-mail that only looks like one: %j', (text) => {
  expect(unpackText(text)).toBeNull();
  expect(read(text, { id: 'wall' }).article).not.toBeNull();
});

it('never throws for what an e-mail holds', () => {
  for (const text of ['', '=', '=Z', 'é=C3', '====', '\n\n--', 'QQ'])
    for (const encoding of ['quoted-printable', 'base64', 'x'])
      expect(
        readingOf(mail(text, `Content-Transfer-Encoding: ${encoding}\nContent-Type: text/plain; charset=zz\n`)),
      ).toBeDefined();
});
