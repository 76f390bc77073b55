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
  ['Fishermen said the wall held.', []],
  ['Engineers warned of a storm.', []],
  ['Villagers fled.', []],
  ['Saunders said the wall held. Ada Saunders is a guard.', ['person Saunders', 'person Ada Saunders']],
])('takes the plural of a calling that opens a sentence for no name: %s', (sentence, found) =>
  expect(told(sentence)).toEqual(found),
);

test.each([
  ['Q. Will it open?', []],
  ['A. No. It will not.', []],
  ['A. Quillon said it would.', ['person A. Quillon']],
  ['TARN STOCKS-Shares rise as oil falls.', []],
  ['Orrin News Summary was late.', []],
  ['Northway Trains said it would run.', ['organisation Northway Trains']],
  ['Trains were late, and roads were shut.', []],
  ['It met Ann Quillon, Regional Roads Director.', ['person Ann Quillon', 'organisation Regional Roads']],
  ['It met Ann Roads.', ['person Ann Roads']],
])('takes labels, headings and lines for nobody: %s', (sentence, found) => expect(told(sentence)).toEqual(found));

test('takes a place that speaks for the place', () => {
  expect(
    new Set(told('Velmora has asked for aid.', 'Officials in Velmora agreed.', 'Velmora said it would pay.')),
  ).toEqual(new Set(['place Velmora']));
  expect(told('Brandt said it would pay. Ada Brandt has a house in Brandt.')[0]).toBe('person Brandt');
});

test.each([
  ['Agency official Tetsu Kondora agreed.', 'Agency official'],
  ['Eyewitness Ramesh Orrin agreed.', 'Eyewitness'],
  ['It met resident Esper Furah.', 'resident'],
])('takes whoever saw it, and officials, for people with a role: %s', (sentence, role) => {
  expect(namesIn(sentence)[0]).toMatchObject({ kind: 'person', role: { text: role } });
});

test.each([
  ['She is the MP for Orrin East.', ['place Orrin East']],
  ['The bridge over the Mandra canal fell.', ['place Mandra']],
  ['Nova Orrin premier Ada Quillon agreed.', ['place Nova Orrin', 'person Ada Quillon']],
  ['It was 90 Fahrenheit there on Highway 55.', []],
  ['It was found in Sungai Orrin.', ['place Sungai Orrin']],
  ['Shoppers at Quilmar Markets agreed.', ['organisation Quilmar Markets']],
  ['Ferries of Orrin Lines stopped.', ['organisation Orrin Lines']],
])('tells places and bodies by what stands beside them: %s', (sentence, found) =>
  expect(told(sentence)).toEqual(found),
);

test('takes no verb that opens a key point for a name', () => {
  expect(told('* Sees GDP growth of 1.2 percent')).toEqual([]);
});

test('joins a family name to the full name before it', () => {
  const ids = namesIn('Prime Minister Ada Quillon met sailors.', 'Quillon said the sea was calm.').map((n) => n.entity);
  expect(ids).toEqual(['person:ada-quillon', 'person:ada-quillon']);
});

test('joins a family name that comes first', () => {
  const [, later] = namesIn('President Kim Bo-reum met sailors.', 'Kim said the sea was calm.');
  expect(later).toMatchObject({ text: 'Kim', kind: 'person', entity: 'person:kim-bo-reum', full: 'Kim Bo-reum' });
});

test('leaves a family name alone that two people share', () => {
  const names = namesIn('Ada Quillon and Boris Quillon met.', 'Quillon said the sea was calm.');
  expect(names.at(-1)?.entity).toBe('person:quillon');
});

test('takes an abbreviation and its long form for one thing', () => {
  const names = namesIn('The World Salt Organization (WSO) met.', 'WSO said the sea was calm.');
  expect(new Set(names.map((n) => n.entity))).toEqual(new Set(['organisation:world-salt-organization']));
});

test('takes an abbreviation of a land for the land, by its usual name', () => {
  const names = namesIn('Sailors left the Republic of Ireland (ROI).', 'ROI sent salt.');
  expect(new Set(names.map((n) => n.entity))).toEqual(new Set(['place:ireland']));
});

test('takes the short form of what is no name for none', () => {
  expect(told('The consumer price index (CPI) rose. The salt workers union (SWU) met. The CPI rose.')).toEqual([
    'organisation SWU',
  ]);
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

test.each([
  ['The sailors read "The Lamps of Orrinville" aloud.', ['work The Lamps of Orrinville']],
  ['She flew to Orrinville, Fla., on Monday.', ['place Orrinville', 'place Fla.']],
  ['Rep. Ada Quillon, R-Ohio, agreed.', ['person Ada Quillon', 'place Ohio']],
  ['He met Yevgeny Orrin-Vance, 41, in Bergen.', ['person Yevgeny Orrin-Vance', 'place Bergen']],
  ['They sailed to the Philippines on the carrier Quillon.', ['place Philippines', 'other Quillon']],
  ['They sailed on the fishing vessel Ada Quillon.', ['other Ada Quillon']],
  ['They sailed on the USS Ada Quillon.', ['other USS Ada Quillon']],
  ['The flag carrier Orrin Airlines grew.', ['organisation Orrin Airlines']],
  ['Odo "Gull" Quillon laughed.', ['person Odo "Gull" Quillon']],
  ['They met Odo "T.J." Quillon, who laughed.', ['person Odo "T.J." Quillon']],
  ['They met Odo B. "Big Gull" Quillon, who laughed.', ['person Odo B. "Big Gull" Quillon']],
  [
    'It is the Orrin County Sheriff’s Office and the People’s Bank of Orrin.',
    ['organisation Orrin County Sheriff’s Office', 'organisation People’s Bank of Orrin'],
  ],
  ['It is the Prosecutor General’s Office.', ['organisation Prosecutor General’s Office']],
  ['They met Ann Orrin, 23, of Vessa, in May.', ['person Ann Orrin', 'place Vessa']],
  ['It asked an analyst at Quilmoor in Bergen.', ['organisation Quilmoor', 'place Bergen']],
  ['She told Quillequipe newspaper so.', ['organisation Quillequipe']],
  ['Duke Orrin Corp. grew.', ['organisation Duke Orrin Corp.']],
  ['They met Lim Jun-hwan, and Vice Chairman Jun Young-hwan.', ['person Lim Jun-hwan', 'person Jun Young-hwan']],
  ['The pound GBP=D3 and the index =QLX rose.', []],
  ['It met U.S. Commerce Secretary Ann Orrin.', ['place U.S.', 'person Ann Orrin']],
  ['It met U.S. Assistant Secretary of State Ann Orrin.', ['place U.S.', 'person Ann Orrin']],
  ['They sailed the Sea of Orrin to the Norwegian Embassy.', ['place Sea of Orrin', 'organisation Embassy']],
  ['They sang "The Long Night of Orrin."', ['work The Long Night of Orrin']],
  ['It is an artificial intelligence (AI) firm.', []],
  ['It was Ann Orrin whom they met, and they liked Ann.', ['person Ann Orrin', 'person Ann']],
  ['The ship Admiral Quillon and the ferry Ada Quillon sank.', ['other Admiral Quillon', 'other Ada Quillon']],
  ['The head of the Salt Bank, Norio Quillon, agreed.', ['organisation Salt Bank', 'person Norio Quillon']],
  [
    'It asked the Norwegian Space Science and Technology Corporation.',
    ['organisation Norwegian Space Science and Technology Corporation'],
  ],
  ['They live in Orrin-on-Tarn and eat at noon Oslo Time.', ['place Orrin-on-Tarn']],
  ['The ferry to Orrin Rock left. It has reached Quill Nova.', ['place Orrin Rock', 'place Quill Nova']],
  ['(QUILL NOT FOR SALE) (AP Photo/Ann Orrin, File)', []],
  ['Quilltilsynet, the Norwegian regulator, agreed.', ['organisation Quilltilsynet']],
  ['They met Archbishop of Orrinmoor Thomas Quillon.', ['person Thomas Quillon']],
  ['They met the Duke of Orrinmoor.', ['person Duke of Orrinmoor']],
  ['Orrin Airlines Flight OX370 left on Monday.', ['organisation Orrin Airlines']],
  ['They flew a P-8A and an MQ-9 over Bergen.', ['place Bergen']],
  ['They slept aboard the Ocean Quillon.', ['other Ocean Quillon']],
  ['The head of the Salt Council Thomas Quillon agreed.', ['organisation Salt Council', 'person Thomas Quillon']],
  [
    'The Palestinian Authority President Boris Orrin agreed.',
    ['organisation Palestinian Authority', 'person Boris Orrin'],
  ],
  ['South African President Boris Orrin agreed.', ['person Boris Orrin']],
  ['They met Secretary of State Thomas Quillon and CIA aides.', ['person Thomas Quillon', 'organisation CIA']],
  ['The Izz al-Orrin Brigades left.', ['organisation Izz al-Orrin Brigades']],
  ['It rained in Orrinmoor and Quilmar.', ['place Orrinmoor', 'place Quilmar']],
  ['It named Quilbank First Deputy CEO Boris Orrin.', ['organisation Quilbank', 'person Boris Orrin']],
  ['The firm Norsk Orrin, Norway’s largest, grew.', ['organisation Norsk Orrin', 'place Norway']],
  ['They met Boris Orrin of Quilmar.', ['person Boris Orrin', 'place Quilmar']],
  ['It breaks Article 12 of the Nordic Salt Treaty.', ['other Nordic Salt Treaty']],
  ['It was Quilmeito leader Boris Orrin.', ['organisation Quilmeito', 'person Boris Orrin']],
  ['Ferry chief Boris Orrin agreed.', ['person Boris Orrin']],
  [
    'The Alternative for Norway (AfN) won. AfN left.',
    ['organisation Alternative for Norway', 'organisation AfN', 'organisation AfN'],
  ],
  ['The Norway-Peru border is calm.', ['place Norway', 'place Peru']],
  ['The Norway-Peru Friendship Hospital opened.', ['organisation Norway-Peru Friendship Hospital']],
  ['Miss Universe Ada Quillon sang.', ['person Ada Quillon']],
  ['They met Boris T. Quillon, Jr., on Monday.', ['person Boris T. Quillon, Jr.']],
  ['It rained on N.Y. streets.', ['place N.Y.']],
  ['East European sailors joined the East African Salt Commission.', ['organisation East African Salt Commission']],
  ['They wrote #OrrinSails and sail.co/QuilMoor.', []],
  ['He sued the Salt and Tide Commission.', ['organisation Salt and Tide Commission']],
  ['He sued the Deep Salt and Tide Commission.', ['organisation Deep Salt and Tide Commission']],
  ['He sued the Senate and Salt Commission.', ['organisation Senate', 'organisation Salt Commission']],
  ['The brothers Odo T. and Ole Quillon met.', ['person Odo T.', 'person Ole Quillon']],
  ['It breaks the Freedom of Salt Act.', ['other Freedom of Salt Act']],
  ['It asked the Salt Council of Ministers.', ['organisation Salt Council of Ministers']],
  ['It asked Commerce Secretary and aides.', []],
  ['They play in Group A on Monday.', ['other Group A']],
  ['They own Quillon Bank Canada.', ['organisation Quillon Bank Canada']],
  ['Quilmoor said it plans two ships.', ['organisation Quilmoor']],
  ['They wrote so to The Sunday Mail.', ['organisation The Sunday Mail']],
  ['They read what Statistics Norway wrote on it.', ['organisation Statistics Norway']],
  ['It sank in Orrin Moor port.', ['place Orrin Moor']],
  ['He led the Ansar al-Orrin movement.', ['organisation Ansar al-Orrin']],
  ['They met the Sultan of Orrinmoor.', ['place Orrinmoor']],
  ["It met Ole Orrin or Spain's Tove Orrin.", ['person Ole Orrin', 'place Spain', 'person Tove Orrin']],
  ['The Ministry of Trade, Industry and Energy met.', ['organisation Ministry of Trade, Industry and Energy']],
  [
    'The Ministry of Trade, Samsung and Ajax met.',
    ['organisation Ministry of Trade', 'organisation Samsung', 'organisation Ajax'],
  ],
  ['It breaks the Convention on the Rights of the Sailor.', ['other Convention on the Rights of the Sailor']],
  ['She won the Orrin Prize for Peace.', ['event Orrin Prize for Peace']],
  ['Echoing Mr. Quillon, the Internet firm Orrin.com agreed.', ['person Quillon', 'organisation Orrin.com']],
  ['Clearly the Government erred, the Harbor Workers Union said.', ['organisation Harbor Workers Union']],
  [
    'It owns Quilmar Steel Co., Ltd. and Tarn Foods, Inc., a baker.',
    ['organisation Quilmar Steel Co., Ltd.', 'organisation Tarn Foods, Inc.'],
  ],
  ['It owns Quilmar Mining (Group) Co. and mines.', ['organisation Quilmar Mining (Group) Co.']],
  [
    'Larks All-Stars Ebo Brandt and QB Tom Tessel won.',
    ['organisation Larks All-Stars', 'person Ebo Brandt', 'person Tom Tessel'],
  ],
  ['The captain told Karsunda that the sea was calm.', ['organisation Karsunda']],
  [
    'It ran in the journal Salt Science and in the Old Gull daily.',
    ['organisation Salt Science', 'organisation Old Gull'],
  ],
  ['Talks on the Quilmaran border failed, and Quilmara left.', ['place Quilmara']],
  ['Ira Tessel went to Iran.', ['person Ira Tessel', 'place Iran']],
  ['She sailed from Lirania and saw Quilmarabad.', ['place Lirania', 'place Quilmarabad']],
  ['Nana Akosua Boateng-Mensah left.', ['person Nana Akosua Boateng-Mensah']],
  ['Singer Delphine Okoro-Banks sang. Okoro-Banks left.', ['person Delphine Okoro-Banks', 'person Okoro-Banks']],
  ['Gamaa Tarnia claimed responsibility.', ['organisation Gamaa Tarnia']],
  ['He sailed with his wife, Odile.', ['person Odile']],
  ['The bus is owned by Expreso Tarn Norte.', ['organisation Expreso Tarn Norte']],
  [
    'The ferry, the Estrela do Sul, and the Navy Ship Quilmar left.',
    ['other Estrela do Sul', 'other Navy Ship Quilmar'],
  ],
  ['She sang from her album "Paper Moons."', ['work Paper Moons']],
  [
    'The 45th Brigade and the 7th Light Salt Division met.',
    ['organisation 45th Brigade', 'organisation 7th Light Salt Division'],
  ],
  ['Ada Brandt of the Salt Democrats said so.', ['person Ada Brandt', 'organisation Salt Democrats']],
  ['The Saltmintang (SMT) met. SMT left.', ['organisation Saltmintang', 'organisation SMT', 'organisation SMT']],
  ['It was shown by Al-Quilmar TV.', ['organisation Al-Quilmar TV']],
  ['They met at Quilmar Yard.', ['organisation Quilmar Yard']],
  ['They met in Quilmaria.', ['place Quilmaria']],
  ['The paper was published by Jens Holt.', ['person Jens Holt']],
  ['She won the Player of the Year award as a Category 1 storm neared.', []],
  ['It owns Quilmoor SE (QLM.DE) and 005930.KS, and the index .QLX fell.', ['organisation Quilmoor SE']],
  ['The Health, Labor and Welfare Ministry met.', ['organisation Health, Labor and Welfare Ministry']],
  ['It paid US$3 million for 40 U.S. dollars.', ['place U.S.']],
  [
    'They prayed at Saint Orrin’s Cathedral and at St. Petersburg’s Salt Bank.',
    ['place Saint Orrin’s Cathedral', 'place St. Petersburg', 'organisation Salt Bank'],
  ],
  ['She taught at the Orrinmoor School of Law.', ['organisation Orrinmoor School of Law']],
  ['They joined the Salt and Road Initiative.', ['other Salt and Road Initiative']],
  ['It asked the General Administration of Harbors.', ['organisation General Administration of Harbors']],
  ['General Administration of Harbors aides met.', ['organisation General Administration of Harbors']],
  [
    'She holds the Salt Cross of Honor, and he works for the Red Cross.',
    ['other Salt Cross of Honor', 'organisation Red Cross'],
  ],
  ['Viktor Orrin-Hill agreed in Chester-le-Street.', ['person Viktor Orrin-Hill', 'place Chester-le-Street']],
  ['The Orrin-A5M rocket left.', ['organisation Orrin']],
  ['They live in Orrin-gu, in Busan.', ['place Orrin-gu', 'place Busan']],
  ['They live in the towns of Orrinmoor and Quilmar.', ['place Orrinmoor', 'place Quilmar']],
  ['They dined at The Quay in Bergen.', ['place The Quay', 'place Bergen']],
  ['It wants Free Salt Agreements, and its MPs and two NGOs agree.', ['other Free Salt Agreements']],
  ['Armed Norwegians sailed, as did pro-Orrin Danes.', []],
  ['A goal by Joska Easter won it.', ['person Joska Easter']],
  ["She wrote ``The Lamp of Orrin's Quay,'' a book.", ["work The Lamp of Orrin's Quay"]],
  ['She wrote "Salt and Tide: The Life of Ann Orrin" and left.', ['work Salt and Tide: The Life of Ann Orrin']],
  ['Snow fell in the Northeast.', ['place Northeast']],
  ['The Orrin administration fell.', ['person Orrin']],
  ['The news agency Tanro said so, and Tanro is right.', ['organisation Tanro', 'organisation Tanro']],
  ['The Chamber of Commerce and Industry met.', ['organisation Chamber of Commerce and Industry']],
  [
    'The Norwegian National Guard and Swiss Bank Corp. met.',
    ['organisation Norwegian National Guard', 'organisation Swiss Bank Corp.'],
  ],
  ["The People's Republic of Orrin sank.", ["place People's Republic of Orrin"]],
  ['It told the Securities and Exchange Commission so.', ['organisation Securities and Exchange Commission']],
  ['They signed the North Quillon Salt Agreement.', ['other North Quillon Salt Agreement']],
  ['They met in The Quay. He read The Quayside said so.', ['place The Quay', 'organisation The Quayside']],
  ['It was THREE GRAND CLAIMS he made.', []],
  ['Statistics Norway said so.', ['organisation Statistics Norway']],
  ['The Hong Kong-listed firm and Tarn Bros. agreed.', ['place Hong Kong', 'organisation Tarn Bros.']],
  ['He died at the battle of Quillona, near the Tarnor mountains.', ['place Quillona', 'place Tarnor']],
  ['They fought in the Gulf War.', ['event Gulf War']],
  ['They sold Quill GDRs.', ['other Quill']],
  ['Orders edged up.', []],
  ['It was the view of NASA Ann Orrin sought.', ['organisation NASA', 'person Ann Orrin']],
])('reads the names, and nothing else, in: %s', (copy, expected) => expect(told(copy)).toEqual(expected));

test('calls a body with the ending that its full name has', () => {
  const names = namesIn("Tarnor's Inc. grew.", "It hit Tarnor's shares, and Tarnor's said so.");
  expect(names.map(({ text }) => text)).toEqual(["Tarnor's Inc.", "Tarnor's", "Tarnor's"]);
  expect(new Set(names.map(({ entity }) => entity)).size).toBe(1);
});

test('takes a family for people', () => {
  expect(told('Ada Quillon sailed. Quillon left.', 'It was good for the Quillons.').at(-1)).toBe('person Quillons');
});

test.each([
  ['S. Orrin, N. Orrin reopen ferry', 'S. Orrin and N. Orrin met.'],
  ['S. Orrin, N. Orrin reopen ferry', 'South Orrin and North Orrin met.'],
  ['S. Orrin, N. Orrin Reopen Quiet Ferry', 'South Orrin and North Orrin met.'],
])('takes two halves of a land for no people: %s / %s', (headline, copy) => {
  const names = read(`${headline}\n\n${copy}\n\nIt rained.`, { id: 'a' }).article?.names ?? [];
  expect(names.map(({ kind }) => kind)).toEqual(['place', 'place', 'place', 'place']);
  expect(new Set(names.map(({ entity }) => entity)).size).toBe(2);
});

test('takes a short land for the one that the copy has in full, and an initial for a person', () => {
  const [short, person] = namesIn('They met in S. Africa with S. Orrin.', 'South Africa agreed.');
  expect([short?.entity, short?.country, person?.kind]).toEqual(['place:south-africa', 'ZA', 'person']);
});

test('takes a town for its side where it stands in a row of results', () => {
  expect(told('Bergen 3 Aarby 1', 'Rain fell in Bergen.')).toEqual([
    'organisation Bergen',
    'organisation Aarby',
    'place Bergen',
  ]);
});

test('calls a storm by its own name later on, and after another rank', () => {
  const names = namesIn('Hurricane Orrin hit. Orrin weakened.', 'Tropical Storm Orrin passed.');
  expect(new Set(names.map(({ kind, entity }) => `${kind} ${entity}`)).size).toBe(1);
  expect(names.map(({ text }) => text)).toEqual(['Hurricane Orrin', 'Orrin', 'Tropical Storm Orrin']);
});

test('calls a side by its name without its town', () => {
  const sides = namesIn('The Utah Larks beat the Boston Red Sox.', 'Larks fans sang. The Red Sox left.');
  expect(sides.map(({ entity }) => entity)).toEqual(
    ['utah-larks', 'boston-red-sox', 'utah-larks', 'boston-red-sox'].map((name) => `organisation:${name}`),
  );
});

test('knows a newspaper with its article and without, in quotation marks, and without its town', () => {
  const names = namesIn('The Boston Journal wrote so.', 'She reads “The Boston Journal” and told the Journal so.');
  expect(names.map(({ entity }) => entity)).toEqual(Array(3).fill('organisation:boston-journal'));
});

test('knows an organ of a state without its land', () => {
  const names = namesIn('The U.S. State Department met.', 'The State Department agreed.');
  expect(new Set(names.map(({ entity }) => entity))).toEqual(new Set(['organisation:u-s-state-department']));
});

test('takes no list for a name whose letters happen to fit', () => {
  const copy = 'He praised Paul Orrin, the tide and Ole Wick (PTOW) on Monday.';
  expect(told(copy).slice(0, 2)).toEqual(['person Paul Orrin', 'person Ole Wick']);
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

test('takes what heads the columns of a table for no names', () => {
  const table = 'Port        Ships   Sailors\nBergen         12       340\nOslo      14       221';
  expect(told(table).map((name) => name.split(' ')[1])).toEqual(['Bergen', 'Oslo']);
});

test('takes a subhead in capitals for no name', () => {
  expect(told('It rained in Bergen.', 'EMPTY HARBORS', 'It rained.')).toEqual(['place Bergen']);
});

test('takes for a name nothing that a measure holds', () => {
  expect(told('It cost Rp 3 trillion at 12 degrees Celsius.')).toEqual([]);
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

test('describes a person by the words before the name, or behind it', () => {
  const roles = namesIn(
    'The harbor board spokesman Boris Orrin agreed.',
    'Ada Quillon, a lawyer for the fleet, did not.',
  );
  expect(roles.map((n) => n.role?.text)).toEqual(['harbor board spokesman', 'lawyer for the fleet']);
});

test('does not guess what a lone name is that nothing tells of', () => {
  expect(told('They painted Orrinmoor blue.', 'They painted it for Ada Quillon.')).toEqual([
    'other Orrinmoor',
    'person Ada Quillon',
  ]);
});

test('tells what a lone name is once the copy says it anywhere', () => {
  expect(told('They painted Orrin blue.', 'Orrin, who is a sailor, laughed.')).toEqual([
    'person Orrin',
    'person Orrin',
  ]);
});

test('takes the people of a country for no name', () => {
  expect(told('The Germans and two Frenchwomen sailed.')).toEqual([]);
});

test.each([
  ['ADA QUILLON', 'Ada Quillon'],
  ["ODO P. O'QUILL-MCORRIN", "Odo P. O'Quill-McOrrin"],
  ['Ada QUILLON', 'Ada QUILLON'],
])('spells the writer %s of a byline as running copy would', (printed, full) => {
  const [writer] = namesIn(`By ${printed}\nAssociated Press\n\nOSLO (AP) _ The tide fell.`);
  expect(writer).toMatchObject({ text: printed, full });
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

test.each(['Moon Hye-in', 'Ji Sung-to', 'Kim Bo-on', 'Park Geun-ha'])('keeps the last syllable of %s', (name) => {
  expect(told(`The fleet cheered President ${name} at noon.`)).toEqual([`person ${name}`]);
});

test('leaves what hangs on a family name by a hyphen outside it', () => {
  expect(told('The fleet cheered a Kim Tae-led crew at noon.')).toEqual(['person Kim Tae']);
});

test('takes the group of a cup for no person', () => {
  expect(told('The Larks won their Cup Group F game in June.')).toContain('event Cup Group F');
});

test('takes who is told no for somebody, and who is told the news for a paper', () => {
  expect(told('The mayor told Quillon no. The envoy told Vessnik the fleet had sailed.')).toEqual([
    'person Quillon',
    'organisation Vessnik',
  ]);
});

test.each([
  ['The fleet met Lt. Ann Day at noon.', 'person Ann Day'],
  ['The fleet keeps Ann Day at noon.', 'event Ann Day'],
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

test('takes the town that a fixture is played at for a place, and who plays there for a side', () => {
  expect(told('SUNDAY, MARCH 9 FIXTURES\nLIMA AT QUITO')).toEqual(['organisation LIMA', 'place QUITO']);
});

test.each(['The court told Quillon to recall its cars.', 'The hall played songs by Quillon.'])(
  'takes for a person nobody that a firm or a band may be: %s',
  (sentence) => {
    expect(told(sentence)).not.toContain('person Quillon');
  },
);
