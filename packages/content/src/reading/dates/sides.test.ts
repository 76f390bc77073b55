import { expect, it } from 'vitest';
import { datesOf } from '../../testing/dates-of.ts';
import { read } from '../read.ts';

it('reads both days of a range before a noun', () => {
  expect(datesOf('Its June 10-11 meeting was long.').map(([, , value]) => value)).toEqual(['2019-06-10', '2019-06-11']);
});

it.each([
  ['The family ate at home last Thanksgiving.', '2018-11-22'],
  ['The family eats at home this Thanksgiving.', '2019-11-28'],
  ['The family will eat at home next Thanksgiving.', '2020-11-26'],
])('takes a holiday on the day itself for another only where it is the last or the next: %s', (copy, day) => {
  expect(datesOf(copy, '2019-11-28').map(([, , value]) => value)).toEqual([day]);
});

it('puts both days of a choice on the side of their verb', () => {
  expect(datesOf('The storm is expected late Friday or early Saturday.').map(([, , value]) => value)).toEqual([
    '2019-06-14',
    '2019-06-15',
  ]);
});

it.each([
  ['The port will close on Dec. 1.', '2019-12-01'],
  ['What if any of them were to delay leaving on Nov. 29?', '2019-11-29'],
  ['The port, he said, is payable to holders of Dec. 1.', '2019-12-01'],
  ['The sale was extended to June 30.', '2019-06-30'],
  ['It had been due to expire on Friday.', '2019-06-07'],
  ["Tuesday's ruling closed the port.", '2019-06-11'],
  ["Tuesday's ruling will close the port.", '2019-06-11'],
  ["Tuesday's second game will be shown.", '2019-06-18'],
  ["Saturday's meeting will cost 40 jobs.", '2019-06-08'],
  ["Friday's meeting will cost 40 jobs.", '2019-06-14'],
  ["Friday's meeting was short.", '2019-06-07'],
  ["Both sides back Friday's march.", '2019-06-14'],
  ["Both sides praised Friday's march.", '2019-06-07'],
  ["Sunday's election will force a runoff.", '2019-06-09'],
  ["Monday's hearing will be followed by another.", '2019-06-10'],
  ['The court upheld it on Friday.', '2019-06-07'],
  ['The court said on Thursday it had closed the port.', '2019-06-13'],
  ['The port has been closed since Thursday.', '2019-06-06'],
  ['Output is expected to have risen in the December quarter.', '2018-Q4'],
  ['Output is expected to rise in the December quarter.', '2019-Q4'],
  ['The paper told it in its Thursday edition.', '2019-06-13'],
  ['The court upheld it last Thursday.', '2019-06-06'],
  ['The court meets next Thursday.', '2019-06-20'],
  ['The court meets next Friday.', '2019-06-14'],
  ['Growth had slowed more than expected in December.', '2018-12'],
  ['It is expected in December.', '2019-12'],
  ['The port, which reports full-year results on Feb. 3, rose.', '2020-02-03'],
  ['The port, which was opened in Vessa on Feb. 3, rose.', '2019-02-03'],
  ['The port, which reports that it fell on Feb. 3, rose.', '2019-02-03'],
  ['Growth slowed in the December quarter.', '2018-Q4'],
  ['Growth will slow in the December quarter.', '2019-Q4'],
  ['They expect to launch it in the first quarter.', '2020-Q1'],
  ['They expect earnings of $3 in the first quarter.', '2019-Q1'],
  ['The film premieres on Feb. 14.', '2020-02-14'],
  ['The game kicks off on Saturday.', '2019-06-15'],
  ['She turns 40 on Monday.', '2019-06-17'],
  ['The rise in value-added tax on Dec. 1 will hurt.', '2019-12-01'],
  ['The ships, which could leave as early as Friday, are here.', '2019-06-14'],
  ['The river could crest at 34 feet on Friday.', '2019-06-14'],
  ['The minutes showed most members backed a rate cut in November.', '2019-11'],
  ['The board proposed a vote in October.', '2019-10'],
  ['The ships were seen as early as Friday.', '2019-06-07'],
  ['It would pay on a still unspecified day, Friday.', '2019-06-14'],
  ['The port should succeed Vessa by Friday.', '2019-06-14'],
  ['The harbour master, who died Sunday, will be mourned.', '2019-06-09'],
  ['A storm expected to hit on Friday weakened.', '2019-06-14'],
  ['The port will cut its dues on Friday.', '2019-06-14'],
  ['It is said to have cut its dues on Friday.', '2019-06-07'],
  ['Loading resumes on Monday.', '2019-06-17'],
  ['The vote is on Monday.', '2019-06-17'],
  ['The vote was postponed to Monday.', '2019-06-17'],
  ["Both sides met ahead of Friday's vote.", '2019-06-14'],
])('finds the side of its verb: %s', (sentence, value) => {
  expect(datesOf(sentence).map(([, , found]) => found)).toEqual([value]);
});

it.each([
  ['The December jobs report is due on Friday.', '2018-12'],
  ['The December sales of salt will be published on Friday.', '2018-12'],
  ['Tarn agreed to buy Vessa Salt in November.', '2018-11'],
  ['Ships rose from the Dec. 24 lows, which it expects to hold.', '2018-12-24'],
  ['She will be named to a mission in December.', '2019-12'],
  ['It faces a vote due by October.', '2019-10'],
  ['Notes due December rose.', '2019-12'],
  ['The port plans to open in October.', '2019-10'],
  ['The port will stay shut until October.', '2019-10'],
  ['The port will open in May.', '2019-05'],
])('takes a month far ahead for the last of its name, unless something waits for it: %s', (sentence, value) => {
  expect(datesOf(sentence, '2019-01-09')[0]?.[2]).toBe(value);
});

it.each([
  ['The wall held overnight.\n\nThe water fell at noon.', '2019-06-12T12:00'],
  ['The wall held overnight. The water fell at 6 a.m.', '2019-06-12T06:00'],
  ['A robber shot him last night.\n\nPolice came at 10 p.m.', '2019-06-11T22:00'],
  ['The strike began late on Tuesday.\n\nThe mayor will speak at 3 p.m.', '2019-06-12T15:00'],
  ['She fell in at 6.45 p.m. yesterday. The guards found her at 1.10 a.m.', '2019-06-12T01:10'],
  ['She fell in at 6.45 a.m. yesterday. The guards found her at 7.10 a.m.', '2019-06-11T07:10'],
  ['The port opened on March 1.\n\nThe fire began at 3 p.m.', 'XXXX-XX-XXT15:00'],
  ['The port opened on March 1. The fire began at 3 p.m.', '2019-03-01T15:00'],
  ['They will meet on Friday.\n\nTrade had fallen by 3 p.m.', '2019-06-12T15:00'],
  ['They will meet on Friday.\n\nTrade was down 2 percent by 3 p.m.', '2019-06-12T15:00'],
  ['They will meet on Friday.\n\nThe crews must leave by 3 p.m.', '2019-06-14T15:00'],
  ['The blast killed six on Monday.\n\nIt went off at 3 p.m. in the port.', '2019-06-10T15:00'],
  [
    'Bell said so on Monday.\n\nHe is mayor.\n\nIt is small.\n\nPolls opened at 7 a.m. in the port.',
    '2019-06-12T07:00',
  ],
])('puts a time of day on the day that its verb leaves for it: %s', (sentence, value) => {
  expect(datesOf(sentence).at(-1)?.[2]).toBe(value);
});

it('looks ahead from what is scheduled, also from afar', () => {
  const [, visit] = datesOf(
    "Bell, who came Monday, is scheduled to visit Orrin Ships Co.'s yard in Tarn, some 305 kilometers south of Vessa, on Friday.",
  );
  expect(visit).toEqual(['Friday', 'DATE', '2019-06-14']);
});

it('puts what has happened by some hour on the day of a dateline without a year, not on one still to come', () => {
  const days = (sentence: string) =>
    read(`Vessa falls\n\nVESSA, June 12 (AP) - The board will meet on June 14.\n\n${sentence}\n`, { id: 'a' })
      .article?.dates.filter(({ type }) => type === 'TIME')
      .map(({ value }) => value);
  expect(days('Trade fell by 3 p.m.')).toEqual(['XXXX-06-12T15:00']);
  expect(days('The crews must leave by 3 p.m.')).toEqual(['XXXX-06-14T15:00']);
});

it('looks back as far as the year goes for what is told as past', () => {
  expect(datesOf('The ban took effect on Jan. 1.', '2030-11-21')).toEqual([['Jan. 1', 'DATE', '2030-01-01']]);
  expect(datesOf('The ban takes effect on Jan. 1.', '2030-11-21')).toEqual([['Jan. 1', 'DATE', '2031-01-01']]);
  expect(datesOf('The ban took effect on Dec. 30.', '2030-01-21')).toEqual([['Dec. 30', 'DATE', '2029-12-30']]);
});

it.each([
  ['The firm, which reports on Feb. 3, fell.', ['2031-02-03']],
  ['The firm, which was closed on Feb. 3, fell.', ['2030-02-03']],
  ['The union had set the strike for Dec. 3-5.', ['2030-12-03', '2030-12-05']],
  ['Sales fell in the January-October period.', ['2030-01', '2030-10']],
])('looks ahead to what is arranged, whatever tells it: %s', (sentence, values) => {
  expect(datesOf(sentence, '2030-11-26').map(([, , value]) => value)).toEqual(values);
});

it.each([
  ['Rovers host Tarn on Friday before travelling to Vessa.', '2019-06-14'],
  ['They play Tarn on Monday.', '2019-06-17'],
  ['Rovers face Tarn in the cup on Sunday.', '2019-06-16'],
  ['On Sunday, Rovers face Tarn.', '2019-06-16'],
  ['Lions take on Tarn on Saturday.', '2019-06-15'],
  ['Workers strike on Friday.', '2019-06-14'],
  ['Parliament votes on Sunday.', '2019-06-16'],
  ['The senate votes on Sunday.', '2019-06-16'],
  ['The union called a strike for Monday.', '2019-06-17'],
  ['A march was called for Saturday.', '2019-06-15'],
  ['"See you Monday," she wrote.', '2019-06-17'],
])('looks ahead from the present of what is arranged: %s', (sentence, value) => {
  expect(datesOf(sentence).map(([, , found]) => found)).toEqual([value]);
});

it.each([
  ['Storm hits Tarn on Monday.', '2019-06-10'],
  ['Air strikes on Friday killed two.', '2019-06-07'],
  ['Teachers strike on Friday shut schools.', '2019-06-07'],
  ['Party votes on Sunday fell.', '2019-06-09'],
  ['The storm hits Tarn on Sunday.', '2019-06-09'],
  ['They counted votes on Sunday.', '2019-06-09'],
  ['Radio host Ann Bell on Friday said so.', '2019-06-07'],
  ['They did not play Tarn on Monday.', '2019-06-10'],
  ['Rovers, who face Tarn, lost to Vessa on Sunday.', '2019-06-09'],
  ['She called for calm on Monday.', '2019-06-10'],
])('looks back from what only looks arranged: %s', (sentence, value) => {
  expect(datesOf(sentence).map(([, , found]) => found)).toEqual([value]);
});

it.each([
  ['Both sides met ahead of the vote in December.', '2019-12'],
  ['Crowds grew in the run-up to the vote on Sunday.', '2019-06-16'],
  ['She died in preparations for the August vote.', '2019-08'],
  ['Bell, who is to receive a medal in August, was pleased.', '2019-08'],
  ['They said they hope to complete it in August.', '2019-08'],
  ['The port could join in August, he suggested.', '2019-08'],
  ['He promised talks if Labour wins in August.', '2019-08'],
  ['It was ready for the day on which the port reverts to Vessa on Aug. 1.', '2019-08-01'],
  ['He saw it after an expected vote in August.', '2019-08'],
  ['Vessa called a general strike for Saturday.', '2019-06-15'],
  ['Bell has declared Saturday a holiday.', '2019-06-15'],
  ['The case was adjourned to August.', '2019-08'],
  ['Crude for delivery in August fell 13 cents.', '2019-08'],
  ['Members decided to cut their output from August.', '2019-08'],
  ['Growth will be told after the next meeting in July.', '2019-07'],
  ['They said they wanted to land there in July.', '2019-07'],
  ['The council has decided to admit Tarn in early July.', '2019-07'],
  ['Bell has taken in all of it after the Aug. 1 handover.', '2019-08-01'],
  ['Bell was due to arrive on Sunday.', '2019-06-16'],
  ['The cup is to kick off here on Sunday.', '2019-06-16'],
  ['Rovers need a point against Tarn on Saturday.', '2019-06-15'],
])('looks ahead to what is awaited, whatever has been done for it: %s', (sentence, value) => {
  expect(datesOf(sentence).map(([, , found]) => found)).toEqual([value]);
});

it.each([
  ['The talks had been initially scheduled for Aug. 25, but failed.', '2018-08-25'],
  ['She was ousted by a rival faction in July.', '2018-07'],
  ['He was seen next to the port on Sunday.', '2019-06-09'],
  ['They will speak of the July assassination of Bell.', '2018-07'],
  ["They will mourn the dead of Thursday's bombings.", '2019-06-06'],
  ['The index may see its largest fall since the July curbs.', '2018-07'],
  ['He saw it in the Sept. 1 raid.', '2018-09-01'],
  ['The index lost 5 points to close at 669 on Friday.', '2019-06-07'],
  ['Bell and Marrow have pulled out due to injuries on Sunday.', '2019-06-09'],
  ['They want the truce to hold and on Sunday, the mayor said so.', '2019-06-09'],
  ["He may limp on an ankle sore in Sunday's loss.", '2019-06-09'],
  ['He told the press after returning from Vessa visit on Sunday that it was calm.', '2019-06-09'],
  ['Bell failed to appear on Sunday.', '2019-06-09'],
  ['He is to pay a fine and on Sunday left town.', '2019-06-09'],
  ['Neither could be located on Sunday.', '2019-06-09'],
  ['He could not attend on Sunday.', '2019-06-09'],
  ['Trade rose most since a similar increase in March.', '2019-03'],
  ['He spoke of the visit to Vessa on Monday and the expected visit to Tarn.', '2019-06-10'],
  ['He moved ahead of Tarn, which won on Sunday.', '2019-06-09'],
  ['She called in Vessa for talks, and left for Tarn on Sunday.', '2019-06-09'],
  ['The vote declared void on Sunday was close.', '2019-06-09'],
  ['The output they cut from March is back.', '2019-03'],
  ['She asked if he left on Sunday.', '2019-06-09'],
])('looks back from what only seems awaited: %s', (sentence, value) => {
  expect(datesOf(sentence).map(([, , found]) => found)).toEqual([value]);
});

it('reads a verb behind however many adverbs', () => {
  expect(datesOf(`The vote had been ${'still '.repeat(20_000)}due on July 4.`)).toEqual([
    ['July 4', 'DATE', '2019-07-04'],
  ]);
});

it('reads the future before whatever verb helps another', () => {
  expect(datesOf('Ships of the future must be quiet.')).toEqual([['the future', 'DATE', 'FUTURE_REF']]);
});
