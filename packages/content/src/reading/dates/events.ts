const disasters =
  'bombing earthquake quake tsunami crash fire blaze blast explosion hijacking kidnapping abduction accident collision derailment sinking shooting stabbing killing murder assassination eruption avalanche landslide'.split(
    ' ',
  );

/** The events that nobody tells of before they are, by their singulars. */
export const DISASTERS: ReadonlySet<string | undefined> = new Set(disasters);

const others =
  'attack raid summit meeting talks election vote ballot referendum launch test match game final race tournament ceremony conference hearing trial verdict ruling protest rally march strike visit trip funeral wedding concert storm hurricane typhoon cyclone flood coup inauguration speech address debate arrest outage merger takeover agreement treaty ceasefire truce session congress festival exhibition auction drill exercise parade interview briefing statement announcement resignation appointment death'.split(
    ' ',
  );

/** Nouns that name an event, singular and plural, by the singular: what two sentences can speak of and both date. */
export const EVENTS: ReadonlyMap<string, string> = new Map(
  [...disasters, ...others].flatMap((name) => [[name, name] as const, [plural(name), name] as const]),
);

function plural(name: string): string {
  if (name.endsWith('y')) return `${name.slice(0, -1)}ies`;
  return /(?:s|sh|ch)$/.test(name) ? `${name}es` : `${name}s`;
}
