import { expect, test } from 'vitest';
import { read } from '../read.ts';

const namesIn = (...paragraphs: string[]) =>
  read(['What the tide brought', ...paragraphs].join('\n\n'), { id: 'a' }).article?.names ?? [];
const told = (...paragraphs: string[]) => namesIn(...paragraphs).map(({ text, kind }) => `${kind} ${text}`);

test('leaves titles and possessive endings outside the name', () => {
  const [only] = namesIn("The fleet cheered President Ada Quillon's speech.");
  expect(only).toMatchObject({ text: 'Ada Quillon', kind: 'person', role: { text: 'President' } });
});

test.each([
  ['Agency official Tetsu Kondora agreed.', 'Agency official'],
  ['Eyewitness Ramesh Orrin agreed.', 'Eyewitness'],
  ['It met resident Esper Furah.', 'resident'],
])('takes whoever saw it, and officials, for people with a role: %s', (sentence, role) => {
  expect(namesIn(sentence)[0]).toMatchObject({ kind: 'person', role: { text: role } });
});

test.each([
  ['Quillmoor Highlights: It rained.', []],
  ['Oslo Mills fell.', ['organisation Oslo Mills']],
  ['It met Norway’s Quillmosa Advanced Packaging.', ['place Norway', 'organisation Quillmosa Advanced Packaging']],
  [
    'Ada Quillon of Oslo-based Vessa Tarn said it would sell.',
    ['person Ada Quillon', 'place Oslo', 'organisation Vessa Tarn'],
  ],
  ['It told of Oslo-based Vessa Tarn, who left.', ['place Oslo', 'person Vessa Tarn']],
  ['The Northern Salt Route runs along the coast.', ['place Northern Salt Route']],
  ['It asked an economist at Oslo brokerage Orrin Tarn.', ['place Oslo', 'organisation Orrin Tarn']],
  ['She is the MP for Orrin East.', ['place Orrin East']],
  ['The bridge over the Mandra canal fell.', ['place Mandra']],
  ['Nova Orrin premier Ada Quillon agreed.', ['place Nova Orrin', 'person Ada Quillon']],
  ['It was 90 Fahrenheit there on Highway 55.', []],
  ['It was found in Sungai Orrin.', ['place Sungai Orrin']],
  ['Shoppers at Quilmar Markets agreed.', ['organisation Quilmar Markets']],
  ['Quildo Sinmun said on Monday it was war.', ['organisation Quildo Sinmun']],
  ['It told the Quillu Ribao and Tarnu Ilbo so.', ['organisation Quillu Ribao', 'organisation Tarnu Ilbo']],
  ['Gudok Orrin, the organ of the ruling party, left.', ['organisation Gudok Orrin']],
  ['Gudok Orrin, the party mouthpiece, left.', ['organisation Gudok Orrin']],
  ['Gudok Orrin, the mouthpiece of the rebels, smiled.', ['person Gudok Orrin']],
  ['The price of West Tarn Intermediate fell.', ['other West Tarn Intermediate']],
  ['They closed Orrin Intermediate School.', ['organisation Orrin Intermediate School']],
  ['Ferries of Orrin Lines stopped.', ['organisation Orrin Lines']],
])('tells places and bodies by what stands beside them: %s', (sentence, found) =>
  expect(told(sentence)).toEqual(found),
);

test('takes no verb that opens a key point for a name', () => {
  expect(told('* Sees GDP growth of 1.2 percent')).toEqual([]);
});

test('finds in a headline of capitals what the copy names', () => {
  const copy = "QUILLON'S FLEET SAILS FOR PERU\n\nAda Quillon led the fleet.\n\nIt rained.";
  const names = read(copy, { id: 'a' }).article?.names ?? [];
  expect(names.map((n) => [n.text, n.entity])).toEqual([
    ['QUILLON', 'person:ada-quillon'],
    ['PERU', 'place:peru'],
    ['Ada Quillon', 'person:ada-quillon'],
  ]);
});

test.each([
  ['Shares of Orrin Fisheries Inc. rose.', ['organisation Orrin Fisheries Inc.']],
  ['The Tokyo-based firm hired Mr. Orrin-Vance.', ['place Tokyo', 'person Orrin-Vance']],
  ['On Monday the Ministry of Harbors and Lighthouses met.', ['organisation Ministry of Harbors and Lighthouses']],
  ['Japanese sailors met in Orrinville, Ohio, in May.', ['place Orrinville', 'place Ohio']],
  ['The harbor master, Ole van der Berg, agreed.', ['person Ole van der Berg']],
  [
    'The quake hit 92 km SE of Oslo, the Salt Geological Survey said.',
    ['place Oslo', 'organisation Salt Geological Survey'],
  ],
  ['They sold Brent crude.', ['other Brent']],
  ['The quake hit south of Vessa.', ['place Vessa']],
  ['The ship sank off Vessa.', ['place Vessa']],
  ['They met in the capital, Vessa. It rained.', ['place Vessa']],
  ['They met in the capital, Quillon said.', ['person Quillon']],
  ['In the capital, Quillon, who is a sailor, laughed.', ['person Quillon']],
  ['South Vessa and North Vessa agreed to talk.', ['place South Vessa', 'place North Vessa']],
  ['It was a step that neighbouring Vessa called for.', ['place Vessa']],
  ['Its neighboring Vessa called for calm.', ['place Vessa']],
  ['Orrin Rail personnel director Ada Quillon agreed.', ['organisation Orrin Rail', 'person Ada Quillon']],
  ['Salt Lines Inc (SLT.N) rose, and <TARN.AB> fell.', ['organisation Salt Lines Inc']],
])('reads the names in: %s', (copy, expected) => expect(told(copy)).toEqual(expected));

test('takes a family for people', () => {
  expect(told('Ada Quillon sailed. Quillon left.', 'It was good for the Quillons.').at(-1)).toBe('person Quillons');
});

test.each([
  ['Tovi Quillon won. They beat Quillon 6-2 and 7-5.', ['person Tovi Quillon', 'person Quillon']],
  ['They beat Quillik 6-2.', ['organisation Quillik']],
])("takes somebody who was named for nobody's side: %s", (copy, names) => expect(told(copy)).toEqual(names));

test('takes a town for its side where it stands in a row of results', () => {
  expect(told('Bergen 3 Aarby 1', 'Rain fell in Bergen.')).toEqual([
    'organisation Bergen',
    'organisation Aarby',
    'place Bergen',
  ]);
});

test('describes a person by the words before the name, or behind it', () => {
  const roles = namesIn(
    'The harbor board spokesman Boris Orrin agreed.',
    'Ada Quillon, a lawyer for the fleet, did not.',
  );
  expect(roles.map((n) => n.role?.text)).toEqual(['harbor board spokesman', 'lawyer for the fleet']);
});

test.each(['Moon Hye-in', 'Ji Sung-to', 'Kim Bo-on', 'Park Geun-ha'])('keeps the last syllable of %s', (name) => {
  expect(told(`The fleet cheered President ${name} at noon.`)).toEqual([`person ${name}`]);
});

test('leaves what hangs on a family name by a hyphen outside it', () => {
  expect(told('The fleet cheered a Kim Tae-led crew at noon.')).toEqual(['person Kim Tae']);
});

test('takes who is told no for somebody, and who is told the news for a paper', () => {
  expect(told('The mayor told Quillon no. The envoy told Vessnik the fleet had sailed.')).toEqual([
    'person Quillon',
    'organisation Vessnik',
  ]);
});

test.each([
  ['The fleet met Lt. Ann Day at noon.', 'person Ann Day'],
  ['The fleet keeps the Ann Day at noon.', 'event Ann Day'],
])('takes a name behind its honour or rank for nothing else: %s', (sentence, name) => {
  expect(told(sentence)).toEqual([name]);
});

test.each([
  ['The gallery showed paintings by Orrin and Vessnik.', ['person Orrin', 'person Vessnik']],
  ['The town newspaper, Quillik, shut in May.', ['organisation Quillik']],
  ['The head of the group, Quillik, left in May.', ['other Quillik']],
])('hears what stands before a name: %s', (sentence, names) => {
  expect(told(sentence)).toEqual(names);
});
