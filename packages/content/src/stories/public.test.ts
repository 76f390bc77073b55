import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { publicArticleSchema } from '../model/public-article.ts';
import { read } from '../reading/read.ts';
import { publicArticle } from './public.ts';

const source = 'Harbour bridge reopens\n\nThe bridge reopened on Monday.\n\nEds: hold the minister out.';

function article(parts: Partial<Article>): Article {
  const { article: plain } = read(source, { id: 'bridge' });
  if (!plain) throw new Error('the copy has an article');
  const { edNote: _, ...rest } = plain;
  return { ...rest, notes: [], body: plain.body.slice(0, 1), ...parts };
}

const editors: Article['notes'][number] = {
  text: 'Eds: hold the minister out.',
  reason: 'editors’ note',
  audience: 'editors',
  span: [57, 84],
  rule: 'notes/eds',
};

describe('publicArticle', () => {
  it('leaves out what is for editors only', () => {
    const view = publicArticle(
      article({
        notes: [editors],
        edNote: { text: 'Not for use', span: [0, 0], rule: 'notes/ed' },
        changeNote: { text: 'ADDS details', changes: [], span: [0, 0], rule: 'notes/attn' },
      }),
    );
    expect(JSON.stringify(view)).not.toMatch(/minister|Not for use|ADDS/);
    expect(publicArticleSchema.parse(view)).toEqual(view);
  });

  it('leaves out what was read from within an editors’ note', () => {
    const view = publicArticle(
      article({
        notes: [editors],
        names: [
          {
            text: 'minister',
            kind: 'person',
            entity: 'person:minister',
            full: 'minister',
            span: [71, 79],
            rule: 'names/x',
          },
        ],
        published: {
          value: '2031-05-05',
          precision: 'day',
          basis: 'inferred',
          rule: 'published/x',
          evidence: [{ span: [57, 61], text: 'Eds:', says: 'the desk wrote that day' }],
        },
      }),
    );
    expect([view.names, view.published.evidence, view.notes]).toEqual([[], [], []]);
    expect(view.published.value).toBe('2031-05-05');
  });

  it('leaves out an embargo that stands within an editors’ note, and keeps one that does not', () => {
    const embargoedUntil = { value: '2031-05-06T09:00:00Z', text: '0900 GMT May 6', rule: 'embargo/until' };
    const inside = article({ notes: [editors], embargoedUntil: { ...embargoedUntil, span: [60, 74] } });
    const outside = article({ notes: [editors], embargoedUntil: { ...embargoedUntil, span: [0, 14] } });
    expect(publicArticle(inside).embargoedUntil).toBeUndefined();
    expect(publicArticle(outside).embargoedUntil).toEqual(outside.embargoedUntil);
  });

  it('keeps notes that speak to everyone, and all the rest', () => {
    const whole = article({ notes: [{ ...editors, audience: 'everyone' }] });
    expect(publicArticle(whole)).toEqual(whole);
  });
});
