import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { read } from '../reading/read.ts';
import { anyCopy } from '../testing/arbitrary-copy.ts';
import { articleOf } from '../testing/article-of.ts';
import { countWork } from '../testing/work.ts';
import { editorsOnly, publicArticle } from './public.ts';
import { publicSource, type Segment, segmentSchema, wholeSource } from './public-source.ts';

const source = [
  '(LEAD) Nordavia restores harbour pact',
  '(ATTN: ADDS remarks of Changeling in last para)',
  '',
  'KARSUND, Oct. 12 (Yonhap) -- Nordavia on Tuesday restored its harbour pact.',
  '',
  '"It gives both sides room to breathe," President Nadia Tressel said.',
  '',
  'Eds: Noteworth must not be named.',
  '(END)',
].join('\n');

const article = articleOf(source, { published: '2027-10-12' });
const segments = publicSource({ source, article });

const partsAt = (words: string): string[] =>
  segments.flatMap((one) => (one.kind === 'shown' && one.text === words ? one.became.map(({ part }) => part) : []));

const blocked = (all: readonly Segment[]): string =>
  all.map((one) => (one.kind === 'shown' ? one.text : '█'.repeat(one.length))).join('');

/** What a JSON Pointer without escapes leads to. */
const follow = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((at, key) => (at as Record<string, unknown>)[key], value);

describe('the public source', () => {
  it('tells of what is for editors no more than its length and the reason', () => {
    const note = '(ATTN: ADDS remarks of Changeling in last para)';
    expect(segments.filter(({ kind }) => kind === 'withheld')).toMatchObject([
      { length: note.length, reason: 'change note' },
      { length: 'Eds: Noteworth must not be named.'.length, reason: 'editors’ note' },
      { reason: expect.stringContaining('sign-off') },
    ]);
    expect(JSON.stringify(segments)).not.toMatch(/ATTN|ADDS|Changeling|Noteworth|must not/);
  });

  it('tells of all else what it became, the widest part first', () => {
    expect([partsAt('(LEAD)'), partsAt('Nordavia restores harbour pact')]).toEqual([['marker'], ['headline']]);
    expect(partsAt('Nadia Tressel')).toEqual(['paragraph', 'speaker', 'name']);
    expect(partsAt('said')).toEqual(['paragraph', 'cue']);
    expect(partsAt('Tuesday')).toContain('date');
  });

  it('points into the article as readers see it', () => {
    const shown = publicArticle(article);
    for (const one of segments)
      if (one.kind === 'shown')
        for (const { at } of one.became) expect([at, follow(shown, at)]).not.toContain(undefined);
  });

  it('keeps back all of a notice', () => {
    const kill = 'MANDATORY KILL\n\nPlease kill the story headlined "Ferry sinks off Karsund". A kill is mandatory.\n';
    expect(publicSource({ source: kill, article: articleOf(kill) })).toEqual([
      { kind: 'withheld', span: [0, kill.length], length: kill.length, reason: 'notice to editors' },
    ]);
  });

  it('takes as one what overlaps, and shows no part of it in another', () => {
    const note = (span: [number, number]): Article['notes'][number] => ({
      ...{ text: '', reason: 'embargo', audience: 'editors', span, rule: 'test/given' },
    });
    const { edNote: _, changeNote: __, ...rest } = article;
    const odd = { ...rest, notes: [note([60, 70]), note([10, 30]), note([20, 40]), note([50, 50])] };
    const spans = publicSource({ source, article: odd }).flatMap((one) => (one.kind === 'withheld' ? [one.span] : []));
    expect(spans).toEqual([
      [10, 40],
      [60, 70],
    ]);
  });

  it('is the whole source end to end, whatever the copy, and holds no character that is for editors', () => {
    fc.assert(
      fc.property(anyCopy, (text) => {
        const { article } = read(text, { id: 'any' });
        if (!article) return;
        const all = publicSource({ source: text, article });
        let at = 0;
        for (const one of all) {
          expect(segmentSchema.safeParse(one).success).toBe(true);
          expect(one.span[0]).toBe(at);
          at = one.span[1];
        }
        expect(at).toBe(text.length);
        const shown = blocked(all);
        for (const span of editorsOnly(article)) expect(shown.slice(...span)).toMatch(/^█*$/);
      }),
      { numRuns: 200 },
    );
  });

  it('costs no more than in proportion to the length', () => {
    const { workOf, close } = countWork();
    const [once = 0, twice = 0] = [1000, 2000].map((copies) => {
      const long = `${source.slice(0, -6)}${'\n\n"It holds," Ada Brandt of the Port Office said on Monday.'.repeat(copies)}`;
      const whole = articleOf(long);
      return workOf(() => expect(blocked(publicSource({ source: long, article: whole })).length).toBe(long.length));
    });
    close();
    expect(twice / once).toBeLessThan(2.5);
  });
});

describe('the whole source', () => {
  it('has what is for editors in its place, with what it became', () => {
    const note = '(ATTN: ADDS remarks of Changeling in last para)';
    const whole = wholeSource({ source, article });
    expect(whole.map(({ text }) => text).join('')).toBe(source);
    expect(whole.find(({ text }) => text === note)?.became).toMatchObject([{ part: 'change note', at: '/changeNote' }]);
    for (const { became } of whole)
      for (const { at } of became) expect([at, follow(article, at)]).not.toContain(undefined);
  });

  it('has a notice to editors, and what it names', () => {
    const kill = 'MANDATORY KILL\n\nPlease kill the story headlined "Ferry sinks off Karsund". A kill is mandatory.\n';
    const parts = wholeSource({ source: kill, article: articleOf(kill) });
    expect(parts.find(({ text }) => text === 'Ferry sinks off Karsund')?.became).toContainEqual(
      expect.objectContaining({ part: 'headline', at: '/notice/headline' }),
    );
  });
});
