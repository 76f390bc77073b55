import { describe, expect, it } from 'vitest';
import { read } from '../reading/read.ts';
import { publicArticle } from '../stories/public.ts';
import { toText } from './text.ts';

const copy = `(LEAD) Ferry line reopens

By Ada Brenn

KARSUND, Oct. 12 (Yonhap) -- The ferry line between Karsund and Velm reopened on Tuesday after a winter of repairs.

"It was about time," Mayor Nadia Tressel said.`;

describe('plain text', () => {
  it('sets headline, byline and paragraphs apart, and leaves markers away', () => {
    const { article } = read(copy, { id: 'ferry', published: '2027-10-12' });
    if (!article) throw new Error('the copy reads');
    const written = toText({ article: publicArticle(article) });
    expect(written.split('\n\n').slice(0, 2)).toEqual(['Ferry line reopens', 'By Ada Brenn']);
    expect(written).toMatch(/Tressel said\.\n$/);
    expect(written).not.toContain('LEAD');
  });
});
