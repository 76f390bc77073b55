import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** What is told without quotation marks: the words, the cue, the speaker as printed. */
function told(body: string) {
  const source = `Harbor talks\n\n${body}\n\nThe end of the copy stands here.`;
  return (read(source, { id: 'talks' }).article?.quotes ?? [])
    .filter(({ kind }) => kind === 'indirect')
    .map(({ text, cue, speaker }) => [text, cue?.text, speaker && source.slice(...speaker.span)]);
}

it('takes no sign of a list into what is told', () => {
  const list = 'What is known:\n\n- The port is closed, Mayor Ruiz said.\n\n- Rain is due, officials said.';
  expect(told(list).map(([words]) => words)).toEqual(['The port is closed', 'Rain is due']);
  const dashes = ' - Ruiz says he welcomes the ships.\n\n - Boats lay in port.';
  expect(told(dashes).map(([words]) => words)).toContain('he welcomes the ships');
});

it('reads what is told behind the verb', () => {
  expect(told('Mayor Ruiz said Monday that the port is closed.')).toEqual([
    ['the port is closed', 'said', 'Mayor Ruiz'],
  ]);
  expect(told('Mayor Ruiz said at a stop in Tarn, Vessa, that the port is closed.')[0]?.[0]).toBe('the port is closed');
  expect(told('The council later warned the harbor office would sue.')).toEqual([
    ['the harbor office would sue', 'warned', 'The council'],
  ]);
});

it.each([
  [
    'The ministry said the bomb that killed Ada Ruiz was made in Tarn.',
    'the bomb that killed Ada Ruiz was made in Tarn',
  ],
  ['Lind explained the rule that governs the port and its town.', 'the rule that governs the port and its town'],
  ['Lind said in Tarn on Monday that ships the town had sold were lost.', 'ships the town had sold were lost'],
  ['Lind said Monday that as many as 30 ships were lost.', 'as many as 30 ships were lost'],
  [
    'A witness told the High Court hearing the case of two boys charged with theft and murder that one had fled.',
    'one had fled',
  ],
])('opens what is told on no clause that a noun has behind it: %s', (copy, content) => {
  expect(told(copy)[0]?.[0]).toBe(content);
});

it.each([
  'The Associated Press erroneously reported the result of the vote.',
  'In a story May 6, The Associated Press incorrectly reported that the port was closed.',
  'Reuters wrongly reported the name of the mayor.',
])('takes nothing for told by an agency that corrects itself: %s', (copy) => {
  expect(told(copy)).toEqual([]);
});

it.each([
  ['The ministry erroneously reported that the port was closed.', 'the port was closed'],
  ['The Associated Press reported on Monday that the port was closed.', 'the port was closed'],
  ['Mayor Ruiz wrongly claimed that the port was closed.', 'the port was closed'],
])('tells what others got wrong, and what an agency reports: %s', (copy, content) => {
  expect(told(copy)[0]?.[0]).toBe(content);
});

it('ends what an aside tells where the sentence goes on', () => {
  expect(told('The firm, which reported a loss of $3 million last month, expects to close the port.')[0]?.[0]).toBe(
    'a loss of $3 million last month',
  );
});

it.each([
  [
    'Ada Brandt said guards were on a ship that could not be reached.',
    'guards were on a ship that could not be reached',
  ],
  ['Ada Brandt said it was clear that the port would close.', 'it was clear that the port would close'],
  ['Ada Brandt said the effect was strong but that it was late.', 'the effect was strong but that it was late'],
  ['Ada Brandt said when she was asked that the port is closed.', 'the port is closed'],
  ['Ada Brandt said in a note that was long that the port is closed.', 'the port is closed'],
  ['Ada Brandt said by phone the port was shut.', 'the port was shut'],
  ['Ada Brandt, the mayor, forecast that ships would come.', 'ships would come'],
  ['Ada Brandt said the port is old, while some banks argue it is new.', 'the port is old'],
  ['Ada Brandt revealed the port would close.', 'the port would close'],
  ['Ada Brandt told guards who were late that the port is closed.', 'the port is closed'],
  ['Ada Brandt said the moves break a deal that binds the port.', 'the moves break a deal that binds the port'],
  ['Ada Brandt confirmed reports that the port is closed.', 'reports that the port is closed'],
  ['Ada Brandt said he now thinks that the port is closed.', 'he now thinks that the port is closed'],
  ['Ada Brandt warned guards that the port is closed.', 'the port is closed'],
  ['Ada Brandt told her it was closed.', 'it was closed'],
  ['Ada Brandt told her husband the port is closed.', 'the port is closed'],
  ['Ada Brandt said overnight that the port is closed.', 'the port is closed'],
  ['Ada Brandt pointed out that the port is closed.', 'the port is closed'],
])('tells all of what is said, whatever stands within it and before: %s', (copy, content) => {
  expect(told(copy)[0]?.[0]).toBe(content);
});

it('takes what a weekly reports for no verb', () => {
  expect(told('The weekly report showed that salt was lost.')).toEqual([
    ['salt was lost', 'showed', 'The weekly report'],
  ]);
});

it('reads what a channel was told', () => {
  expect(told('Mayor Ruiz told N1 television the wall had fallen.')[0]?.[0]).toBe('the wall had fallen');
});

it('hears two who speak behind a comma', () => {
  expect(told('The port is closed, two guards and a source at the ministry said.')).toEqual([
    ['The port is closed', 'said', 'two guards and a source at the ministry'],
  ]);
});

it('reads what stands ahead of a nickname and behind an aside', () => {
  expect(told('Guards led by Jon "Bo" Sorel shut the port, Mayor Ruiz said.')[0]?.[0]).toBe(
    'Guards led by Jon "Bo" Sorel shut the port',
  );
  expect(told('The firm, which denies that it sold the port, declined to comment.')[0]?.[0]).toBe(
    'denies that it sold the port',
  );
});

it('keeps what somebody rules out with the verb', () => {
  expect(told('Mayor Ruiz ruled out a snap election.')[0]?.[0]).toBe('ruled out a snap election');
  expect(told('The council affirmed that the port is closed.')[0]?.[0]).toBe('the port is closed');
  expect(told('Mayor Ruiz said five suspects were handed to guards.')).toHaveLength(1);
});

it('leaves whom somebody asks outside what is asked', () => {
  expect(told('Mayor Ruiz asked the council to close the port. She asked for a new quay.')).toEqual([
    ['to close the port', 'asked', 'Mayor Ruiz'],
    ['for a new quay', 'asked', 'She'],
  ]);
});

it('looks for who said it in the clause of the verb', () => {
  expect(told('Hanna Sorel has not conceded; her manager, Dirk Sorel, said it was early.')).toEqual([
    ['it was early', 'said', 'her manager'],
  ]);
});

it.each([
  ['Ada Brandt died Monday at her home in Tarn, her son, Tom Brandt, told The Tarn Post.', 'her son'],
  ['The port was shut on Monday, Tom Ruiz, head of the harbor office, told The Tarn Post.', 'Tom Ruiz'],
  ['The port was shut on Monday, the harbor master, Tom Ruiz, said.', 'the harbor master'],
  ['The ships have left the port, reports here said Sunday.', 'reports here'],
  ['Speaking at the port, which was founded in 2031, Le Cong Dao, its chair, said it was open.', 'Le Cong Dao'],
  ['A levy was put on the Tarn League, which owns the quay and has opposed the plan for it.', 'Tarn League'],
  ['Harding, ending a visit to Tarn, said the port was well run.', 'Harding'],
  ['The company earlier this month said it sold a ship.', 'The company'],
  ['The figures contradict a survey from the port, which said approvals were low.', 'a survey from the port'],
  ['The council issued a statement calling the test a clear breach of the rules.', 'The council'],
  ['Orrin Oil plc, a Tarn, West Vessa, oil company, said it sold a ship.', 'Orrin Oil plc'],
])(
  'takes who stands before the verb with a description, and neither who hears it nor who it is about: %s',
  (body, by) => {
    expect(told(body).map(([, , speaker]) => speaker)).toEqual([by]);
  },
);

it('takes a noun that looks like a verb of saying for none', () => {
  expect(told('The weather office lifted its warning around 6 am on Monday.')).toEqual([]);
});

it('takes what a clause of its own tells of a deed for no speech', () => {
  expect(told('The council agreed on Monday to rebuild the line that floods destroyed two years ago.')).toEqual([]);
});

it('reads past what a page says of a link', () => {
  expect(told('The gate is shut for repairs, Tarn Shipping (TARN.AB), opens new tab said on Sunday.')).toMatchObject([
    ['The gate is shut for repairs', 'said', 'Tarn Shipping (TARN.AB)'],
  ]);
});

it.each([
  'The trader was charged, and he pleaded guilty to the charge on Monday.',
  'Mayor Ruiz called Orban to congratulate her.',
  'Mayor Ruiz called off the vote on the port.',
  'The pill holds a herb said to be good for sailors.',
])('takes for no words of his what somebody did: %s', (copy) => {
  expect(told(copy)).toEqual([]);
});

it('ends what is told where the writer goes on to what was said', () => {
  expect(told('Mayor Ruiz conceded defeat, saying he would leave the town hall.')).toEqual([
    ['he would leave the town hall', 'saying', 'Mayor Ruiz'],
  ]);
});

it('ends what is told where somebody else speaks', () => {
  expect(
    told('Mayor Ruiz warned Feb. 12 that the port would close, and Minister Tove Marsh replied on Monday.'),
  ).toEqual([['the port would close', 'warned', 'Mayor Ruiz']]);
  expect(told('Mayor Ruiz said the port would close, while the ministry said ships would wait.')).toEqual([
    ['the port would close', 'said', 'Mayor Ruiz'],
    ['ships would wait', 'said', 'the ministry'],
  ]);
  expect(told('It is a rule under which owners can claim the port is theirs.').map(([, , by]) => by)).toEqual([
    'owners',
  ]);
});

it('reads an entry of a live page from behind its time', () => {
  expect(told('1612 GMT: Turnout stood at 51.3 percent, the election commission says.')).toEqual([
    ['Turnout stood at 51.3 percent', 'says', 'the election commission'],
  ]);
});

it('takes what nobody said for none of it', () => {
  expect(told('Mayor Ruiz did not say that the port is closed.')).toEqual([]);
  expect(told("The ministry hasn't said whether the port is closed.")).toEqual([]);
  expect(told('Mayor Ruiz never said that the port is closed.')).toEqual([]);
  expect(told('Mayor Ruiz said that the port is not closed.')).toHaveLength(1);
  for (const copy of [
    'Neither the mayor nor the ministry would say how many ships sank.',
    'No official said the port was closed.',
    'Did Mayor Ruiz say the port was closed?',
    'If the mayor says the port is closed, ships will wait.',
    'The official declined to be identified, and asked not to be named.',
    'The mayor declined to say whether the port would open.',
    'The mayor spoke when asked to comment on the report.',
    'This file photo shows a missile launch.',
    'The mayor may say on Friday that the port is closed.',
    'The minister was commenting on a claim by the union that the workers were unpaid.',
    'The aide left, and requested anonymity because he was not allowed to speak.',
    'A: In spring, we hope. The work goes on.',
  ])
    expect(told(copy)).toEqual([]);
});

it('tells what was denied, wanted or alleged with its verb, so that it never reads as what the speaker says is so', () => {
  expect(told('Mayor Ruiz denied that the port was closed.')).toEqual([
    ['denied that the port was closed', 'denied', 'Mayor Ruiz'],
  ]);
  expect(told('Brandt accused Ruiz of taking bribes.')).toEqual([
    ['accused Ruiz of taking bribes', 'accused', 'Brandt'],
  ]);
  expect(told('The council doubts that the port will open.')).toEqual([
    ['doubts that the port will open', 'doubts', 'The council'],
  ]);
});

it('reads behind whom it was told, when and where', () => {
  expect(told('Brandt said on Monday she would not run.')).toEqual([['she would not run', 'said', 'Brandt']]);
  expect(told('The ministry said in a statement the ban was lifted.')).toMatchObject([
    ['the ban was lifted', 'said', 'The ministry'],
  ]);
  expect(told("Brandt said Monday's vote was no reason to leave.")).toEqual([
    ["Monday's vote was no reason to leave", 'said', 'Brandt'],
  ]);
  expect(told('Ruiz told a daily press briefing the port would open.')).toEqual([
    ['the port would open', 'told', 'Ruiz'],
  ]);
  expect(told('Ruiz told reporters ships would wait.')).toEqual([['ships would wait', 'told', 'Ruiz']]);
  expect(told('Ruiz told The Tarn Post the quay was closed.')).toMatchObject([['the quay was closed', 'told', 'Ruiz']]);
  expect(told('The port is open, Ambassador Igor Valen told TASS on Friday.')).toEqual([
    ['The port is open', 'told', 'Ambassador Igor Valen'],
  ]);
});

it('credits whom others pass on, not them', () => {
  expect(told('The port is open, the paper reported, quoting fire chief Oskar Lind.')).toEqual([
    ['The port is open', 'quoting', 'fire chief Oskar Lind'],
  ]);
  expect(told('TASS quoted Ambassador Igor Valen as saying the port was open.')).toEqual([
    ['the port was open', 'saying', 'Ambassador Igor Valen'],
  ]);
  expect(told('Lind was quoted by TASS as saying the port was open.')).toEqual([
    ['the port was open', 'saying', 'Lind'],
  ]);
});

it('ends before the writer goes on with another verb of saying', () => {
  expect(
    told('The ministry said Monday it had no plans for talks, rejecting a report that envoys would meet today.'),
  ).toEqual([
    ['it had no plans for talks', 'said', 'The ministry'],
    ['rejecting a report that envoys would meet today', 'rejecting', 'The ministry'],
  ]);
  expect(told('Brandt said Ruiz was wrong; Ruiz said Brandt was lying.')).toEqual([
    ['Ruiz was wrong', 'said', 'Brandt'],
    ['Brandt was lying', 'said', 'Ruiz'],
  ]);
});

it('reads what is told before the verb, or before or behind `according to`', () => {
  expect(told('The port is closed for now, the ministry said in a statement.')).toEqual([
    ['The port is closed for now', 'said', 'the ministry'],
  ]);
  expect(told('The port will stay closed, said one official with the harbor office.')).toEqual([
    ['The port will stay closed', 'said', 'one official'],
  ]);
  expect(told('The port will open soon, said Juan de la Rosa.')).toEqual([
    ['The port will open soon', 'said', 'Juan de la Rosa'],
  ]);
  expect(told('Some 40 ships wait, according to the port office.')).toEqual([
    ['Some 40 ships wait', 'according to', 'the port office'],
  ]);
  expect(told('According to Orban, the port will open.')).toEqual([['the port will open', 'According to', 'Orban']]);
  expect(told('Some 40 ships wait, according to a study published Wednesday by the port.')).toEqual([
    ['Some 40 ships wait', 'according to', 'a study'],
  ]);
  expect(told('Some 40 ships wait, according to papers seen by the Orrin Post.')).toEqual([
    ['Some 40 ships wait', 'according to', 'papers'],
  ]);
  expect(told('According to figures obtained by the city, the port will open.')).toEqual([
    ['the port will open', 'According to', 'figures'],
  ]);
});

it('finds who does it where the verb is passive', () => {
  expect(told('The plan was called a waste of money by the pilots.')).toMatchObject([
    [expect.any(String), 'called', 'the pilots'],
  ]);
});

it('takes what somebody did for no speech', () => {
  for (const act of [
    'The former mayor decided to close the port in protest of the tariffs.',
    'The council offered to pay for the new quay, and Ruiz agreed to build it.',
    'The film was viewed by some of the pilots, and Ada Brandt reported from Gull Harbor.',
    'One after another, shipping companies, including Nordkai, declared bankruptcy.',
    'Ruiz, his rival at the polls, led the public hearing in the old rail depot.',
  ])
    expect(told(act)).toEqual([]);
});

it('keeps the words that tell of the saying out of what is said', () => {
  expect(told('The city sent a letter saying the port would open again in May, the ministry said.')).toMatchObject([
    ['The city sent a letter saying the port would open again in May', 'said', 'the ministry'],
    ['the port would open again in May', 'saying', expect.any(String)],
  ]);
  expect(told('The park is near the quay, which, Ruiz said, is full of people on market days.')).toEqual([
    ['is full of people on market days', 'said', 'Ruiz'],
  ]);
  expect(told('The mayor vowed not to repeat that mistake of his first term.')).toEqual([
    ['not to repeat that mistake of his first term', 'vowed', 'The mayor'],
  ]);
});

it('takes no noun for a verb', () => {
  expect(told('The new claims and the plans for a third quay reached the court on Friday.')).toEqual([]);
});

it('leaves to a quotation what it quotes', () => {
  expect(told('"The port is closed," Ruiz told reporters on Friday.')).toEqual([]);
  expect(told('"I took none," Ruiz told the court, according to a transcript.')).toEqual([]);
});

it('tells no more than a few times the copy itself, however deep reports are nested', () => {
  const source = `Talks\n\n${'He said that she said "no," '.repeat(5_000)}\n`;
  const quotes = read(source, { id: 'talks' }).article?.quotes ?? [];
  expect(quotes.reduce((total, { text }) => total + text.length, 0)).toBeLessThan(10 * source.length);
});

it('lets a report lie whole within another, never across it, and tells no words twice', () => {
  const bits = ['Brandt said', 'that', 'she told reporters', '"no,"', ', the ministry said', 'according to Ruiz', '.'];
  const more = [', citing the office', 'the port is closed', ';', 'denied', 'Ruiz was quoted as saying', ', adding'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits, ...more), { maxLength: 30 }), (parts) => {
      const spans = (read(`Talks\n\n${parts.join(' ')}\n`, { id: 'talks' }).article?.quotes ?? []).map((q) => q.span);
      expect(new Set(spans.map(String)).size).toBe(spans.length);
      for (const [a, b] of spans)
        for (const [c, d] of spans) expect(a < c && c < b && b < d, `${a}-${b} and ${c}-${d}`).toBe(false);
    }),
    { numRuns: 7500 },
  );
});

it.each([
  [
    'Mayor Ruiz said that, if elected, he would leave it to the council.',
    'if elected, he would leave it to the council',
  ],
  ['Brandt said that in 2031, Ruiz sold the old quay.', 'in 2031, Ruiz sold the old quay'],
  ['Ruiz said after the vote he would not take the office.', 'he would not take the office'],
  ['Those close to him say that the port will open.', 'the port will open'],
  ['Experts on North Vessa and nuclear safety said the test could change that.', 'the test could change that'],
  ['Data from the 2031 census show that women made up half of the crews.', 'women made up half of the crews'],
  ['While he admitted the delay was long, Ruiz also praised the crews.', 'the delay was long'],
])('reads the whole of what is told, however it opens: %s', (copy, words) => {
  expect(told(copy).map(([text]) => text)[0]).toBe(words);
});

it('ends before the writer goes on to quote', () => {
  expect(told('Ruiz told the pilots that the quay must grow, saying that "the port is full."')).toEqual([
    ['the quay must grow', 'told', 'Ruiz'],
  ]);
});

it('tells what somebody thinks with what he said of it, once', () => {
  expect(told('Ruiz said he thinks the port office has been vague.')).toEqual([
    ['he thinks the port office has been vague', 'said', 'Ruiz'],
  ]);
});

it.each([
  'Health worries have dogged Mayor Ruiz since the storm.',
  'The court ruling would leave the rules in place.',
  'Talks on a highly anticipated treaty in Tarn fell apart.',
  'Brandt runs the think tank that paid for the study.',
  'The two taped a long show that aired on Thursday.',
  'Ruiz came late to a public hearing he was called to.',
  'Shelling in answer to Vessan attacks killed three people.',
  "Despite the union's daily calls to the port, no reason was given.",
  'The rebels have begun a drive -- dubbed Operation Reed -- in the south.',
])('takes a noun, or what tells of one, for no verb: %s', (copy) => {
  expect(told(copy)).toEqual([]);
});

it.each([
  'Ruiz called Ada Brandt on Friday to thank her for the ship.',
  'She called into a radio program while she was at sea.',
  'Witnesses saw a man get out of a car with a gun.',
  'The plan would add $84 billion to the debt over ten years.',
  'The candidate would assume office in January and run again.',
  'There is no way to tell without seeing his letters.',
  'Ada Brandt scored 31 points to lead Tarn past Gull Harbor.',
  'Frost is possible, with temperatures expected to fall on Monday.',
  'They were level in six minutes thanks to a goal from Ruiz.',
  'Police found 160 packages of fish in a truck.',
  'The council will discuss the third quay at its next meeting.',
  'The port can help its members to reopen talks and conclude a treaty by May.',
  'The list ranks ships according to where they were built.',
  'In Tarn the dollar was quoted at 117 yen on Friday.',
  'The firm posted a profit of $3 million for the year.',
])('takes an act for none: %s', (copy) => {
  expect(told(copy)).toEqual([]);
});

it.each([
  'The order, according to which the port is closed to all ships, stands.',
  "A children's learning lab has been set up with the port.",
  'It sets detailed rules on the fees that ports may ask of ships.',
  'Guards killed one suspected rebel in the port.',
  'Guards put alleged rebels of Tarn on a list.',
  'The fund said no. The port remains opposed to any tax on salt.',
  'Value added tax on salt will rise in Tarn.',
])('tells of nothing where nobody says it: %s', (copy) => {
  expect(told(copy)).toEqual([]);
});
