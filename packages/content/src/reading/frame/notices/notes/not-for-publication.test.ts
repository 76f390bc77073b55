import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

it('keeps all that follows the line from readers, and the rule above it', () => {
  const { notes, body } = articleOf(
    'Wall holds\n\nEldwick (dpa) - The wall held.\n\n* * * *\nThe following information is not intended for publication\n\n## Editorial contacts\n- Reporting by: Anna Holm\n\ndpa ah tr',
  );
  expect(body.map(({ text }) => text)).toEqual(['The wall held.']);
  expect(notes.every(({ audience }) => audience === 'editors')).toBe(true);
  expect(notes.map(({ text }) => text)).toContain('- Reporting by: Anna Holm');
});

it('takes the line with its asterisk for what it is, without a notebook above it', () => {
  const { body } = articleOf(
    'Wall holds\n\nEldwick (dpa) - The wall held.\n\n* The following information is not for publication\n\n- Editor: Tom Holm, +00 30 0000',
  );
  expect(body.map(({ text }) => text)).toEqual(['The wall held.']);
});

it.each(['\n# dpa-Notebook', '\n# Notepad', '# Notepad', '\n#Notizblock', '\ndpa-Notebook'])(
  'knows dpa’s %j',
  (name) => {
    const { body } = articleOf(
      `Wall holds\n\nEldwick (dpa) - The wall held.\n${name}\n\n## Contacts\n- Tom Holm, +00 30 0000`,
    );
    expect(body.map(({ text }) => text)).toEqual(['The wall held.']);
  },
);

it.each([
  'Attention editors: not for publication',
  'ATTN: NOT FOR PUBLICATION',
  'Note to editors - not for publication',
])('withholds copy that opens on %s, and keeps from readers what follows it at the end', (line) => {
  const story = 'EASTMERE (AP) - The town voted on Monday to keep its clock.';
  expect(articleOf(`${line}\n\nTown keeps its clock\n\n${story}`).status).toBe('withheld');
  const { status, body, notes } = articleOf(`Town keeps its clock\n\n${story}\n\n${line}\n\nCall Anna Holm.`);
  expect(status).toBe('usable');
  expect(body).toHaveLength(1);
  expect(notes.map(({ audience }) => audience)).toEqual(['editors', 'editors']);
});

it('withholds copy whose headline says so, and keeps from readers a line below it that says what is not', () => {
  const story = 'EASTMERE (AP) - The town voted on Monday to keep its clock.';
  for (const head of ['Not for publication: Town keeps its clock', 'Town keeps its clock (NOT FOR PUBLICATION)'])
    expect(articleOf(`${head}\n\n${story}`).status).toBe('withheld');
  const { status, body, notes } = articleOf(`Town keeps its clock\n\nNot for publication: desk 555-0199\n\n${story}`);
  expect([status, body.length, notes[0]?.audience]).toEqual(['usable', 1, 'editors']);
});

it('withholds copy below a notebook that opens on a heading of its own', () => {
  const { status } = articleOf(
    '## Notebook\n## The following information is not intended for publication\n\n- Desk: Holm\n\nWall holds\n\nIt held.',
  );
  expect(status).toBe('withheld');
});

it('keeps dpa’s notebook above the copy from readers, and no more', () => {
  const { status, headline, body } = articleOf(
    '## Notebook\n\n## Contacts\n- Tom Holm, +00 30 0000\n\nWall holds\n\nEldwick (dpa) - The wall held.\n\nIt rained.',
  );
  expect([status, headline?.text, body.map(({ text }) => text)]).toEqual([
    'usable',
    'Wall holds',
    ['The wall held.', 'It rained.'],
  ]);
});

it('takes a note to editors with its words on the line for one line, and copy goes on below it', () => {
  const { body } = articleOf(
    'Wall holds\n\nEldwick (dpa) - The wall held.\n\nNote to editors: the map moves at noon\n\nIt rained, Holm said.',
  );
  expect(body.map(({ text }) => text)).toEqual(['The wall held.', 'It rained, Holm said.']);
});

it('keeps dpa’s notebook from readers where no signs head its parts', () => {
  const { body, notes } = articleOf(
    'Wall holds\n\nEldwick (dpa) - The wall held.\n\nNotebook\n\nInternet links\nPort: http://port.example\n\nEditorial contacts\nAuthor: Anna Holm, +00 30 0000\nEditing by: Tom Brandt\ndpa ah xx tb',
  );
  expect(body.map(({ text }) => text)).toEqual(['The wall held.']);
  expect(notes.every(({ audience }) => audience === 'editors')).toBe(true);
});

it.each(['Notebook', 'Internet links', 'Locations', 'Editorial contacts'])('keeps the subhead %s', (line) => {
  const { body } = articleOf(`Wall holds\n\nEldwick (AP) - The wall held.\n\n${line}\n\nIt rained, Holm said.`);
  expect(body.map(({ text }) => text)).toContain(line);
});
