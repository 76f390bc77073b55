const names =
  'summit meeting talks election vote ballot referendum attack bombing raid earthquake quake tsunami crash fire blaze blast explosion launch test match game final race tournament ceremony conference hearing trial verdict ruling protest rally march strike visit trip funeral wedding concert storm hurricane typhoon cyclone flood landslide shooting stabbing killing murder assassination coup inauguration speech address debate hijacking kidnapping abduction arrest accident collision derailment sinking outage merger takeover agreement treaty ceasefire truce session congress festival exhibition auction eruption avalanche drill exercise parade interview briefing statement announcement resignation appointment death';

/** Nouns that name an event, singular and plural, by the singular: what two sentences can speak of and both date. */
export const EVENTS: ReadonlyMap<string, string> = new Map(
  names.split(' ').flatMap((name) => [[name, name] as const, [plural(name), name] as const]),
);

function plural(name: string): string {
  if (name.endsWith('y')) return `${name.slice(0, -1)}ies`;
  return /(?:s|sh|ch)$/.test(name) ? `${name}es` : `${name}s`;
}
