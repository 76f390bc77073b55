import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** The words that a sentence tells of somebody's saying. */
const told = (copy: string): string[] =>
  (read(`Harbor talks\n\n${copy}\n`, { id: 'talks' }).article?.quotes ?? []).map(({ text }) => text);

it.each([
  'The hijackers demanded 20 million euros for the crew.',
  'The council declared three days of mourning after the ferry sank.',
  'The mayor declared a state of emergency in the flooded district.',
  'The storm claimed 20 lives in the Tarn valley on Sunday.',
  'A militant group claimed responsibility for the blast near the port.',
  'The airline offered 400 jobs to the crews of the ferry.',
  'Police charged two men with the theft of a boat.',
  'The firm recalled 3,000 boats because of a faulty valve.',
  'Divers found the wreck of the ferry on Monday.',
  'Holt knows the captain well.',
  'The police maintained a cordon around the yard.',
  'Brandt showed reporters the quay.',
  'The board named Ada Brandt chief executive on Monday.',
  'The firm plans to spend 40 million euros on a new bridge.',
  'The choir sang three songs at the opening of the hall.',
  'The storm knocked out power to the homes near the quay.',
  'The court denied bail to the captain of the ferry.',
  'The union called a general strike for the end of March.',
  'A court rejected a second appeal by the owners of the ferry.',
  'Guards denied them entry to the port on Monday.',
  'The bakery announced its new oat bar on Monday.',
  'Holt told the priest with a laugh.',
  'Judge Ina Holt read the verdict for 40 minutes.',
  'Shells slammed into a market near the port.',
  'Holt, one of the most loved poets of the coast, has died.',
  "It was one of the town's most loved bridges.",
  'A militant group claimed responsibility for an attack that killed two sailors.',
  'This image, released by the firm, shows Brandt.',
  'Shares rose ahead of Tarn Bank forecasts, and traders left.',
  'It is 2 percent of Salt Party claims.',
  'Brandt headed in a corner and added a left-footed volley in the 67th.',
  'Holt added 11 rebounds and Ruiz added two assists for the Otters.',
  'Tarn came from behind to beat defending champion Orrin 3-1 in the final.',
  'Brandt defended her title in straight sets.',
  'The referee called a foul on Ruiz with four seconds left.',
  'Orrin conceded a penalty in the 12th minute.',
  'Holt agreed a three-year contract with the club on Friday.',
  'Police questioned two officials for six hours.',
  'The hospital admitted 12 people with burns.',
  'The court heard the case in May.',
  'Ruiz wrote two novels and a book of poems.',
  'The choir wrote a song for the film.',
  'He apologized to the families.',
  'He proposed to his girlfriend at half-time.',
  'Fans shouted abuse at the referee.',
  'Holt attacked them with tear gas.',
  'The rebels attacked 12 villages near the port.',
  'The campaign was aimed at children in the port.',
  'The clan ruled over the valley for 32 years.',
  'The crowd ripped out seats and threw them into the harbor.',
  'Police questioned more than 100 people there.',
  'The firm makes answering machines for the port.',
  'Detectives said little about the case.',
  'She concluded her tour with a concert in Tarn.',
])('takes for no speech what was done to a thing: %s', (copy) => {
  expect(told(copy)).toEqual([]);
});

it.each([
  ['Brandt claims the ferry sank because of a broken valve.', 'the ferry sank because of a broken valve'],
  ['Officials claim the rebels own the quay.', 'the rebels own the quay'],
  ['They claim to have seen the ferry.', 'to have seen the ferry'],
  ['Holt found the plan was wrong.', 'the plan was wrong'],
  ['The survey shows a rise in harbor traffic.', 'a rise in harbor traffic'],
  ['A poll found 46 percent of sailors oppose the plan.', '46 percent of sailors oppose the plan'],
  ['The port is closed, the firm claims.', 'The port is closed'],
  ['Trade will slow next year, the Bank of Tarn forecasts.', 'Trade will slow next year'],
  ['The port must open, the Chamber of Commerce demands.', 'The port must open'],
  ['Wages are too low, the Council of Sailors notes.', 'Wages are too low'],
  ['"The wall held well this time," the Ministry of Health claims.', 'The wall held well this time'],
  ['The dam is unsafe, finds a report.', 'The dam is unsafe'],
  ['Half of them are lonely, shows a survey.', 'Half of them are lonely'],
  ['The photo, taken in June, is old, shows a survey.', 'The photo, taken in June, is old'],
  ['The mayor declared a state of emergency and urged sailors to stay home.', 'sailors to stay home'],
  ['The bakery announced its plan to close the mill.', 'its plan to close the mill'],
  ['Ruiz questioned the age of the mayor.', 'questioned the age of the mayor'],
  ['Ruiz questioned how the port could pay for it.', 'questioned how the port could pay for it'],
  ['The court heard Holt had sold the boat in May.', 'heard Holt had sold the boat in May'],
  ['Brandt added the bridge was safe.', 'the bridge was safe'],
  ['Holt wrote that the bridge was safe.', 'the bridge was safe'],
  ['Ruiz asked Holt about the bridge.', 'about the bridge'],
  ['Ruiz asked the mayor why the bridge was shut.', 'why the bridge was shut'],
  ['Ruiz attacked the plan as a waste of money.', 'attacked the plan as a waste of money'],
  ['The judge ruled out a new trial for the captain.', 'ruled out a new trial for the captain'],
  ['Ruiz admitted two charges of theft.', 'two charges of theft'],
  ['The mayor proposed to close the port.', 'to close the port'],
  ['The mayor declared the road and the bridge were closed.', 'the road and the bridge were closed'],
])('takes a clause behind the same verbs for what is said: %s', (copy, words) => {
  expect(told(copy)).toContain(words);
});

it.each([
  'The fleet, estimated to number 300 boats, left Tarn.',
  'The ministry will say more on Friday about a meeting regarding the harbor crews.',
  'The cuts already planned for 2031 will come.',
  'It was closed in what officials called the worst flood in years.',
  "The views expressed here are the author's own.",
  'Holt left the bank, which offers loans of 4 million and 5 million crowns each year.',
])('takes for no speech what a noun is like: %s', (copy) => {
  expect(told(copy)).toEqual([]);
});
