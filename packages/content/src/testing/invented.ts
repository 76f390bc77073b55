/** An invented world to write about: no person, place or body in it exists. */
type List = readonly [string, ...string[]];

export const firstNames: List = [
  'Marta',
  'Daniel',
  'Irene',
  'Viktor',
  'Helen',
  'Samuel',
  'Anna',
  'Peter',
  'Laura',
  'Thomas',
  'Nadia',
  'Robert',
];

export const surnames: List = [
  'Velmar',
  'Oskarin',
  'Tressel',
  'Brandov',
  'Quillane',
  'Hartigan',
  'Maroux',
  'Stellmann',
  'Okuda-Ray',
  'Fennimore',
  'Dragosh',
  'Lindqvale',
];

export const titles: List = ['President', 'Prime Minister', 'Foreign Minister', 'Gov.', 'Sen.', 'Gen.', 'Mayor', 'Dr.'];

/** City, as a dateline prints it after its capitals, and the country beside it. */
export const cities: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Port Astrid', 'Velmora'],
  ['Karsund', 'Nordavia'],
  ['San Belmiro', 'Costaverde'],
  ['Tolmezza', 'Lirania'],
  ['Eastmere', 'Albrund'],
  ['Ostrava Nova', 'Nordavia'],
  ['Quilmar', 'Velmora'],
  ['Duneford', 'Albrund'],
];

/** A body, and the short form that copy gives it on first mention. */
export const bodies: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Northern Fisheries Commission', 'NFC'],
  ['Velmoran Rail Authority', 'VRA'],
  ['Coastal Trade Organization', 'CTO'],
  ['National Seed Bank Agency', 'NSBA'],
  ['Institute of Harbour Studies', 'IHS'],
  ['Ministry of Inland Waters', 'MIW'],
];

export const subjects: List = [
  'a harbour pact',
  'the grain levy',
  'a rail link',
  'the fishing quota',
  'a border post',
  'the flood barrier',
  'a pilot scheme',
  'the water treaty',
];

export const actions: List = [
  'approved',
  'suspended',
  'reopened',
  'expanded',
  'reviewed',
  'delayed',
  'restored',
  'cancelled',
];

export const remarks: List = [
  'We expect the work to be finished without further delay',
  'Nobody should doubt that the decision was the right one',
  'There is no plan to change the terms at this stage',
  'The talks were frank, and they will go on',
  'This gives both sides room to breathe',
  'It is too early to speak of a breakthrough',
];

export const fillers: List = [
  'The measure had been discussed for months before officials settled on its terms.',
  'Traders in the region said the effect on prices would be small at first.',
  'Opposition members criticised the timing but did not vote against it.',
  'Engineers had warned that the old installations could not bear another winter.',
  'A similar attempt failed when the two sides could not agree on costs.',
  'The government has promised to publish the full text of the agreement.',
];
