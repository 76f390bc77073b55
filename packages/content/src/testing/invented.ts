/** An invented world to write about: no person, place or body in it exists. */
type List = readonly [string, ...string[]];

export const women: List = ['Marta', 'Irene', 'Helen', 'Anna', 'Laura', 'Nadia', 'Sofia', 'Ingrid'];
export const men: List = ['Daniel', 'Viktor', 'Samuel', 'Peter', 'Thomas', 'Robert', 'Martin', 'Anton'];

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
  'Castermann',
  'Ibarrola',
  'Wendrake',
  'Novikar',
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

/** Bodies that copy never shortens. */
export const employers: List = [
  'Hollinwood University',
  'the Hartmoor Institute',
  'the Duneford Growers Association',
  'the Salt Coast Council',
  'Westmark Bank',
];

export const companies: List = [
  'Brimstead Shipping Co.',
  'Astrid Steel Corp.',
  'Karsund Ferries Ltd.',
  'Norrland Grain Inc.',
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

/** What was done, and the same as a headline says it. */
export const actions: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['approved', 'approves'],
  ['suspended', 'suspends'],
  ['reopened', 'reopens'],
  ['expanded', 'expands'],
  ['reviewed', 'reviews'],
  ['delayed', 'delays'],
  ['restored', 'restores'],
  ['cancelled', 'cancels'],
];

export const remarks: List = [
  'We expect the work to be finished without further delay',
  'Nobody should doubt that the decision was the right one',
  'There is no plan to change the terms at this stage',
  'The talks were frank, and they will go on',
  'This gives both sides room to breathe',
  'It is too early to speak of a breakthrough',
  'The people of this coast have waited long enough for an answer',
  'I have seen three ministers promise this and three ministers leave',
  'If the money is not there, the work will not be done',
  'What was agreed in that room is now law',
  'We will not sign a paper that our own engineers have not read',
  'My answer to the minister was short, and it has not changed since',
  'Nothing that was said this morning surprised anybody in the harbour',
  'Both countries lose if the barrier stays shut through the winter',
  'The farmers asked for water and were handed a calendar',
  'It took us a year to write these rules and they will last a decade',
];

/** What stands between quotation marks inside a sentence. */
export const verdicts: List = [
  'completely unworkable',
  'a gift to nobody',
  'the least bad answer',
  'an open wound',
  'years overdue',
  'a leap in the dark',
];

export const fillers: List = [
  'The measure had been discussed for months before officials settled on its terms.',
  'Traders in the region said the effect on prices would be small at first.',
  'Opposition members criticised the timing but did not vote against it.',
  'Engineers had warned that the old installations could not bear another winter.',
  'A similar attempt failed when the two sides could not agree on costs.',
  'The government has promised to publish the full text of the agreement.',
  'Lawyers for the growers have gone to court over the clause and lost twice.',
  'The two countries share a river, a railway and a long memory of quarrels about both.',
  'Ferries ran late through the morning as crews stopped work to listen to the debate.',
];
