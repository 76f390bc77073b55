import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** What is told without quotation marks, and by whom as printed. */
function told(body: string) {
  const source = `Harbor talks\n\nTARN, May 3 (AFP) - The quay is calm.\n\n${body}\n\nThe end of the copy stands here.`;
  return (read(source, { id: 'talks' }).article?.quotes ?? [])
    .filter(({ kind }) => kind === 'indirect')
    .map(({ text, speaker }) => [text, speaker && source.slice(...speaker.span)]);
}

it.each([
  ['The quay is open to all, said Mayor Ada Ruiz here Tuesday.', 'The quay is open to all', 'Mayor Ada Ruiz'],
  ['The quay will open, said port aide Tom Lind here.', 'The quay will open', 'port aide Tom Lind'],
  ['The quay will open, reported the Tarn Post Saturday.', 'The quay will open', 'the Tarn Post'],
])('reads past where and when the speaker said so: %s', (copy, words, by) => {
  expect(told(copy)).toEqual([[words, by]]);
});

it('takes nobody asked for whoever asks', () => {
  expect(told('The council, in a letter, asked Mayor Ruiz here Tuesday to resign.')).toEqual([]);
  expect(told('The deal, announced by Ruiz here Tuesday, has failed.')).toEqual([]);
});

it.each([
  ['KARSUND, May 3 (Xinhua) -- The port is shut, police said.', 'The port is shut', 'police'],
  [
    'KARSUND, May 3 (Xinhua) -- Ada Brandt, the mayor, on Monday said the port is shut.',
    'the port is shut',
    'Ada Brandt',
  ],
])('reads a digest from behind the dateline of each item: %s', (copy, words, by) => {
  expect(told(copy)).toEqual([[words, by]]);
});

it('takes capitals in front of a bracket for no dateline', () => {
  expect(told('ORRIN Oil (ORR) -- a firm of Tarn -- will close the port, police said.')[0]?.[0]).toMatch(/^ORRIN Oil/);
});

it.each([
  ['The union has warned of a strike among the crews.', 'of a strike among the crews', 'The union'],
  ['The pilots complained of long waits at the quay.', 'of long waits at the quay', 'The pilots'],
  ['Ruiz called on the meeting to end the waits.', 'called on the meeting to end the waits', 'Ruiz'],
  ['Lind said at that time that the port was full.', 'the port was full', 'Lind'],
])('tells what is warned and complained of, and who is called on: %s', (copy, words, by) => {
  expect(told(copy)).toEqual([[words, by]]);
});

it.each([
  'Ruiz called a second meeting of the council.',
  'The report spoke of ships.',
  'The ship accused of spilling oil has left.',
  'The crews were warned of a strike.',
])('tells of nothing where nothing is warned of: %s', (copy) => {
  expect(told(copy)).toEqual([]);
});

it.each([
  ['Brandt said on Monday sea levels have risen.', 'sea levels have risen'],
  ['Brandt said on Monday she would buy the ship that sank.', 'she would buy the ship that sank'],
  ['Brandt said on Monday the use of a quay that she built must end.', 'the use of a quay that she built must end'],
  ['Brandt said in a statement Orrin would double its crew.', 'Orrin would double its crew'],
  ['Brandt said last month in Tarn talks for the quay were near.', 'talks for the quay were near'],
  [
    'Brandt said in a film shown by a station often used by crews at sea, that the strike was hers.',
    'the strike was hers',
  ],
  ['Ruiz pledged on Tuesday not to sell the quay.', 'not to sell the quay'],
  ['Ruiz vowed in a statement to build a new quay.', 'to build a new quay'],
  ['Brandt said in Tarn this week that the ferry is late.', 'the ferry is late'],
  ['Brandt said at the start of a three-day visit that crews were few.', 'crews were few'],
])('reads behind a day, a place or a paper what is told without more: %s', (copy, words) => {
  expect(told(copy)).toEqual([[words, 'Brandt Ruiz'.split(' ').find((name) => copy.startsWith(name))]]);
});

it.each([
  'Ruiz agreed on Tuesday to sell the quay.',
  'The port is full, Brandt said on Monday night.',
  'The port is full, Brandt said in Tarn to much applause.',
])('takes no words behind a day for told where they tell no more of it: %s', (copy) => {
  expect(
    told(copy)
      .map(([words]) => words)
      .filter((words) => words !== 'The port is full'),
  ).toEqual([]);
});

it.each([
  ['The crew left for the quay which Brandt said they had bought.', 'they had bought', 'Brandt'],
  ['Guards broke up a march which police said was led by pilots.', 'was led by pilots', 'police'],
  ['The firm which owns the quay said it would close.', 'it would close', 'The firm which owns the quay'],
  ['The firm, which Ruiz sued in May, said it would close.', 'it would close', 'The firm'],
  ['Tarn, calling for lower tolls, has been asked to leave.', 'calling for lower tolls', 'Tarn'],
  ['Ruiz spoke, warning that tolls, raised in May, are low.', 'tolls, raised in May, are low', 'Ruiz'],
])('ends at whose words they are, and where an aside does: %s', (copy, words, by) => {
  expect(told(copy)).toEqual([[words, by]]);
});

it.each([
  ['Brandt said, Tarn has a fleet of 30 ships.', 'Tarn has a fleet of 30 ships'],
  ['Brandt said, on her way to Tarn, the mayor will stop.', 'on her way to Tarn, the mayor will stop'],
  ['Brandt said, during talks with the crews here, that the port has room.', 'the port has room'],
  ['Brandt told Karsund News Agency (KNA) that the port has room.', 'the port has room'],
])('reads past a comma and the initials of who hears it: %s', (copy, words) => {
  expect(told(copy)).toEqual([[words, 'Brandt']]);
});

it.each(['Brandt said, citing a survey of the port.', 'Brandt said, after all, too little.'])(
  'takes no aside for what is told: %s',
  (copy) => {
    expect(told(copy).map(([words]) => words)).not.toContain(copy);
    expect(told(copy)).toHaveLength(0);
  },
);

it.each([
  ['The quay is full, said several experts quoted by the Post.', 'The quay is full', 'several experts'],
  ['The quay is full, said a pilot who saw it on Monday.', 'The quay is full', 'a pilot'],
  ['The quay is full, said the Vessan daily Tarn Post.', 'The quay is full', 'the Vessan daily Tarn Post'],
  ['The council late Monday said the quay was full.', 'the quay was full', 'The council'],
  ['The council on April 4 said the quay was full.', 'the quay was full', 'The council'],
  ['Lind went on to say that the quay was full.', 'the quay was full', 'Lind'],
  ['Cod is rare, according to a report released recently by the port.', 'Cod is rare', 'a report'],
])('hears who speaks, with no more of what is said of it: %s', (copy, words, by) => {
  expect(told(copy)).toEqual([[words, by]]);
});

it.each([
  'Keeper Tom Lind was denied his chance to score by Dean Orrin.',
  'The vote gave Vessa most favored nation status in trade.',
  'Lind was on her way to say that the quay was full.',
  'Lind left to say that the quay was full.',
])('hears nobody where nothing is said: %s', (copy) => {
  expect(told(copy)).toEqual([]);
});

it.each([
  ['Brandt said the storm that sank the ferry was bad.', 'the storm that sank the ferry was bad'],
  ['Brandt warned the council that ships would leave.', 'ships would leave'],
  ['Brandt told the council that closed ports would not open.', 'closed ports would not open'],
  ['Brandt warned Friday that closed ports would not open.', 'closed ports would not open'],
])('tells which storm it was from what is told: %s', (copy, words) => {
  expect(told(copy)).toEqual([[words, 'Brandt']]);
});

it('takes the poll that stands before which, and no clause that ends on it', () => {
  const copy = 'The use of the quay dropped in the poll, which found that few crews sail there.';
  expect(told(copy)).toEqual([['few crews sail there', 'the poll']]);
});

it('takes what follows a comma behind a noun for nobody to tell', () => {
  expect(told('Crews were given no warning, Brandt told the council.').map(([, by]) => by)).toEqual(['Brandt']);
});

it.each([
  'deputy director of the provincial department of salt and rural affairs',
  'head of the board',
  'a professor at Tarn University',
])('tells who somebody is apart from what is told according to them: %s', (role) => {
  expect(told(`According to Chen Dahe, ${role}, the port's output rose 12.6 percent.`)).toEqual([
    ["the port's output rose 12.6 percent", 'Chen Dahe'],
  ]);
});

it.each(['deputy ministers of trade, who met in May, are in Tarn', 'the mayor, Ada Ruiz, is in Tarn'])(
  'tells of somebody else who stands behind the name: %s',
  (words) => expect(told(`According to Chen Dahe, ${words}.`)).toEqual([[words, 'Chen Dahe']]),
);
