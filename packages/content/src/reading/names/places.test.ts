import { expect, test } from 'vitest';
import { read } from '../read.ts';

const namesIn = (...paragraphs: string[]) =>
  read(['What the tide brought', ...paragraphs].join('\n\n'), { id: 'a' }).article?.names ?? [];
const told = (...paragraphs: string[]) => namesIn(...paragraphs).map(({ text, kind }) => `${kind} ${text}`);

test('takes a place that speaks for the place', () => {
  expect(
    new Set(told('Velmora has asked for aid.', 'Officials in Velmora agreed.', 'Velmora said it would pay.')),
  ).toEqual(new Set(['place Velmora']));
  expect(told('Brandt said it would pay. Ada Brandt has a house in Brandt.')[0]).toBe('person Brandt');
});

test('takes an abbreviation of a land for the land, by its usual name', () => {
  const names = namesIn('Sailors left the Republic of Ireland (ROI).', 'ROI sent salt.');
  expect(new Set(names.map((n) => n.entity))).toEqual(new Set(['place:ireland']));
});

test('tells the country of a place, and abstains where two have it', () => {
  const [norway, either] = namesIn('It rained in Bergen and then in Kingston.');
  expect(norway).toMatchObject({ kind: 'place', country: 'NO' });
  expect(either).toMatchObject({ kind: 'place', text: 'Kingston' });
  expect(either?.country).toBeUndefined();
});

test('says where a capital stands for its government, and where it does not', () => {
  const [oslo, lima, city] = namesIn('Oslo rejected a fishing pact with Lima.', 'It rained in Oslo.');
  expect([oslo?.standsFor, lima?.standsFor, city?.standsFor]).toEqual(['government', 'government', undefined]);
});

test('takes a short land for the one that the copy has in full, and an initial for a person', () => {
  const [short, person] = namesIn('They met in S. Africa with S. Orrin.', 'South Africa agreed.');
  expect([short?.entity, short?.country, person?.kind]).toEqual(['place:south-africa', 'ZA', 'person']);
});

test('knows an organ of a state without its land', () => {
  const names = namesIn('The U.S. State Department met.', 'The State Department agreed.');
  expect(new Set(names.map(({ entity }) => entity))).toEqual(new Set(['organisation:u-s-state-department']));
});

test.each([
  ['place:bosnia', 'Bosnia and Herzegovina'],
  ['place:saint-kitts-and-nevis', 'St. Kitts and Nevis'],
  ['organisation:centers-for-disease-control-and-prevention', 'Centers for Disease Control and Prevention'],
  ['organisation:al-qaeda-in-the-arabian-peninsula', 'al-Qaeda in the Arabian Peninsula'],
  ['organisation:lords-resistance-army', "Lord's Resistance Army"],
  ['organisation:foreign-commonwealth-and-development-office', 'Foreign, Commonwealth and Development Office'],
  ['place:mazar-i-sharif', 'Mazar-i-Sharif'],
  ['place:nagorno-karabakh', 'Nagorno-Karabakh'],
  ['organisation:doctors-without-borders', 'Doctors Without Borders'],
  ['organisation:standard-and-poors', "Standard and Poor's"],
])('keeps whole what is known by several names, as %s', (entity, name) => {
  for (const copy of [`${name} said so.`, `Orrin left for the ${name} on Monday.`])
    expect(namesIn(copy).filter(({ text }) => text !== 'Orrin')).toMatchObject([{ text: name, entity }]);
  expect(namesIn('Bosnia and Croatia agreed.').map(({ text }) => text)).toEqual(['Bosnia', 'Croatia']);
});

test('tells the country of a place where the copy says it behind a comma', () => {
  const countries = (copy: string) => namesIn(copy).map(({ text, country }) => `${text} ${country}`);
  expect(countries('They met in Kingston, Jamaica, and in Paris, Texas.')).toEqual([
    'Kingston JM',
    'Jamaica JM',
    'Paris US',
    'Texas US',
  ]);
  expect(countries('GULL HARBOR, Maine (AP) _ The tide fell.')[0]).toBe('GULL HARBOR US');
  expect(countries('They saw Kingston, France and Spain.')[0]).toBe('Kingston undefined');
  expect(countries('From Kingston, Jamaica, to Kingston, Ohio, it rained.')[0]).toBe('Kingston undefined');
});

test.each([
  ['Oslo will not resume talks.', true],
  ['Oslo and Lima should cooperate.', true],
  ["Oslo's nuclear program grew.", true],
  ['They left after Oslo imposed sanctions.', true],
  ['Oslo will host the fair.', false],
  ["Oslo's streets were wet.", false],
  ['Oslo, Ohio, will not resume talks.', false],
])('knows whether a government is meant in: %s', (copy, government) => {
  expect(namesIn(copy)[0]?.standsFor).toBe(government ? 'government' : undefined);
});

test('takes the North for North Korea where the copy has it', () => {
  expect(namesIn('North Korea sent a letter.', 'It said the North wants peace.').map((n) => n.entity)).toEqual([
    'place:north-korea',
    'place:north-korea',
  ]);
  expect(namesIn('It said the North wants peace.')).toEqual([]);
});

test('asks no gazetteer for the word that a sentence opens on', () => {
  const gazetteer = (name: string) => (name === 'Price' ? ['US'] : []);
  const copy = 'Harbor talks\n\nPrice controls came back.\n\nIt rained.';
  expect(read(copy, { id: 'a', gazetteer }).article?.names).toEqual([]);
});

test('asks the gazetteer it is given where it does not know the country itself', () => {
  const copy = 'What the tide brought\n\nIt rained in Quilmar and in Orrinville.\n';
  const gazetteer = (name: string) => (name === 'Quilmar' ? ['PT'] : ['PT', 'ES']);
  const places = read(copy, { id: 'a', gazetteer }).article?.names ?? [];
  expect(places.map((n) => [n.text, n.country])).toEqual([
    ['Quilmar', 'PT'],
    ['Orrinville', undefined],
  ]);
});

test('takes the people of a country for no name', () => {
  expect(told('The Germans and two Frenchwomen sailed.')).toEqual([]);
});

test('spells a place of the dateline as running copy would', () => {
  const fullIn = (dateline: string) => namesIn(`${dateline} (AP) _ The tide fell.`).map(({ full }) => full);
  expect(fullIn('OSLO')[0]).toBe('Oslo');
  expect(fullIn('GULL HARBOR, Maine')).toEqual(['Gull Harbor', 'Maine', 'AP']);
  expect(fullIn("PORTO DO MAR/QUEENSTOWN-ON-SEA/ST. D'ARN")).toEqual([
    'Porto do Mar',
    'Queenstown-on-Sea',
    "St. D'Arn",
    'AP',
  ]);
});

test('takes the town that a fixture is played at for a place, and who plays there for a side', () => {
  expect(told('SUNDAY, MARCH 9 FIXTURES\nLIMA AT QUITO')).toEqual(['organisation LIMA', 'place QUITO']);
});

test.each([
  ['The River Quillar rose, and so did the Thames.', ['place River Quillar', 'place Thames']],
  ['River Plate won.', ['organisation River Plate']],
  ['They told Thames Water so.', ['organisation Thames Water']],
  ['It must end by May Day.', []],
])('tells rivers from people and bodies: %s', (sentence, names) => expect(told(sentence)).toEqual(names));

test.each([
  ['It rained in Salinas de Velmora.', ['place Salinas de Velmora']],
  ['It rained in the Bab al-Quillon area.', ['place Bab al-Quillon']],
  ['They met Tovar de Quillon, who left.', ['person Tovar de Quillon']],
  ['He heard Tovar al-Quillon said so.', ['person Tovar al-Quillon']],
  [
    'Mill blast in S. Norway. Rain in NE Norway. S. Quillon left.',
    ['place S. Norway', 'place NE Norway', 'person S. Quillon'],
  ],
  ['They met N. Wells.', ['person N. Wells']],
  ['Salinas de Norway rose. Orders fell, and Norway wanted more.', ['organisation Salinas de Norway', 'place Norway']],
  ['They met Maria de Norway, who left.', ['person Maria de Norway']],
])('takes for a place what stands where one does, and what no person is called by: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);

test.each([
  ['They left Ha Velm town.', ['place Ha Velm']],
  ['They met Ha Velm. The town left.', ['person Ha Velm']],
  ['It left the Velmor islands and the Quillon refugee camp.', ['place Velmor', 'place Quillon']],
  ['It measured 5.1 on the Richter scale.', []],
  [
    "Salt from Shandong went to Xi'an, and Quillar Shandong fell.",
    ['place Shandong', "place Xi'an", 'organisation Quillar Shandong'],
  ],
  ['They left Harbin City. Leeds City lost.', ['place Harbin City', 'organisation Leeds City']],
  ['It rained in the Velmo and Quillo provinces.', ['place Velmo', 'place Quillo']],
  ['Quillo provincial leaders met a farmer surnamed Yu, in Velmo.', ['place Quillo', 'person Yu', 'place Velmo']],
  ['Draining towns is slow, they say in Velmo.', ['place Velmo']],
  ['Ann Richter scaled it.', ['person Ann Richter']],
])('hears behind a name what only a place is: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['Crews left HK for the DRC and PNG.', ['HK place:hong-kong', 'DRC place:dr-congo', 'PNG place:papua-new-guinea']],
  ['It fell in Northeast Peru.', ['Northeast Peru place:northeast-peru']],
  ['Both Koreas and the Americas sent crews.', ['Koreas place:koreas', 'Americas place:americas']],
  ['It fell in N.Peru.', ['N.Peru place:n-peru']],
  ['They flew Northwest Airlines.', ['Northwest Airlines organisation:northwest-airlines']],
  ['It came from a Himalayan valley.', []],
])('knows lands by their letters and parts of lands: %s', (copy, names) =>
  expect(namesIn(copy).map(({ text, entity }) => `${text} ${entity}`)).toEqual(names),
);

test('tells the country of a town in a province of Canada, whatever else has its name', () => {
  const [london, , sydney, scotia] = namesIn('It rained in London, Ontario, and in Sydney, N.S., on Monday.');
  expect([london?.country, sydney?.country, scotia?.entity, scotia?.country]).toEqual([
    'CA',
    'CA',
    'place:nova-scotia',
    'CA',
  ]);
});

test('takes the first word of a caption from the files for no state', () => {
  const names = read('FILE - In this file photo, Gen. Idris Orrin waves.', { id: 'a' }).article?.names ?? [];
  expect(names.map(({ text }) => text)).toEqual(['Idris Orrin']);
});
