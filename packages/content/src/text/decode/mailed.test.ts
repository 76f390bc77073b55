import { expect, it } from 'vitest';
import { load } from '../../node/folder/load.ts';
import { read } from '../../reading/read.ts';
import { workspace } from '../../testing/workspace.ts';
import { decode } from './index.ts';
import { unquoted } from './mailed.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const decoded = (text: string) => {
  const { text: was, diagnostics } = decode(bytes(text));
  return { was, said: diagnostics.map(({ code, span }) => [code, span]) };
};

const COPY = `Sea wall holds in Karsund’s harbor

KARSUND, Oct. 12 (AP) -- The sea wall held all night, the harbor office said on Tuesday.

"Nobody slept," Mayor Jon Eik said.
`;

const PRINTED = `Sea wall holds in Karsund=E2=80=99s harbor=20

KARSUND, Oct. 12 (AP) -- The sea wall held all night, the harbor office sai=
d on Tuesday.

"Nobody slept," Mayor Jon Eik said.=20
`;

const quoted = (text: string, sign = '> ') => text.trimEnd().replace(/^.*$/gm, (line) => `${sign}${line}`.trimEnd());

it('reads copy in quoted-printable as what it was', () => {
  const { was, said } = decoded(PRINTED);
  expect(was?.replace(/ $/gm, '')).toBe(COPY);
  expect(said).toEqual([['quoted-printable', [25, 26]]]);
  expect(decoded(PRINTED.replace('=E2=80=99', '=92')).was).toContain('Karsund’s');
});

it.each(['> ', '>', '> > ', '>> '])('reads copy that mail has quoted without its signs: %j', (sign) => {
  const { was, said } = decoded(quoted(COPY, sign));
  expect(was).toBe(COPY.trimEnd());
  expect(said).toEqual([['mail-quoted', [0, 1]]]);
});

it('reads what is both as what it was, each word with its place there', async () => {
  const source = quoted(PRINTED);
  const { was, said } = decoded(source);
  expect(said.map(([code]) => code)).toEqual(['mail-quoted', 'quoted-printable']);
  const { article } = read(was ?? '', { id: 'wall' });
  expect(article?.headline?.text).toBe('Sea wall holds in Karsund’s harbor');
  expect(article?.body.map(({ text }) => text)).toEqual([
    'The sea wall held all night, the harbor office said on Tuesday.',
    '"Nobody slept," Mayor Jon Eik said.',
  ]);
  await using folder = await workspace({ 'wall.txt': source });
  const { items } = await load({ path: folder.at('wall.txt'), name: 'wall.txt', shown: 'wall.txt' }, 9999);
  expect(items.map(({ text }) => text)).toEqual([was]);
});

it('reads a whole message that mail has quoted as the message', async () => {
  const mail = `From: Desk <desk@nordavia.example>\nTo: clients@nordavia.example\nDate: Tue, 12 Oct 2027 18:37:02 +0200\nSubject: Sea wall holds\nContent-Transfer-Encoding: quoted-printable\n\n${PRINTED}`;
  await using folder = await workspace({ 'wall.txt': quoted(mail) });
  const { items } = await load({ path: folder.at('wall.txt'), name: 'wall.txt', shown: 'wall.txt' }, 9999);
  expect(items[0]?.text).toContain('Karsund’s harbor');
});

it.each([
  'By ANNA HOLM and JON EIK=\nAssociated Press=\nKARSUND (AP) -- The wall held.\n',
  'bdt0417 4 pl 120 dpa 0417\n\nNordavia/Traffic/\nWall holds through the night in Karsund, and nobody has slept there =\n\nIt held.\n',
  'Wall holds\n\nThe formula is a=20, she said, and b=3D.\n',
  `${PRINTED}x = 3\n`,
  `${PRINTED}${'It held. '.repeat(12)}\n`,
  '> Wall holds\n> It held.\nIt rained.\n',
  '> Wall\n> holds\n',
])('leaves copy as it came that has such signs of its own, or not in all: %j', (text) => {
  expect(decoded(text)).toEqual({ was: text, said: [] });
});

it('keeps of signs before a line those that not every line has', () => {
  expect(unquoted('> a\n>> b\n> > c\n>\n> d')).toBe('a\n> b\n> c\n\nd');
});
