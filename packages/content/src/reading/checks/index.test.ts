import { expect, test } from 'vitest';
import { read } from '../read.ts';

/** The codes that a piece of copy gets, each with the words that it points at. */
function said(text: string): (readonly [code: string, words: string | undefined])[] {
  return read(text, { id: 'flood', published: '2031-05-06' }).diagnostics.map(({ code, span }) => [
    code,
    span && text.slice(...span),
  ]);
}

const copy = (...paragraphs: string[]) => ['Flood wall holds at Marlow Quay', ...paragraphs].join('\n\n');

test.each([
  ['a full stop', 'The wall held overnight.'],
  ['a full stop within quotation marks', 'They said "the wall held."'],
  ['a full stop within a bracket', 'The wall held. (It was built in 1953.)'],
  ['a question', '"Did it hold?"'],
  ['a full stop before the initials of a desk', 'The wall held. (ib/tb)'],
  ['a full stop before a rate of exchange', 'It cost 3 million crowns. (1 crown equals 0.096 U.S. dollars)'],
  ['a row of figures', 'Net 120,300 vs 98,400\n    Revs 1,203,000 vs 984,100'],
  ['a dash behind the full stop', 'The wall held. -'],
  ['leaders of a table', 'POSTED PRICE (4/1)..113.......123.00....'],
  ['one sentence with its marks outside', "It was called ``the wall.''"],
])('%s is an end', (_, last) => {
  expect(said(copy('The gates are shut.', last))).toEqual([]);
});

test('a last paragraph without a full stop is said, at its last character', () => {
  expect(said(copy('The gates are shut.', 'The wall held overnight'))).toEqual([['no-full-stop', 't']]);
});

test('a list of fixtures ends without full stops', () => {
  expect(said(copy('The gates are shut.', 'Vessa or Marlow v Low Tarn', 'Tarn v Eldwick United'))).toEqual([]);
});

test('only the last paragraph is looked at, not what follows it', () => {
  expect(said(copy('The gates are shut', 'The wall held overnight.', '(END)'))).toEqual([]);
});

test.each([
  'The wall held, the harbor office said, but the',
  'The wall held,',
  'The wall held --',
  'The wall held …',
  'The wall...',
])('copy that ends on %j looks cut, and nothing else is said of it', (last) => {
  expect(said(copy('The gates are shut.', last)).map(([code]) => code)).toEqual(['looks-cut']);
});

test.each([
  ['the first half alone', 'The office said "the wall held overnight.', 'quote-unbalanced', '"'],
  ['the second half alone', 'The wall held overnight," the office said.', 'quote-unbalanced', '"'],
  ['a curly half', 'The office said “the wall held overnight.', 'quote-unbalanced', '“'],
])('%s of a quotation is said', (_, paragraph, code, mark) => {
  expect(said(copy(paragraph, 'Nobody was hurt.'))).toEqual([[code, mark]]);
});

test.each([
  ['pairs of every kind', 'A "b" and “c” and ``d\'\' here.', 'The end.'],
  ['a quotation that goes on in the next paragraph', '"It held.', '"It will hold," she said.'],
  ['a curly one that goes on', '“It held.', '“It will hold,” she said.'],
  ['inches', 'He is 6\'2" tall.', 'The end.'],
  ['a figure before the closing mark', 'It was called "the flood of 1953" here.', 'The end.'],
])('%s is in order', (_, ...paragraphs) => {
  expect(said(copy(...paragraphs))).toEqual([]);
});

test.each([
  ['Monday, May 6, 2031', 'May 6, 2031 is a Tuesday, not a Monday.'],
  ['Monday, 6 May 2031', '6 May 2031 is a Tuesday, not a Monday.'],
  ['Mon., Feb. 29, 2028', 'Feb. 29, 2028 is a Tuesday, not a Monday.'],
  ['Monday, May 6', 'May 6 in 2031 is a Tuesday, not a Monday.'],
])('%s is no such day', (words, message) => {
  const text = copy(`The gates were shut on ${words}, the office said.`);
  const { diagnostics } = read(text, { id: 'flood', published: '2031-05-06' });
  expect(diagnostics).toMatchObject([{ code: 'weekday-contradicts-date', message }]);
  expect(text.slice(...(diagnostics[0]?.span ?? [0, 0]))).toBe(words);
});

test.each([
  'Tuesday, May 6, 2031',
  'Monday, May 5',
  'Friday, June 6',
  'Monday, Feb. 31, 2031',
  'Monday, 6 boats in 2031',
  'Monday 2031',
  'the Quay Sun, May 6, 2031',
])('nothing is said of %s', (words) => {
  expect(said(copy(`The gates were shut on ${words} were counted.`))).toEqual([]);
});

test('a weekday is not held against a day whose year nothing tells', () => {
  const { diagnostics } = read(copy('The gates were shut on Monday, May 6.'), { id: 'flood' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['undated']);
});

test.each(['Caf\ufffd', 'Caf\x92s', 'It isnâ€™t', 'CafÃ©', 'It isn=E2=80=99t', 'It isn=92t'])(
  '%j is garbled',
  (words) => {
    expect(said(copy(`${words} is dry.`)).map(([code]) => code)).toEqual(['garbled']);
  },
);

test('an agency without data is named', () => {
  expect(said(copy('MARLOW QUAY, May 6, 2031 (Quaypress) -- The wall held.'))).toContainEqual([
    'unknown-agency',
    'Quaypress',
  ]);
});

test('a byline below the first paragraph is said', () => {
  expect(said(copy('The wall held.', 'By Ines Calloway', 'The gates are shut.'))).toEqual([
    ['stray-byline', 'By Ines Calloway'],
  ]);
});

test('a caption without a year is said, one with it is not', () => {
  const caption = (date: string) => `Mayor Ada Brook (L) inspects the flood wall at Marlow Quay${date}. (Yonhap)`;
  expect(said(copy('The wall held.', caption(''), 'The gates are shut.')).map(([code]) => code)).toEqual([
    'caption-without-date',
  ]);
  expect(said(copy('The wall held.', caption(' on May 6, 2031'), 'The gates are shut.'))).toEqual([]);
});

test.each([
  ['its dateline', 'HOLLIN, Jan. 9 (Reuters) - The wall held.', 'HOLLIN, Jan. 9 (Reuters) -'],
  ['the year of its dateline', 'HOLLIN, May 6, 2030 (Reuters) - The wall held.', 'HOLLIN, May 6, 2030 (Reuters) -'],
])('a given day that lies far from %s is said', (_, paragraph, words) => {
  expect(said(copy(paragraph, 'Nobody was hurt.'))).toEqual([['days-contradict', words]]);
});

test.each(['HOLLIN, May 4', 'HOLLIN, April 9'])('a given day a few weeks from %s is in order', (dateline) => {
  expect(said(copy(`${dateline} (Reuters) - The wall held.`, 'Nobody was hurt.'))).toEqual([]);
});

test('two days on two lines are said, at the second', () => {
  const text = copy('May 6, 2031', 'May 9, 2031', 'The wall held.');
  expect(read(text, { id: 'flood' }).diagnostics.map(({ code, span }) => [code, span && text.slice(...span)])).toEqual([
    ['days-contradict', 'May 9, 2031'],
  ]);
});

test.each([
  ['a dateline without a day', 'ELDWICK (AP) — The wall held.', ['undated']],
  ['one with its day', 'ELDWICK, May 6 (Reuters) - The wall held.', ['year-missing']],
  ['one with its day and year', 'ELDWICK, May 6, 2031 (AFP) - The wall held.', []],
])('copy that opens on %s is said once to have no day, or not at all', (_, lede, codes) => {
  expect(read(copy(lede), { id: 'flood' }).diagnostics.map(({ code }) => code)).toEqual(codes);
});

test('asks for no full stop of a list of results or of what was left out', () => {
  for (const line of ['Best actor: Tom Hale for "The Mill"', 'It rained.\n\n[Passage omitted: background]']) {
    const { diagnostics } = read(`Wall holds\n\nELDWICK, May 12, 2027 (AFP) - The wall held.\n\n${line}`, {
      id: 'copy',
    });
    expect(diagnostics).toEqual([]);
  }
});

test('names each place where mail has left its signs', () => {
  const source = 'Wall holds\n\n> KARSUND (AP) -- It held.=20\n> Nobody slept, he said.\n\nIt rained a = b.\n';
  const { diagnostics } = read(source, { id: 'wall' });
  const places = diagnostics.flatMap(({ code, span }) => (code === 'mail-left' && span ? [source.slice(...span)] : []));
  expect(places).toEqual(['>', '=20', '>']);
  expect(read('Wall holds\n\n> It held.\n', { id: 'wall' }).diagnostics.map(({ code }) => code)).not.toContain(
    'mail-left',
  );
});
