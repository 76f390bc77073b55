import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const copy = (last: string) => `Wall holds\n\nELDWICK, March 3 (Reuters) - The wall held.\n\n${last}`;
const creditsOf = (last: string) => articleOf(copy(last)).credits.map(({ role, name, place }) => [role, name, place]);

it('reads roles, names and places', () => {
  expect(
    creditsOf(
      '(Reporting by Anna Holm in Marlow, Velmora and Tom Reed; Additional reporting by Mara Quill; Editing by Jo Fenn)',
    ),
  ).toEqual([
    ['reporting', 'Anna Holm', 'Marlow, Velmora'],
    ['reporting', 'Tom Reed', undefined],
    ['additional reporting', 'Mara Quill', undefined],
    ['editing', 'Jo Fenn', undefined],
  ]);
});

it('reads who contributed', () => {
  expect(
    creditsOf('Associated Press writers Anna Holm in Marlow and Tom Reed in Astrid contributed to this report.'),
  ).toEqual([
    ['contributing', 'Anna Holm', 'Marlow'],
    ['contributing', 'Tom Reed', 'Astrid'],
  ]);
});

it.each([
  ['(Xinhua correspondents Anna Holm and Tom Reed in Marlow also contributed to the story.)', 2],
  ['Rising tides and storms contributed to the story of the wall.', 0],
  ['The reporters said that tides contributed to the story.', 0],
])('reads who contributed to the story, and not what did: %s', (line, count) => {
  expect(creditsOf(line)).toHaveLength(count);
});

it.each(['*', '-- ', '—'])('reads who wrote it behind a star or a dash: %s', (sign) => {
  expect(creditsOf(`${sign}Writing by Mara Quill`)).toEqual([['writing', 'Mara Quill', undefined]]);
});

it('credits the editors of the copy, and no note to editors', () => {
  expect(creditsOf('Editors: Anna Holm and Mara Quill')).toEqual([
    ['editors', 'Anna Holm', undefined],
    ['editors', 'Mara Quill', undefined],
  ]);
  expect(creditsOf('Editors: Photos of Mara Quill move at noon')).toEqual([]);
});

it('tiles the line with its credits', () => {
  const text = copy('(Reporting by Anna Holm; Editing by Jo Fenn)');
  const spans = articleOf(text).credits.map(({ span }) => text.slice(...span));
  expect(spans.join('')).toBe('(Reporting by Anna Holm; Editing by Jo Fenn)');
});

it.each([
  [
    'Brandt reported from Marlow. Associated Press writer Tom Hale in Eldwick contributed.',
    ['reporting: Brandt', 'contributing: Tom Hale'],
  ],
  [
    'Brandt reported from Marlow. Associated Press researcher Tom Hale in Eldwick contributed.',
    ['reporting: Brandt', 'contributing: Tom Hale'],
  ],
  ['Brandt reported from Marlow.', ['reporting: Brandt']],
  [
    '(Video reporters: Wu Kai, Luo Ming; video editors: Qi Lan)',
    ['video reporters: Wu Kai', 'video reporters: Luo Ming', 'video editors: Qi Lan'],
  ],
  ['Contributing: Anna Holm, The Associated Press', ['contributing: Anna Holm', 'contributing: The Associated Press']],
  ['With files from The Canadian Press and Tom Brandt', ['with files: The Canadian Press', 'with files: Tom Brandt']],
  ['Additional reporting from Reuters', ['additional reporting: Reuters']],
  ['Contributing to the flood: rain', []],
  ['With files from the old town hall, she wrote a book.', []],
])('credits who %s', (line, who) => {
  const { credits } = articleOf(`Wall holds\n\nELDWICK (AP) — The wall held.\n\n___\n\n${line}`);
  expect(credits.map(({ role, name }) => `${role}: ${name}`)).toEqual(who);
});

it.each([
  ['By DANA KESSLER and ROBERT J. MARL', 'Marl reported from Eldwick.', ['Robert J. Marl']],
  ['By DANA MARL and ROBERT J. MARL', 'Marl reported from Eldwick.', ['Marl']],
  ['By Dana Kessler', 'Marl reported from Eldwick.', ['Marl']],
  ['By Dana Kessler', '(Reporting by Kessler in Velm)', ['Dana Kessler']],
])('calls whom it credits by the last name as the one of that name above the copy: %s, %s', (by, line, names) => {
  const { credits } = articleOf(`Wall holds\n\n${by}\n\nELDWICK (AP) — The wall held.\n\n___\n\n${line}`);
  expect(credits.map(({ name }) => name)).toEqual(names);
});

it('credits who did what behind a colon too', () => {
  const line = '(Reporting by Li Tao, Wang Jun; Video reporters: Wu Kai; Video editors: Luo Ming, Qi Lan)  ■';
  const { credits } = articleOf(`Wall holds\n\nKARSUND, May 5 (Xinhua) -- The wall held.\n\nIt rained.\n\n${line}`);
  expect(credits.map(({ role, name }) => [role, name])).toEqual([
    ['reporting', 'Li Tao'],
    ['reporting', 'Wang Jun'],
    ['video reporters', 'Wu Kai'],
    ['video editors', 'Luo Ming'],
    ['video editors', 'Qi Lan'],
  ]);
  expect(creditsOf('(Reporting by Anna Holm; Messaging: anna.holm@desk.example)')).toMatchObject([
    ['reporting', 'Anna Holm', undefined],
  ]);
});

it('credits the desk and who is in small letters beside a name', () => {
  expect(creditsOf('(Reporting by Karsund newsroom; Editing by Mara de Quill)')).toEqual([
    ['reporting', 'Karsund newsroom', undefined],
    ['editing', 'Mara de Quill', undefined],
  ]);
});

it.each([
  'Reporting by Anna Holm. The wall was built in 1962, and has been raised twice since.',
  '(Reporting by Anna Holm.) The wall was built in 1962, and has been raised twice since.',
])('leaves the copy that goes on behind a credit: %s', (line) => {
  const { credits, body } = articleOf(copy(line));
  expect(credits.map(({ name }) => name)).toEqual(['Anna Holm']);
  expect(body.at(-1)?.text).toBe('The wall was built in 1962, and has been raised twice since.');
});

it('takes all of a line that goes on with other roles', () => {
  const line = 'Reporting by Anna Holm. Additional reporting by Jo Fenn in Marlow, Ill. Editing by St. John Reed.';
  expect(creditsOf(line).map(([, name]) => name)).toEqual(['Anna Holm', 'Jo Fenn', 'St. John Reed']);
});

it('credits who helped', () => {
  expect(creditsOf('--With assistance from Anna Holm in Marlow and Tom Reed.')).toEqual([
    ['with assistance', 'Anna Holm', 'Marlow'],
    ['with assistance', 'Tom Reed', undefined],
  ]);
  expect(creditsOf('With assistance from Anna Holm the wall was built.')).toEqual([]);
});

it('keeps the author of a book among the copy', () => {
  expect(creditsOf('Author: Anna Holm\n\nTranslator: Tom Reed\n\nThe prize is worth 400 crowns.')).toEqual([]);
});

it('credits an author below the copy, and reads one above it as its byline', () => {
  expect(creditsOf('Author: Anna Holm')).toEqual([['author', 'Anna Holm', undefined]]);
  expect(creditsOf('autor: Anna Holm')).toEqual([['autor', 'Anna Holm', undefined]]);
  const { byline, credits } = articleOf('Wall holds\n\nAuthor: Anna Holm\n\nMARLOW, March 3. /TASS/. The wall held.');
  expect([byline?.names, credits]).toEqual([['Anna Holm'], []]);
});

it.each([
  'Reporting by the newspaper led to the arrest, police said.',
  'Editing by committee had ruined the film, she said.',
  'Reporting by Karsund Post staff led to changes. The law was changed in May.',
  'Writing by Anna Holm won the prize. She was born in Marlow.',
  'Photography by Anna Holm hangs in the hall. It was hung there in March.',
])('keeps what someone said: %s', (line) => {
  const { credits, body } = articleOf(copy(line));
  expect([credits, body.at(-1)?.text]).toEqual([[], line]);
});

it('parts the last words of a page from the name before them', () => {
  const { credits, residue } = articleOf(
    copy('Reporting by Anna Holm; Editing by Tom Brandt Our Standards: The Thomson Reuters Trust Principles.'),
  );
  expect(credits.map(({ name }) => name)).toEqual(['Anna Holm', 'Tom Brandt']);
  expect(residue.map(({ text }) => text)).toEqual(['Our Standards: The Thomson Reuters Trust Principles.']);
});
