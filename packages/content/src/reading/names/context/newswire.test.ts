import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';
import { read } from '../../read.ts';

test.each([
  ["They say Velmora's central bank is slow.", ['other Velmora']],
  ['Velmora central bank chief Ann Quillon left.', ['place Velmora', 'person Ann Quillon']],
  ['Plans by Quillon Inc.’s Tarnix were cut.', ['organisation Quillon Inc.', 'organisation Tarnix']],
  ['Shares of banks slid, while Tarnix rose nearly 4%.', ['organisation Tarnix']],
  ['Many Tarnix users may sue.', ['organisation Tarnix']],
  ['Rivals like Tarnix ready their own.', ['organisation Tarnix']],
  ['Planemakers such as Tarnix fear it.', ['organisation Tarnix']],
  ['They made an investment in Tarnix.', ['organisation Tarnix']],
  ['It was told by a Tarnix executive.', ['organisation Tarnix']],
  ['On Friday Tarnix announced it will build a plant.', ['organisation Tarnix']],
  ['It rose, said data compiled by Tarnix.', ['organisation Tarnix']],
  ['It lowered their exposure to Tarnix.', ['other Tarnix']],
  ['They marched against the Velmora government.', ['place Velmora']],
  ['It may hurt Velmora’s economy.', ['place Velmora']],
  ["Velmora's President said so.", ['place Velmora']],
  ['They met a sailor from Velmora who had left.', ['place Velmora']],
  ['The island nation of Velmora left.', ['place Velmora']],
  ['1. Orvin Quillik, Norway, 21.34 seconds', ['person Orvin Quillik', 'place Norway']],
  ['It keeps inns in Quillik, Velmora and Tarnu.', ['place Quillik', 'place Velmora', 'place Tarnu']],
  ['They sailed in Traders Cove.', ['place Traders Cove']],
  ['Former U.S. President Ann Quillon left.', ['place U.S.', 'person Ann Quillon']],
  [
    'The Velmora Press-Quillik Center for Tidal Affairs said so.',
    ['organisation Velmora Press-Quillik Center for Tidal Affairs'],
  ],
  ['They read a poll by Velmora.', ['organisation Velmora']],
  ['It fell in May, according to Velmora.', ['organisation Velmora']],
  ['Ann Quillon left, according to Quillon.', ['person Ann Quillon', 'person Quillon']],
  [
    'AP Business Writers Ann Quillon and Odo Brandt left.',
    ['organisation AP Business', 'person Ann Quillon', 'person Odo Brandt'],
  ],
  ['It is near the Velmora oilfield and the Quillik hills.', ['place Velmora', 'place Quillik']],
  [
    'They sailed the Quillik Waterway. Quillik Commodities said so.',
    ['place Quillik Waterway', 'organisation Quillik Commodities'],
  ],
  ['They met Orrin Doric in French Guiana.', ['person Orrin Doric', 'place French Guiana']],
  ['Fearless Velmas won in League One.', ['other Fearless Velmas', 'organisation League One']],
  ['Lenders back the Salt Workers (Rights and Pay) Bill.', ['other Salt Workers (Rights and Pay) Bill']],
  ['They met Quillik (Hong Kong) Ltd.', ['organisation Quillik (Hong Kong) Ltd']],
  ['Ann Quillon (left) met Quillik (Asia) Co. on Monday.', ['person Ann Quillon', 'organisation Quillik (Asia) Co.']],
  ['The Arabian and Eurasian plates meet.', []],
  ['They walked along Marine Parade. It was a Second Wind.', ['event Marine Parade', 'other Second Wind']],
  ['The mill in western Velmora said it had closed.', ['place Velmora']],
  ['The 19-year-old from Velmora said so.', ['place Velmora']],
  ['The letter from Velmora said so.', ['person Velmora']],
  ['The Velmora-bound bus left.', ['place Velmora']],
  ['They joined from rival Velmora.', ['organisation Velmora']],
  ['She met rival Ann Quillon. Rival Quillon left.', ['person Ann Quillon', 'person Quillon']],
  ['Oslo-based Velmora wrote off 3 boats.', ['place Oslo', 'organisation Velmora']],
  ['Relatives said so. Plaintiffs said no.', []],
  ['They told Velmora FM.', ['organisation Velmora FM']],
])('hears what newswire says beside a name: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['They float the icebreaker Quillon Bay. The Quillon Bay is new.', ['other Quillon Bay', 'other Quillon Bay']],
  ['They raised the submarine Oslo. It rained in Oslo.', ['other Oslo', 'place Oslo']],
  ['They saw the ship Norway had sent.', ['place Norway']],
  ['The carrier Delta Airlines left.', ['organisation Delta Airlines']],
  ['They met at Quillon Bay. The Quillon Bay hotel is shut.', ['place Quillon Bay', 'place Quillon Bay']],
])('takes what a ship is called for the ship: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['The National Authority for Tidal Crime opened it.', ['organisation National Authority for Tidal Crime']],
  ['National plans for Quillon are late.', ['other Quillon']],
  ['He leads the Diocese of Velmora.', ['organisation Diocese of Velmora']],
  ['The Holy See press office said so.', ['organisation Holy See']],
  ['They met former BJP MLA Ramesh Quillon.', ['organisation BJP', 'person Ramesh Quillon']],
  ['The MLA left.', ['organisation MLA']],
  ['Incoming premier Ann Quillon left.', ['person Ann Quillon']],
  ['Chipmaker Velmora agreed. Filmmaker Ann Quillon left.', ['organisation Velmora', 'person Ann Quillon']],
  ['Norwegian Open Results', ['event Norwegian Open']],
  ['They met at the Gare de Velmora.', ['place Gare de Velmora']],
  ['They met Glen de Velmora.', ['person Glen de Velmora']],
  ['They heard it on This Evening.', ['other This Evening']],
])('tells bodies, titles and places by the words of newswire: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['They elected Gerald Ford. Ford left.', ['person Gerald Ford', 'person Ford']],
  ['They met Gerald Ford. Shares of Ford Motor Co. fell. Ford shares rose.', ['organisation Ford']],
  ['Ford cut jobs.', ['organisation Ford']],
  ['The Duchess of Cornwall left. It rained in Cornwall.', ['person Duchess of Cornwall', 'place Cornwall']],
  ['They met the Duke of Velmar. It rained in Velmar.', ['person Duke of Velmar', 'place Velmar']],
  ['The king of Norway left.', ['place Norway']],
  ['Her first novel, Low Quillon, sold well.', ['work Low Quillon']],
  ['In her first novel, Tovi Quillon, 61, left.', ['person Tovi Quillon']],
  ['His latest film, Ann Quillon said, is good.', ['person Ann Quillon']],
  [
    'Velmi Quilli Dal (VQD) president Ann Orrin left.',
    ['organisation Velmi Quilli Dal', 'organisation VQD', 'person Ann Orrin'],
  ],
  ['They met Ann Odile Quillon (AOQ).', ['person Ann Odile Quillon', 'person AOQ']],
  ['They blocked the Velmar-Oslo highway.', ['place Velmar-Oslo']],
  ['They are to travel to Velmi Quillang.', ['place Velmi Quillang']],
  ['The prize goes to Velmi Quillang.', ['person Velmi Quillang']],
  ['They left nearby Velmora.', ['place Velmora']],
  ['They met the Revolutionary Armed Forces of Velmora.', ['organisation Revolutionary Armed Forces of Velmora']],
  ["The employers' federation, Velmoteka, warned of it.", ['organisation Velmoteka']],
  [
    'Nokian Renkaat Oyj rose. Nokian said it was late. The Nokia plant is shut.',
    ['organisation Nokian', 'organisation Nokia'],
  ],
  ['The Velmorian envoy left. It rained in Velmoria.', ['place Velmoria']],
  ['They met at the College de France. It said France would pay.', ['organisation College de France', 'place France']],
  ['Google unit Velmora left.', ['organisation Google', 'organisation Velmora']],
  ['The unit left. Ann Velmora stayed.', ['person Ann Velmora']],
  ['Velmora, the salt firm owned by Ann Quillon, left.', ['organisation Velmora', 'person Ann Quillon']],
  ['He played at Double-A Richmond.', ['place Richmond']],
  ['United said fares rose. Velmora United lost.', ['organisation United', 'organisation Velmora United']],
  ['Shots were heard at the Velmora barracks.', ['place Velmora']],
  ['Feng Quillon, which left in May, is back.', ['organisation Feng Quillon']],
  ['Oslo, which left in May, is back.', ['place Oslo']],
  ['They heard a speech by Feng Quillon, which was long.', ['person Feng Quillon']],
  ['They met Maulana Abdul Quillon.', ['person Abdul Quillon']],
  ['They banned Tehrik-e-Quillon.', ['other Tehrik-e-Quillon']],
  [
    'Fitch cut it. They met at Boeing Commercial Airplanes.',
    ['organisation Fitch', 'organisation Boeing Commercial Airplanes'],
  ],
])('tells people, works and bodies by what else the copy has: %s', (copy, names) =>
  expect(told(copy)).toEqual(expect.arrayContaining(names)),
);

test.each([
  ['FOREX-Dollar slips on Orrinmoor', []],
  ['VELM STOCKS-Wall Street slips', ['place Wall Street']],
  ['US-China talks fail', ['place US', 'place China']],
])('takes what a series of stories goes by for no name: %s', (headline, names) =>
  expect(
    read(`${headline}\n\nOSLO, June 6 (Reuters) - It rained.`, { id: 'a' })
      .article?.names.filter(({ text }) => !/OSLO|Reuters|Orrinmoor/.test(text))
      .map(({ kind, text }) => `${kind} ${text}`),
  ).toEqual(names),
);
