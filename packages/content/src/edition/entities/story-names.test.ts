import { expect, it } from 'vitest';
import { read } from '../../reading/read.ts';
import { publicArticle } from '../../stories/public.ts';
import { storyNames } from './story-names.ts';

const COPY = `Nordavia reopens ports

KARSUND, Oct. 12 (Yonhap) -- President Nadia Tressel opened the port.

President Nadia Tressel (R) opens the port of Karsund on Oct. 12, 2027. (Yonhap)
`;

function organisationsIn(source: string): string[] {
  const { article } = read(source, { id: 'ports' });
  if (!article) throw new Error('the copy has an article');
  return storyNames(publicArticle(article)).flatMap(({ kind, full }) => (kind === 'organisation' ? [full] : []));
}

it('leaves out the agency that sends the story, in its dateline and under its pictures', () => {
  expect(organisationsIn(COPY)).toEqual([]);
});

it('has that agency where the story itself speaks of it, and any other', () => {
  expect(organisationsIn(`${COPY}\n"It holds," she told Yonhap News Agency and the Port Office.\n`)).toEqual([
    'Yonhap News Agency',
    'Port Office',
  ]);
});
