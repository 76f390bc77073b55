import { compile, createArchive } from '@dateline/content/archive';
import { expect, it } from 'vitest';
import { headOf } from '../layouts/head.ts';
import type { Page } from '../page.ts';
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

async function pagesOf(all: readonly (readonly [id: string, source: string, published: string])[]): Promise<Page[]> {
  const edition = await compile(
    all.map(([id, source, published]) => ({ id, name: `${id}.txt`, source, given: { published } })),
  );
  return storyPages(await paperOf(createArchive(edition), new Date('2027-10-20T12:00:00Z')));
}

it('leads to a correction above a story, and not once more among what is related', async () => {
  const [page] = (await pagesOf(copies)).filter(({ path }) => path.endsWith('/nordavia-lowers-its-harbor-toll/'));
  const markup = String(await page?.body());
  expect(markup).toContain('<div class="corrects">');
  expect(markup.match(/href="[^"]*\/harbor-toll-story\/"/g)).toHaveLength(1);
  expect(markup).toContain('/karsund-ferry-sails/');
});

it('leads from where a later headline would have put a story to where it stands', async () => {
  const text = 'KARSUND, Oct. 12 (Yonhap) -- The ferry sailed again on Tuesday, Mayor Ada Brandt said.\n';
  const pages = await pagesOf([
    ['sails', `Karsund ferry sails\n\n${text}`, '2027-10-12'],
    ['sails-lead', `(LEAD) Karsund ferry sails again\n\n${text}`, '2027-10-12'],
  ]);
  const [story, alias] = pages;
  expect(pages.map(({ path, movedTo }) => [path, movedTo])).toEqual([
    ['/2027/10/12/karsund-ferry-sails/', undefined],
    ['/2027/10/12/karsund-ferry-sails-again/', story?.path],
  ]);
  const head = String(headOf(alias as Page));
  expect(head).toContain('<meta http-equiv="refresh" content="0; url=/2027/10/12/karsund-ferry-sails/">');
  expect(head).toMatch(/<link rel="canonical" href="[^"]*\/2027\/10\/12\/karsund-ferry-sails\/">/);
  expect(String(await alias?.body())).toContain('<a href="/2027/10/12/karsund-ferry-sails/">');
});
