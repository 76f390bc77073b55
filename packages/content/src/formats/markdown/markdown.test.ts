import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown as writeTree } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Block } from '../../model/block.ts';
import { publicArticle } from '../../stories/public.ts';
import { anyArticle } from '../../testing/arbitrary-article.ts';
import { articleOf } from '../../testing/article-of.ts';
import { bodyTree } from './body-tree.ts';
import { frontmatterOf } from './frontmatter.ts';
import { toMarkdown, unsafe } from './index.ts';

const copy = `(ATTN: ADDS quote)
(LEAD) Ferry line reopens: "no way back"

By Ada Brenn

KARSUND, Oct. 12 (Yonhap) -- The ferry line between Karsund and Velm reopened on Tuesday.

Editing by Iris Maroux`;

const article = publicArticle(articleOf(copy, { id: 'ferry', published: '2027-10-12' }));

const bodyOf = (...body: readonly (readonly [Block['kind'], string])[]) =>
  parted(
    toMarkdown({
      article: {
        ...article,
        dateline: null,
        body: body.map(([kind, text]) => ({ kind, text, sentences: [], span: [0, 0], rule: 'test' })),
      },
    }),
  ).body;

const blockOf = (kind: Block['kind'], text: string): Block => ({
  ...{ kind, text },
  sentences: [],
  span: [0, 0],
  rule: 'test',
});

/** The frontmatter and the body of a Markdown file, as site generators part them. */
function parted(markdown: string): { readonly matter: unknown; readonly body: string } {
  const end = markdown.indexOf('\n---\n', 3);
  return { matter: parse(markdown.slice(4, end + 1)), body: markdown.slice(end + 5) };
}

/** The words of a tree, a line each. */
const wordsOf = (node: Nodes): string[] =>
  'value' in node ? [node.value] : 'children' in node ? node.children.flatMap(wordsOf) : [];

const plain = (words: readonly string[]): string => words.join(' ').replace(/\s+/g, ' ').trim();

describe('Markdown with frontmatter', () => {
  it('has above what is known, and below the body', () => {
    const { matter, body } = parted(
      toMarkdown({
        article,
        url: 'https://post.example/ferry/',
        story: {
          slug: 'ferry',
          versions: [
            { articleId: 'a', number: 1, at: null },
            { articleId: 'ferry', number: 2, at: '2027-10-12' },
          ],
          corrections: ['ferry'],
        },
      }),
    );
    expect(matter).toEqual({
      title: 'Ferry line reopens: "no way back"',
      id: 'ferry',
      url: 'https://post.example/ferry/',
      date: '2027-10-12',
      language: 'en',
      story: 'ferry',
      version: 2,
      corrects: true,
      byline: 'By Ada Brenn',
      authors: ['Ada Brenn'],
      dateline: 'KARSUND, Oct. 12 (Yonhap) --',
      places: ['KARSUND'],
      agency: 'Yonhap News Agency',
      credits: [{ role: 'editing', name: 'Iris Maroux' }],
      wordCount: article.wordCount,
      mentions: { places: ['Karsund'] },
    });
    expect(body).toBe('\nKARSUND, Oct. 12 (Yonhap) -- The ferry line between Karsund and Velm reopened on Tuesday.\n');
  });

  it('sets each block as what it is', () => {
    expect(
      bodyOf(
        ['heading', 'What comes next'],
        ['list', '* Boats\n* Trains'],
        ['list', '3. Boats\n4. Trains'],
        ['quote', '"It held."'],
        ['caption', 'Crews at the wall.'],
        ['table', 'Feb   Jan\n 41    44'],
        ['break', '***'],
        ['note', '(This story corrects the date.)'],
      ),
    ).toBe(
      [
        '\n## What comes next',
        '- Boats\n- Trains',
        '3. Boats\n4. Trains',
        '> "It held."',
        '*Crews at the wall.*',
        '```\nFeb   Jan\n 41    44\n```',
        '---',
        '(This story corrects the date.)\n',
      ].join('\n\n'),
    );
  });

  it('lets no word of the copy be markup', () => {
    expect(bodyOf(['paragraph', '# One *two* [three](four) <b> &amp; `five`'])).toBe(
      '\n\\# One \\*two\\* \\[three]\\(four) \\<b> \\&amp; \\`five\\`\n',
    );
    expect(bodyOf(['paragraph', '1. One\n- two\n---'])).toBe('\n1\\. One\n\\- two\n\\---\n');
    expect(bodyOf(['paragraph', 'Under 3 < 4, <{desk}@post.example>'])).toBe(
      '\nUnder 3 < 4, \\<{desk}@post.example>\n',
    );
  });

  it('parts two paragraphs where the first one ends in a carriage return', () => {
    expect(bodyOf(['paragraph', 'It is so \r'], ['paragraph', 'It was not'])).toBe(
      bodyOf(['paragraph', 'It is so \n'], ['paragraph', 'It was not']),
    );
  });

  it('sets blocks one by one as the writer of Markdown sets them together', () => {
    const sign = fc.constantFrom(...'aB9 .,;-+#()"\'“’—%$!:/@|^~={&*_<[\n'.split(''));
    const words = fc.string({ unit: fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 1 })), maxLength: 20 });
    const kind = fc.constantFrom<Block['kind']>(
      'paragraph',
      'paragraph',
      'caption',
      'list',
      'heading',
      'table',
      'break',
    );
    const block = fc.tuple(kind, words, fc.boolean());
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const told = blocks.map(([kind, text, begins]) => [kind, begins ? text : `It ${text}`] as const);
        const tree = bodyTree({ dateline: null, body: told.map(([kind, text]) => blockOf(kind, text)) });
        const whole = writeTree(tree, { bullet: '-', fences: true, rule: '-', unsafe });
        expect(bodyOf(...told)).toBe(whole && `\n${whole}`);
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing to editors', () => {
    expect(toMarkdown({ article })).not.toMatch(/ATTN|ADDS|LEAD/);
  });

  it('reads back the same, above and below, whatever the words are', () => {
    fc.assert(
      fc.property(anyArticle, (any) => {
        const article = publicArticle(any);
        const { matter, body } = parted(toMarkdown({ article: any }));
        expect(matter).toEqual(frontmatterOf({ article }));
        expect(plain(wordsOf(fromMarkdown(body)))).toBe(plain(wordsOf(bodyTree(article))));
      }),
    );
  });
});
