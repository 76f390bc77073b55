import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['They met Ann Orrin, Odile Hill, Jon Quill.', ['person Ann Orrin', 'person Odile Hill', 'person Jon Quill']],
  ['So said Velm Quillon, London-based head of rates.', ['person Velm Quillon', 'place London']],
  ['They met the Velm, Ontario-based firm.', ['place Velm', 'place Ontario']],
  [
    'Billionaire Velm Quillon left. Billionaires Ann Orrin and Odd Quill left.',
    ['person Velm Quillon', 'person Ann Orrin', 'person Odd Quill'],
  ],
  ['Follow Velm Quillon. Read Ann Orrin on the tide.', ['person Velm Quillon', 'person Ann Orrin']],
  ['They met Velma Quillon e Orrin. E-commerce grew.', ['person Velma Quillon e Orrin']],
  ['Responsible for it: Jun Quillon in Oslo.', ['person Jun Quillon', 'place Oslo']],
  ['Read it on our Tides Live blog.', ['other Tides Live']],
])('tells people in rows, and what stands before them: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['Shares in miner Velmora fell.', ['organisation Velmora']],
  ['Oil producer Quillik fell.', ['organisation Quillik']],
  ['Shares in gold miner Endeavour Tarn fell.', ['organisation Endeavour Tarn']],
  ['Record producer Quillik sang.', ['person Quillik']],
  ['They met the oil producer Ann Quillon.', ['person Ann Quillon']],
  ['The miner Brandt, 43, was freed.', ['person Brandt']],
  ['They met Globia founder Ann Quillon.', ['organisation Globia', 'person Ann Quillon']],
  ['Kor Hadash lawmaker Ann Quillon left.', ['organisation Kor Hadash', 'person Ann Quillon']],
  ['It was in a letter carried by Orrinol Sinmar.', ['organisation Orrinol Sinmar']],
  ['He was carried by Ann Quillon.', ['person Ann Quillon']],
  ['Analyst Ann Quillon at Plusmar said so.', ['person Ann Quillon', 'organisation Plusmar']],
  ['The boat at Plusmar sank.', ['place Plusmar']],
  ['He refused to blame goalkeeper Odo Brandt.', ['person Odo Brandt']],
  ['Benchmark Oslo shares fell.', ['place Oslo']],
  ['The Velm-based Plusmar Group left.', ['place Velm', 'organisation Plusmar Group']],
  ['The NATO-based staff left.', ['organisation NATO']],
  ['Mitigating, Ann Quillon said she was sorry.', ['person Ann Quillon']],
  ['It told the Velmora news agency.', ['organisation Velmora']],
  ['It told the daily Al-Quillik.', ['organisation Al-Quillik']],
  ['It was bought by a company called Quillik.', ['organisation Quillik']],
  ['It is sold by an app called Quillik. A woman named Velmora sold it.', ['other Quillik', 'person Velmora']],
  ['It was bought by a man called Quillik.', ['person Quillik']],
  ['It is dear, said market analysts Velmora.', ['organisation Velmora']],
  ['It is dear, said lawyers Velmora and Quillik.', ['person Velmora', 'other Quillik']],
  ['They met John Smith Jr. of Velmora.', ['person John Smith Jr.', 'place Velmora']],
])('hears what stands beside a name: %s', (sentence, names) => expect(told(sentence)).toEqual(names));

test.each([
  ['Skater Han Mi-rae won. Skater Han left.', ['person Han Mi-rae', 'person Han']],
  ['Swimmer Orrin won.', ['person Orrin']],
])('takes an athlete for a person behind the sport: %s', (sentence, names) => expect(told(sentence)).toEqual(names));

test.each([
  ['Velmora said its fleet would grow.', ['organisation Velmora']],
  ['Velmora said on Monday it plans a new fleet.', ['organisation Velmora']],
  ['Velmora, the airline, said fares rose.', ['organisation Velmora']],
  ['Velmora said fares rose. Shares in Velmora fell.', ['organisation Velmora', 'organisation Velmora']],
  ['Velmora said the company would cut jobs.', ['person Velmora']],
  ['Velmora said on Monday the bank must act on fees. Shares of the bank fell.', ['person Velmora']],
  ['Velmora said the group was hard.', ['person Velmora']],
  ['The firm closed. Velmora said on Monday he would stay.', ['person Velmora']],
  ['Velmora said it would rain.', ['person Velmora']],
  ['Velmora said sales rose again.', ['organisation Velmora']],
  ['Velmora said third-quarter net profit fell.', ['organisation Velmora']],
  ['Velmora said the sales of ships fell.', ['person Velmora']],
  ['Ann Velmora left. Velmora said sales rose.', ['person Ann Velmora', 'person Velmora']],
])(
  'takes who speaks for a company where it speaks of itself so, or is owned, and for a person elsewhere: %s',
  (copy, names) => expect(told(copy)).toEqual(names),
);

test.each([
  ['The US Navy said the fleet would sail.', ['organisation US Navy']],
  ["Don't be fooled, the mayor said.", []],
  ['The Banco de los Puertos de Vessa (BPV) owes it. BPV left.', ['organisation BPV', 'organisation BPV']],
])('takes no body and no verb for a person: %s', (copy, names) =>
  expect(told(copy).filter((name) => !name.includes('Banco'))).toEqual(names),
);

test('reads the US where a sentence opens on it', () => {
  expect(told('The US agreed. A US spokesman said so. In the US it rained, she told us.')).toEqual([
    'place US',
    'place US',
    'place US',
  ]);
});

test.each([
  ['They bought a stake in Velmora.', ['organisation Velmora']],
  ['It is the takeover of Velmora.', ['organisation Velmora']],
  ['They share rooms in Velmora.', ['place Velmora']],
  ['They hold stock in Velmora and more.', ['organisation Velmora']],
  ['They hold stock in Velmora warehouses.', ['place Velmora']],
  ['The takeover of Velmora by Ann Quillon is off.', ['organisation Velmora', 'person Ann Quillon']],
  ['The takeover of Velmora by rebels is over.', ['other Velmora']],
  ['In August it sold them. In June 2020 it left. An NZ ship came.', ['place NZ']],
])('hears shares and deals, and no month: %s', (sentence, names) => expect(told(sentence)).toEqual(names));

test.each([
  [
    'The Times of India said so, as did the Times of Oman.',
    ['organisation Times of India', 'organisation Times of Oman'],
  ],
  [
    'They gave to the International Federation of the Red Cross and Red Crescent Societies.',
    ['organisation International Federation of the Red Cross and Red Crescent Societies'],
  ],
  ['The private NTV told of a major Velmora plant.', ['organisation NTV', 'other Velmora']],
  ['They met army major Ann Orrin.', ['person Ann Orrin']],
  ['Swiss Re paid. N Korea did not.', ['organisation Swiss Re', 'place N Korea']],
])('reads bodies whose names hold small words and lands: %s', (sentence, names) =>
  expect(told(sentence)).toEqual(names),
);
