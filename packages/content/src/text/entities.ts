/** XML's own five entities, and those that XHTML and NITF declare and feeds use without declaring them. No other is looked up. */
export const entities: Readonly<Record<string, string>> = Object.freeze(
  Object.assign(Object.create(null), {
    amp: '&',
    gt: '>',
    lt: '<',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    copy: '©',
    reg: '®',
    trade: '™',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    hellip: '…',
    bull: '•',
    middot: '·',
    deg: '°',
    euro: '€',
    pound: '£',
  }),
);

/** The first reference of a text that is none of these. */
export function firstUnread(text: string): string | undefined {
  for (const [reference] of text.matchAll(/&[A-Za-z_][\w.-]{0,60};/g))
    if (entities[reference.slice(1, -1)] === undefined) return reference;
  return undefined;
}
