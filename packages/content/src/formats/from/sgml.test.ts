import { describe, expect, it } from 'vitest';
import { firstLost } from '../../testing/parts.ts';
import { countWork } from '../../testing/work.ts';
import { fromSgml } from './sgml.ts';
import { unpackFile, unpackText } from './unpack.ts';

const gigaword = (number: number, type = 'story') => `<DOC id="QNS_ENG_20270512.000${number}" type="${type}" >
<HEADLINE>
Sea wall holds in Karsund &amp; Marlow
</HEADLINE>
<DATELINE>
KARSUND, May 12 (AFP)
</DATELINE>
<TEXT>
<P>
The sea wall held through the night,
the harbour office said on Wednesday.
</P>
<P>
"Nobody slept," said Mayor Anna Holm.
</P>
</TEXT>
</DOC>
`;

const trec = `<DOC>
<DOCNO> QN880512-0001 </DOCNO>
<FILEID>QN-NR-05-12-88 1200EDT</FILEID>
<HEAD>Sea Wall Holds</HEAD>
<BYLINE>By ANNA HOLM</BYLINE>
<DATELINE>KARSUND, Nordavia (AP) </DATELINE>
<TEXT>
   The sea wall held through the night, the harbour office said, and nobody
in the lower town was asked to leave.
   It rained on Monday.
</TEXT>
</DOC>
`;

const reuters = `<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="YES" OLDID="5544" NEWID="1">
<DATE>26-FEB-1987 15:01:01.79</DATE>
<PLACES><D>nordavia</D></PLACES>
<TEXT>&#2;
<TITLE>KARSUND WALL HOLDS</TITLE>
<DATELINE>    KARSUND, Feb 26 - </DATELINE><BODY>The sea wall held through the night, the
harbour office said.
    It cost &lt;Marlow Walls Inc&gt; 40 mln dlrs.
 Reuter
&#3;</BODY></TEXT>
</REUTERS>
`;

describe('fromSgml', () => {
  it('reads every document of a corpus, its day from where the corpus has it', () => {
    const readings = fromSgml(gigaword(1) + gigaword(2));
    expect(readings.map(({ article }) => article?.published.value)).toEqual(['2027-05-12', '2027-05-12']);
    expect(readings[1]?.article).toMatchObject({
      headline: { text: 'Sea wall holds in Karsund & Marlow', rule: 'sgml/HEADLINE' },
      dateline: { places: ['KARSUND'], agency: 'AFP' },
      status: 'usable',
    });
    expect(readings[1]?.article?.body.map(({ text }) => text)).toEqual([
      'The sea wall held through the night, the harbour office said on Wednesday.',
      '"Nobody slept," said Mayor Anna Holm.',
    ]);
  });

  it('reads the plain lines of TREC’s documents as copy is read', () => {
    const [{ article } = {}] = fromSgml(trec);
    expect(article).toMatchObject({ headline: { text: 'Sea Wall Holds' }, byline: { names: ['Anna Holm'] } });
    expect(article?.dateline?.places).toEqual(['KARSUND, Nordavia']);
    expect(article?.body.map(({ text }) => text)).toEqual([
      'The sea wall held through the night, the harbour office said, and nobody in the lower town was asked to leave.',
      'It rained on Monday.',
    ]);
  });

  it('reads Reuters-21578, without the controls of the wire', () => {
    const [{ article } = {}] = fromSgml(reuters);
    expect(article).toMatchObject({
      headline: { text: 'KARSUND WALL HOLDS' },
      published: { value: '1987-02-26' },
      dateline: { places: ['KARSUND'] },
    });
    expect(article?.body.map(({ text }) => text)).toEqual([
      'The sea wall held through the night, the harbour office said.',
      'It cost <Marlow Walls Inc> 40 mln dlrs.',
    ]);
  });

  it('withholds what a corpus marks as sent to editors', () => {
    expect(fromSgml(gigaword(1, 'advis'))[0]?.article?.status).toBe('withheld');
  });

  it('reads elements that are left open', () => {
    const [{ article } = {}] = fromSgml('<DOC>\n<HEADLINE>Wall holds\n<TEXT>\n<P>It held.\n<P>It rained.\n');
    expect([article?.headline?.text, article?.body.map(({ text }) => text)]).toEqual([
      'Wall holds',
      ['It held.', 'It rained.'],
    ]);
  });

  it('reads references to characters, every text, and where the copy lies within the body', () => {
    const body = '<TEXT>\n<P>It isn&#39;t AT&#38;T&#x2019;s wall.\n</TEXT>\n<TEXT>\n<P>The <DOC> word.\n</TEXT>';
    const found = fromSgml(
      `<DOC>\n<DATE>January 12, 2027, Tuesday</DATE>\n<BODY>\n<HEADLINE>Wall holds</HEADLINE>\n${body}\n</BODY>\n</DOC>`,
    );
    expect(found.map(({ article }) => [article?.published.value, article?.body.map(({ text }) => text)])).toEqual([
      ['2027-01-12', ["It isn't AT&T’s wall.", 'The word.']],
    ]);
  });

  it('loses nothing of what it carries', () => {
    for (const { text, article } of fromSgml(gigaword(1) + trec + reuters))
      expect(article && firstLost(text, article)).toBeNull();
  });

  it('is told by the name of a file, and by how a text begins', () => {
    expect(unpackFile('corpus.sgm', gigaword(1) + gigaword(2))?.items).toHaveLength(2);
    for (const text of [gigaword(1), trec, reuters]) expect(unpackText(text)?.items).toHaveLength(1);
    expect(unpackText('<DOC> is what they call it, he said.')).toBeNull();
  });

  it('says of SGML without such documents what is missing', () => {
    expect(fromSgml('<BOOK></BOOK>')[0]?.diagnostics[0]).toMatchObject({ code: 'not-news' });
  });

  it('takes thousands of open tags apart in time linear in their number', () => {
    const { workOf, close } = countWork();
    const [once = 0, twice = 0] = [4_000, 8_000].map((count) =>
      workOf(() => fromSgml('<DOC '.repeat(count) + '<TEXT><P'.repeat(count), { longest: 1e7 })),
    );
    close();
    expect(twice / once).toBeLessThan(2.5);
  });
});
