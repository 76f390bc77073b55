import { compile, createArchive } from '@dateline/content/archive';
import { expect, it } from 'vitest';
import { paperOf } from '../paper.ts';
import { storyPages } from './pages.ts';

const copies = [
  [
    'toll',
    'Nordavia lowers its harbor toll\n\nKARSUND, Nordavia (AP) — Nordavia on Tuesday lowered its harbor toll, Mayor Ada Brandt warned in a letter.\n',
    '2027-10-12',
  ],
  [
    'toll-correction',
    'Correction: Harbor Toll story\n\nKARSUND, Nordavia (AP) — In a story Oct. 12, The Associated Press reported erroneously who lowered the toll. It was the port authority.\n',
    '2027-10-13',
  ],
  [
    'ferry',
    'Karsund ferry sails\n\nKARSUND, Nordavia (AP) — The ferry sailed again, Mayor Ada Brandt said.\n',
    '2027-10-12',
  ],
] as const;

it('leads to a correction above a story, and not once more among what is related', async () => {
  const edition = await compile(
    copies.map(([id, source, published]) => ({ id, name: `${id}.txt`, source, given: { published } })),
  );
  const paper = await paperOf(createArchive(edition), new Date('2027-10-20T12:00:00Z'));
  const [page] = (await storyPages(paper)).filter(({ path }) => path.endsWith('/nordavia-lowers-its-harbor-toll/'));
  const markup = String(await page?.body());
  expect(markup).toContain('<div class="corrects">');
  expect(markup.match(/href="[^"]*\/harbor-toll-story\/"/g)).toHaveLength(1);
  expect(markup).toContain('/karsund-ferry-sails/');
});
