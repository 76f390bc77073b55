import { expect, it } from 'vitest';
import { publicArticle } from '../../../../stories/public.ts';
import { articleOf } from '../../../../testing/article-of.ts';

const tail = '* * * *\nThe following information is not intended for publication\n\n## Editorial contacts\n';
const articleWith = (lines: string) =>
  articleOf(`Wall holds\n\nEldwick (dpa) - The wall held.\n\n${tail}${lines}\n\ndpa ah tb`);

it.each([
  ['- Reporting by: Anna Holm in Karsund', ['reporting: Anna Holm (Karsund)']],
  ['- Editing by: Tom Brandt, +00 30 0000, <desk@quay.example>', ['editing: Tom Brandt']],
  ['- Editor: Tom Brandt (desk), 00 30 0000', ['editor: Tom Brandt']],
  ['- Editors: Tom Brandt and Ina Holt, desk@quay.example', ['editors: Tom Brandt', 'editors: Ina Holt']],
  ['By Anna Holm; editing by Tom Brandt, +00 30 0000', ['writing: Anna Holm', 'editing: Tom Brandt']],
  ['- Autorin: Anna Holm (Karsund), +00 30 0000', ['autorin: Anna Holm']],
  ['- Redaktion: Tom Brandt, +00 30 0000', ['redaktion: Tom Brandt']],
  ['- Editor: dpa newsdesk, +00 30 0000', []],
  ['- Internet: www.quay.example', []],
])('reads who did what from the contacts of dpa’s notebook, and no numbers: %s', (line, found) => {
  const { credits, notes } = articleWith(line);
  expect(credits.map(({ role, name, place }) => `${role}: ${name}${place ? ` (${place})` : ''}`)).toEqual(found);
  expect(notes.map(({ text }) => text)).toContain(line);
});

it('shows readers none of them, as the line above says', () => {
  expect(publicArticle(articleWith('- Reporting by: Anna Holm')).credits).toEqual([]);
});

it('knows the heading that dpa has for them in German', () => {
  const copy =
    'Mauer hält\n\nEldwick (dpa) - Die Mauer hat gehalten.\n\n## Redaktionelle Hinweise\n- Autorin: Anna Holm, +00 30 0000';
  const { body, credits } = articleOf(copy);
  expect([body.length, credits.map(({ name }) => name)]).toEqual([1, ['Anna Holm']]);
});
