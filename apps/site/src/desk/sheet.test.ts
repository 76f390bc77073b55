import { describe, expect, it } from 'vitest';
import { countWork } from '../../../../packages/content/src/testing/work.ts';
import type { Copy } from './copy.ts';
import { example } from './example.ts';
import { sheetOf } from './sheet.ts';

const sheet = sheetOf(example);
const found = (id: string) => sheet.findings.find((one) => one.id === id)?.items ?? [];
const typed = (text: string, published: string | null = null): Copy => ({ name: 'typed', text, published });

describe('the sheet of the example', () => {
  it('is headed by what stands over the article, and says how its day is known', () => {
    expect(sheet.head).toMatchObject({
      badges: [{ text: 'Updated: lead 2' }],
      headline: 'Albrund, Velmora agree to reopen mountain tunnel after three years',
      byline: 'By Mira Oswin',
      dateline: 'EASTMERE, Oct. 12 (Yonhap)',
      day: 'Tuesday, 12 October 2027',
      known: 'from the dateline',
    });
    expect(sheet.head?.evidence.map(({ text }) => text)).toContain('Oct. 12, 2027');
  });

  it('counts from the day that the name of a file opens on, as a folder does', () => {
    const copy = {
      name: '2027-10-14-pact.txt',
      text: 'Pact holds\n\nEASTMERE, Oct. 12 (AP) — It holds.\n',
      published: null,
    };
    expect([sheetOf(copy).head?.day, sheetOf({ ...copy, name: 'pact.txt' }).head?.day]).toEqual([
      'Tuesday, 12 October 2027',
      '12 October, year not told',
    ]);
  });

  it('tells who said what, what days are meant, who is who and how much it was', () => {
    expect(found('quotations')).toContainEqual({
      at: example.text.indexOf('Two valleys') - 1,
      words: 'Two valleys have waited long enough for one train',
      means: 'Irene Quillane',
      more: ['Transport Minister'],
    });
    expect(found('dates')).toContainEqual(expect.objectContaining({ words: 'next month', means: 'November 2027' }));
    expect(found('people')).toContainEqual(
      expect.objectContaining({ words: 'Irene Quillane', means: 'Transport Minister', more: ['3 mentions'] }),
    );
    expect(found('measures')).toContainEqual(expect.objectContaining({ means: 'about 61 million euros' }));
    expect(found('short-forms')).toMatchObject([{ words: 'VRA', means: 'Velmoran Rail Authority' }]);
  });

  it('keeps what is set aside, and what is for editors, as whoever brought the copy may see both', () => {
    expect(found('set-aside')).toContainEqual(expect.objectContaining({ words: '(END)', more: ['for editors only'] }));
    expect(found('changes').map(({ words, means }) => [words, means])).toContainEqual([
      "updates with minister's remarks",
      'paragraph 3, 4, 5',
    ]);
  });

  it('leads from each thing that was found to a piece of the copy that is coloured', () => {
    const coloured = new Set(
      sheet.source.rows.flatMap(({ pieces }) => pieces.flatMap(({ at, tones }) => (tones.length > 0 ? [at] : []))),
    );
    for (const { title, items } of sheet.findings)
      for (const { at, words } of items) expect([title, words, coloured.has(at)]).toEqual([title, words, true]);
  });

  it('says of every piece what it became and what that means', () => {
    const { rows, parts } = sheet.source;
    expect(sheet.meanings).toHaveLength(parts.length);
    const piece = rows.flatMap(({ pieces }) => pieces).find(({ text }) => text === 'Tuesday');
    expect(piece?.became.map((place) => sheet.meanings[place])).toContainEqual({
      is: 'Date',
      means: '12 October 2027',
    });
  });
});

describe('what is to be looked at', () => {
  it('stands at its line, with the words and what to do', () => {
    expect(sheet.problems.items).toMatchObject([
      { code: 'quote-unbalanced', line: 18, excerpt: { marked: '"' }, remedy: expect.stringContaining('missing mark') },
    ]);
    const [{ line = 0, column = 0 } = {}] = sheet.problems.items;
    expect(example.text.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^"will not be caught/);
  });

  it('begins with what is wrong with the bytes', () => {
    const decoding = [{ code: 'windows-1252', severity: 'warning', message: 'Not UTF-8.', span: [0, 1] }] as const;
    const { problems } = sheetOf({ ...example, decoding: [{ ...decoding[0], span: [0, 1] }] });
    expect(problems.items.map(({ code }) => code)).toEqual(['windows-1252', 'quote-unbalanced']);
  });

  it('is all that there is where there is no copy', () => {
    for (const text of ['', ' \n']) {
      const { head, findings, problems, source } = sheetOf(typed(text));
      expect([head, findings, source.rows]).toEqual([null, [], []]);
      expect(problems.items).toMatchObject([{ severity: 'error', excerpt: null }]);
    }
  });
});

it('takes the day of publication from whoever brought the copy', () => {
  const { head } = sheetOf(typed('Ferry line reopens\n\nThe ferry line reopened on Tuesday.', '2031-05-06'));
  expect(head).toMatchObject({ day: 'Tuesday, 6 May 2031', known: 'as given with the copy' });
});

it('says first why copy may not be used as it stands', () => {
  const kill = 'MANDATORY KILL\n\nPlease kill the story headlined "Ferry sinks off Karsund". A kill is mandatory.\n';
  expect(sheetOf(typed(kill)).head?.kept).toEqual([
    'It speaks to editors: it withdraws other copy for good: “Ferry sinks off Karsund”. Whether that is held, dateline check tells beside other copy',
  ]);
  const held = 'Bank to close\nEMBARGOED until 0900 GMT Oct. 20, 2027\n\nThe bank of Karsund will close on Tuesday.\n';
  expect(sheetOf(typed(held)).head?.kept).toEqual(['Embargoed until 20 October 2027, 09:00 UTC']);
});

it('is cut where there is no room for all of it, and says how much there is', () => {
  const { source, findings, problems } = sheetOf(example, 50);
  expect(source.rows.flatMap(({ pieces }) => pieces)).toHaveLength(50);
  expect(source.isCut).toBe(true);
  expect(findings.find(({ id }) => id === 'people')).toMatchObject({ items: { length: 1 }, total: 3 });
  expect(problems.total).toBe(1);
  expect(sheet.source.isCut).toBe(false);
});

it('costs no more than in proportion to the length', () => {
  const { workOf, close } = countWork();
  const [once = 0, twice = 0] = [500, 1000].map((times) => {
    const long = `${example.text}\n${'"It holds," Ada Brandt of the Port Office said on Monday.\n\n'.repeat(times)}`;
    return workOf(() => sheetOf(typed(long)));
  });
  close();
  expect(twice / once).toBeLessThan(2.5);
});
