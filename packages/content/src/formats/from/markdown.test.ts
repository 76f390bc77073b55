import { describe, expect, it } from 'vitest';
import { firstLost } from '../../testing/parts.ts';
import { fromMarkdown } from './markdown.ts';

const source = `---
title: "Ferry line reopens: no way back"
id: ferry
date: 2027-10-12
authors: [Ada Brenn, Irene Maroux]
language: en
status: withheld
embargoedUntil: 2027-10-13T00:00:00Z
keyPoints:
  - Fares fall
mentions:
  people: [Nadia Tressel]
  places: [Velm]
---

KARSUND, Oct. 12 (Yonhap) -- The *ferry* runs [again](https://paper.example/).

## What comes next

- Boats
- Trains

> "It held."

*Crews at the wall.*

---

President Nadia Tressel said so.
`;

describe('fromMarkdown', () => {
  it('keeps what frontmatter states, and reads the body as copy', () => {
    const { article, text, diagnostics } = fromMarkdown(source);
    expect(diagnostics.map(({ code }) => code)).toEqual(['caption-without-date']);
    expect(article).toMatchObject({
      id: 'ferry',
      headline: { text: 'Ferry line reopens: no way back', rule: 'markdown/title' },
      byline: { names: ['Ada Brenn', 'Irene Maroux'] },
      dateline: { places: ['KARSUND'], agency: 'Yonhap' },
      published: { value: '2027-10-12', precision: 'day', basis: 'stated', rule: 'markdown/date' },
      embargoedUntil: { value: '2027-10-13T00:00:00Z' },
      keyPoints: [{ text: 'Fares fall' }],
      status: 'withheld',
    });
    expect(article?.body.map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual([
      'paragraph: The ferry runs again.',
      'heading: What comes next',
      'list: - Boats\n- Trains',
      'quote: "It held."',
      'caption: Crews at the wall.',
      'break: * * *',
      'paragraph: President Nadia Tressel said so.',
    ]);
    expect(article?.names.map(({ full, kind }) => `${kind} ${full}`)).toEqual(
      expect.arrayContaining(['person Nadia Tressel', 'place Velm']),
    );
    expect(article && firstLost(text, article)).toBeNull();
  });

  it('takes the first heading for the headline where there is no frontmatter', () => {
    const { article } = fromMarkdown('# Dam holds\n\nThe dam held overnight.\n');
    expect(article).toMatchObject({ headline: { text: 'Dam holds', rule: 'markdown/h1' }, body: [{}] });
  });

  it('withholds a draft', () => {
    expect(fromMarkdown('---\ntitle: Dam\ndraft: true\n---\nIt held.').article?.status).toBe('withheld');
  });

  it.each([
    ['---\ntitle: "a\n---\nb', 'malformed'],
    [`---\na: &a [x, x]\nb: &b [${'*a, '.repeat(40)}]\nc: [${'*b, '.repeat(40)}]\n---\nb`, 'malformed'],
  ])('answers frontmatter that cannot be read, or multiplies, with a diagnostic: %.20j', (bad, code) => {
    expect(fromMarkdown(bad)).toMatchObject({ article: null, diagnostics: [{ code, severity: 'error' }] });
  });

  it.each(['>', '*a **b ', '[a](', '![', '```', '- ', '<a '])(
    'answers thousands of %j that nothing closes',
    (marks) => {
      expect(() => fromMarkdown(`${marks.repeat(20_000)} a`)).not.toThrow();
    },
  );
});
