import type { Name, PublicArticle } from '@dateline/content';
import { read } from '@dateline/content';
import { expect, it } from 'vitest';
import { castOf } from './cast.ts';

const text = `Nordavia reopens ports

By Anna Brandov

KARSUND, Oct. 12 (Yonhap) -- President Nadia Tressel met Tressel.`;

function article(names: readonly [words: string, kind: Name['kind'], entity: string, role?: string][]): PublicArticle {
  const { article } = read(text, { id: 'ports' });
  if (!article) throw new Error('no article');
  let at = 0;
  const mentions = names.map(([words, kind, entity, role]): Name => {
    at = text.indexOf(words, at);
    const span: [number, number] = [at, at + words.length];
    at += words.length;
    return {
      text: words,
      kind,
      entity,
      full: words,
      span,
      rule: 'test',
      ...(role ? { role: { text: role, span: [0, 1], rule: 'test' } } : {}),
    };
  });
  return { ...article, names: mentions };
}

const named = article([
  ['Anna Brandov', 'person', 'person:anna-brandov'],
  ['KARSUND', 'place', 'place:karsund'],
  ['Yonhap', 'organisation', 'organisation:yonhap'],
  ['Nadia Tressel', 'person', 'person:nadia-tressel', 'President'],
  ['Tressel', 'person', 'person:nadia-tressel'],
]);

it('gathers the mentions of one person, with the roles that the copy gives', () => {
  expect(castOf(named).person).toEqual([
    { entity: 'person:nadia-tressel', name: 'Nadia Tressel', roles: ['President'], mentions: 2 },
  ]);
});

it('counts the place of the dateline to the story, but not who wrote it and who sent it', () => {
  expect(castOf(named).place.map(({ name }) => name)).toEqual(['KARSUND']);
  expect(castOf(named).organisation).toEqual([]);
});

it('counts no agency to the story that a caption names for its picture', () => {
  const source = `Nordavia reopens ports

KARSUND, Oct. 12 (Yonhap) -- President Nadia Tressel opened the port.

President Nadia Tressel (R) opens the port of Karsund on Oct. 12, 2027. (Yonhap)`;
  const { article } = read(source, { id: 'ports' });
  expect(article?.body.map(({ kind }) => kind)).toContain('caption');
  expect(article && castOf(article).organisation).toEqual([]);
});
