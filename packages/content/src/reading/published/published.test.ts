import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const publishedOf = (text: string, published?: string) => {
  const { article } = read(text, { id: 'copy', ...(published && { published }) });
  return article?.published;
};

const seed = readFileSync(new URL('../../../../../seeds/000_69dccc087d5ee1ba.txt', import.meta.url), 'utf8');

describe('the day of publication', () => {
  it('is the day that was given, whatever the copy says', () => {
    expect(publishedOf('Pact signed\n\nOSLO, March 3, 2021 (AFP) - The pact was signed.', '2020-01-02')).toMatchObject({
      value: '2020-01-02',
      basis: 'given',
    });
  });

  it.each([
    [
      'Port reopens\n\nTuesday, June 4, 2019\n\nThe port of Vessa reopened on Monday, its harbour master said.',
      '2019-06-04',
    ],
    [
      'Port reopens\n\nVESSA 1997-06-04\n\nThe port of Vessa reopened on Monday, its harbour master said.',
      '1997-06-04',
    ],
    [
      'Port reopens\nPublished: 4 June 2019\nThe port of Vessa reopened on Monday, its harbour master said.',
      '2019-06-04',
    ],
    ['Port reopens\n\nVESSA, June 4, 2019 (AFP) - The port of Vessa reopened on Monday, officials said.', '2019-06-04'],
    [
      'Port reopens\n\nVESSA (AP) _ The port of Vessa reopened on Monday, officials said.\n\nAP-WF-06-04-19 0337GMT',
      '2019-06-04',
    ],
  ])('is stated by a full date in the frame (%#)', (text, value) => {
    expect(publishedOf(text)).toMatchObject({ value, basis: 'stated', precision: 'day' });
  });

  it.each([
    ['2019-05-07 14:20', '2019-05-07', 'day'],
    ['2019-05-07 14:20 KST', '2019-05-07T14:20+09:00', 'minute'],
    ['2019-05-07 14:20:31 +0900', '2019-05-07T14:20:31+09:00', 'second'],
    ['Published: 2019-05-07T05:20Z', '2019-05-07T05:20Z', 'minute'],
    ['Tue, 7 May 2019 14:20:31 +0900', '2019-05-07T14:20:31+09:00', 'second'],
    ['7 May 2019 14:20 GMT', '2019-05-07T14:20Z', 'minute'],
    ['May 7, 2019 - 14:20', '2019-05-07', 'day'],
    ['2019/05/07 14:20', '2019-05-07', 'day'],
    ['Date: 7.5.2019', '2019-05-07', 'day'],
    ['2019.05.07', '2019-05-07', 'day'],
    ['Updated: May 9, 2019\nPublished: May 7, 2019', '2019-05-07', 'day'],
    ['Updated: May 9, 2019', '2019-05-09', 'day'],
    ['PTI | Vessa | Updated: 05-09-2019 13:40 IST | Created: 05-09-2019 13:40 IST', '2019-09-05', 'day'],
  ])(
    'is the moment that a line of its own states, or its day where no zone stands there: %s',
    (line, value, precision) => {
      const text = `Port reopens\n\n${line}\n\nThe port of Vessa reopened, its harbour master said.`;
      expect(publishedOf(text)).toMatchObject({ value, precision, basis: 'stated' });
    },
  );

  it.each([
    ['EMBARGOED until 0900 GMT Jan 3, 2031', 'Jan 2', '2031-01-02'],
    ['EMBARGOED until 0900 GMT Jan 3, 2031', 'Dec 30', '2030-12-30'],
    ['HOLD FOR RELEASE AT 6 A.M. EST NOV. 3, 2031', 'Nov 3', '2031-11-03'],
  ])('has the year of an embargo that ends about the day of the dateline: %s', (line, day, value) => {
    const { article, diagnostics } = read(`${line}\n\nPort reopens\n\nVESSA, ${day} (Reuters) - The port reopened.`, {
      id: 'copy',
    });
    expect(article?.published).toMatchObject({ value, basis: 'dateline', evidence: [{ text: line }, {}] });
    expect(diagnostics.map(({ code }) => code)).not.toContain('year-missing');
  });

  it('has the day of an ANPA header where the dateline has none', () => {
    const header = 'r a BC-VL--Vessa-Port 01-02 0310\nBC-VL--Vessa-Port,310\nPort reopens\n\n';
    const copy = `${header}EMBARGOED until 0900 GMT Jan 3, 2031\n\nVESSA, Velmora (AP) _ The port reopened.`;
    expect(publishedOf(copy)).toMatchObject({
      value: '2031-01-02',
      evidence: [{ says: 'The header has the month and the day.' }, {}],
    });
    expect(publishedOf(copy.replace('01-02', '05-02'))?.value).toBeNull();
  });

  it('has no year of an embargo that ends months from the day of the dateline', () => {
    const text = 'EMBARGOED until 0900 GMT Nov 3, 2031\n\nPort reopens\n\nVESSA, May 2 (Reuters) - The port reopened.';
    expect(publishedOf(text)?.value).toBeNull();
  });

  it.each(['HOLD FOR RELEASE AT 6 A.M. EST NOV. 3, 2031', 'NOT FOR USE AFTER MARCH 9, 2031'])(
    'is not when something may be used: %s',
    (line) => {
      expect(publishedOf(`Port reopens\n\n${line}\n\nThe port of Vessa reopened.`)?.value).toBeNull();
    },
  );

  it.each([
    ['06/08/2019 10:07 PM', 'Aug 6', '2019-08-06'],
    ['06/08/2019 10:07 PM', 'June 8', '2019-06-08'],
    ['06/08/2019', 'Aug 7', null],
  ])('is read from %s where the dateline has the same month and day: %s', (line, day, value) => {
    const text = `Port reopens\n\n${line}\n\nVESSA, ${day} (Bernama) -- The port of Vessa reopened.`;
    expect(publishedOf(text)?.value ?? null).toBe(value);
  });

  it.each([
    ['14/03/2019', '2019-03-14'],
    ['03/14/2019', '2019-03-14'],
    ['03/04/2019', null],
  ])('is read from %s only where one order of day and month fits', (date, value) => {
    const { article } = read(`Port reopens\n\nPublished: ${date}\n\nThe port of Vessa reopened on Monday.`, {
      id: 'copy',
    });
    expect(article?.published.value).toBe(value);
    expect(article?.body).toHaveLength(1);
  });

  it.each([
    ['two lines state two days', 'March 12, 2019\n\nMarch 14, 2019\n\nThe port of Vessa reopened.'],
    ['a line and the dateline lie a year apart', 'March 12, 2019\n\nVESSA, March 12, 2018 (AFP) - The port reopened.'],
    ['a line and the dateline lie months apart', 'March 12, 2019\n\nVESSA, Oct. 3 (AFP) - The port reopened.'],
    ['the weekday is another day’s', 'Wednesday, March 12, 2019\n\nThe port of Vessa reopened.'],
    ['the year has no such day', 'VESSA, Feb. 29, 2019 (AFP) - The port of Vessa reopened.'],
    ['the year has no such day, on a line', 'February 29, 2019\n\nThe port of Vessa reopened.'],
  ])('is left open where %s', (_, text) => {
    expect(publishedOf(`Port reopens\n\n${text}\n\nShips waited.`)).toMatchObject({ value: null, basis: 'unknown' });
  });

  it('is the day of a line a few days after that of the dateline', () => {
    expect(publishedOf('Port reopens\n\nMarch 14, 2019\n\nVESSA, March 12 (AFP) - The port reopened.')?.value).toBe(
      '2019-03-14',
    );
  });

  it('is not a date alone on the last line of wrapped copy', () => {
    const text =
      'Debt due\n\n    VESSA (Reuters) - The port of Vessa said its notes fall due on\nJune 4, 1992.\n    It gave no reason.';
    expect(publishedOf(text)?.value).toBeNull();
  });

  it('is inferred from a summit dated in full and placed `last week`, and the weekday of the news', () => {
    expect(publishedOf(seed)).toMatchObject({ value: '2023-03-21', basis: 'inferred', rule: 'published/inferred' });
    expect(publishedOf(seed)?.evidence.map(({ text }) => text)).toEqual(['Tuesday', 'March 16, 2023', 'Last week']);
  });

  it.each(['RALLY ENDS MARCH 27, 2026', 'SALES FELL ON MARCH 27, 2026', 'RALLY SET FOR MARCH 27, 2026'])(
    'is not that of a headline in capitals: %s',
    (headline) => {
      const text = `${headline}\n\nKARSUND (AP) — The rally was called off, the office said.`;
      expect(publishedOf(text)?.value).toBeNull();
      expect(read(text, { id: 'copy' }).article?.headline?.text).toBe(headline);
    },
  );

  it('follows the year of the caption', () => {
    expect(publishedOf(seed.replace('March 16, 2023', 'March 16, 2024'))?.value).toBe('2024-03-19');
  });

  it('follows the weekday and the relative week', () => {
    expect(publishedOf(seed.replace('on Tuesday', 'on Friday'))?.value).toBe('2023-03-24');
    expect(publishedOf(seed.replace('Last week', 'Two weeks ago'))?.value).toBe('2023-03-28');
  });

  it.each([
    ['the caption is gone', (copy: string) => copy.replace(/President Yoon Suk Yeol \(L\).*\n\n/, '')],
    ['the caption has no year', (copy: string) => copy.replace('March 16, 2023', 'March 16')],
    ['no weekday is named', (copy: string) => copy.replace('on Tuesday ', '')],
    [
      'the copy names two days of news',
      (copy: string) => copy.replace('he told reporters', 'he told reporters on Wednesday'),
    ],
    ['the event would lie ahead', (copy: string) => copy.replace('Last week', 'This week')],
    ['the day was a Sunday, which some put first in the week', (copy: string) => copy.replace('March 16', 'March 19')],
  ])('is left open where %s', (_, change) => {
    const copy = change(seed);
    expect(copy).not.toBe(seed);
    expect(publishedOf(copy)).toEqual({ value: null, precision: null, basis: 'unknown', evidence: [], rule: null });
  });

  it('is the day of the dateline in the year that a dated event tells', () => {
    const text =
      'Ministers sign fishing pact\n\nVESSA, June 12 (Yonhap) -- Two ministers on Monday signed a fishing pact, officials said.\n\n' +
      'Last week, Minister Oda Brenn held talks with Minister Ilse Marrow on the pact.\n\n' +
      'Oda Brenn (L) and Ilse Marrow shake hands after their talks in Vessa on June 7, 2017. (Yonhap)';
    expect(publishedOf(text)).toMatchObject({ value: '2017-06-12', basis: 'dateline' });
  });

  it.each([
    ['Thursday', '2007-11-15'],
    ['Wednesday of 2006, or of the day before in 2007', null],
  ])('is in the one year between those told of in which the day of the news is a %s', (weekday, value) => {
    const text =
      `Vessa seeks gas\n\nVESSA, Nov. 15 (Xinhua) -- The port seeks gas, the minister told parliament on ${weekday}.\n\n` +
      'The port bought its pipes in 2004. It will buy its pumps in 2009.';
    expect(publishedOf(text)?.value).toBe(value);
  });

  it('is left open where the weekday is that of the day before in the one year that is left', () => {
    const text =
      'Vessa seeks gas\n\nVESSA, Nov. 15 (Xinhua) -- The port seeks gas, the minister told parliament on Wednesday.\n\n' +
      'He refuted talk of a rise at the beginning of 2007. The pact will expire in 2010.';
    expect(publishedOf(text)?.value).toBeNull();
  });

  it('is left open where a dateline has no year and the copy tells none', () => {
    expect(publishedOf('Port reopens\n\nVESSA, June 12 (Yonhap) -- The port reopened on Monday.')?.value).toBeNull();
  });
});

it('takes the day that a calendar says it is, where its weekday is right', () => {
  const calendar = (day: string) =>
    read(`Today in History\n\nToday is ${day}, the 134th day of 2027. It rained.`, { id: 'copy' }).article?.published;
  expect(calendar('Friday, May 14')).toMatchObject({ value: '2027-05-14', basis: 'stated' });
  expect(calendar('Monday, May 14')?.value).toBeNull();
});

it('takes no day of the last update for that of a line whose order nothing tells', () => {
  const page = (issued: string) =>
    read(`Wall holds\n\nIssued on: ${issued} - 22:14\n\nModified: 13/05/2027 - 06:02\n\nThe wall held.\n\nIt rained.`, {
      id: 'copy',
    }).article?.published.value;
  expect([page('12/05/2027'), page('12 May 2027')]).toEqual([null, '2027-05-12']);
});

it('reads the line of Yonhap’s pages right under the headline', () => {
  const { article } = read(
    'Exports rise\nEconomy/Finance 09:05 May 12, 2027\n\nSEOUL, May 12 (Yonhap) -- Exports rose.\n\nImports fell.',
    { id: 'copy' },
  );
  expect(article?.published.value).toBe('2027-05-12');
});

it.each([
  ['June 17, 20249:42 AM UTC Updated 2 days ago', '2024-06-17'],
  ['June 17, 202410:42 AM GMT+1', '2024-06-17'],
  ['June 17, 2024 9:42 AM UTC Updated 2 days ago', '2024-06-17'],
  ['June 17, 20249 people were counted', null],
])('reads the line of Reuters’ pages, %s', (line, day) => {
  expect(
    read(`Wall holds\n\n${line}\n\nKARSUND, June 17 (Reuters) - The wall held.\n\nIt rained.`, { id: 'copy' }).article
      ?.published.value,
  ).toBe(day);
});
