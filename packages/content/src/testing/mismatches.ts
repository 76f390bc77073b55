/** What a want may be: JSON, in which these objects stand for a condition rather than for themselves. */
type Want = string | number | boolean | null | readonly Want[] | { readonly [key: string]: Want };

/**
 * Holds a value against what is wanted of it. Objects match by the members that are wanted, whatever else they have;
 * null matches what is absent too. A span is wanted by its words. A list is wanted whole and in order, or in part:
 *
 * - `{"some": […]}`: these among others, in this order; `{"none": […]}`: nothing like these
 * - `{"starts": "…"}`, `{"contains": "…"}`: of a string; `{"oneOf": […]}`, `{"not": …}`: of any value
 *
 * @returns One line a mismatch, with its path; none where all is as wanted.
 * @example mismatches({ markers: [{ kind: 'lead' }] }, article, source) // ['markers: wanted 1, got 0: []']
 */
export function mismatches(want: Want, got: unknown, source: string, path = ''): string[] {
  if (want === null) return got === null || got === undefined ? [] : [differs(path, want, got)];
  if (isList(want)) return listMismatches(want, got, source, path);
  if (typeof want !== 'object') return inWords(got, source) === want ? [] : [differs(path, want, inWords(got, source))];
  const condition = Object.keys(want).find((key) => Object.hasOwn(conditions, key));
  if (condition) {
    const wanted = want[condition] ?? null;
    return conditions[condition]?.(wanted, got, source)
      ? []
      : [`${path}: wanted ${condition} ${show(wanted)}, got ${show(inWords(got, source))}`];
  }
  if (!isObject(got)) return [differs(path, want, got)];
  return Object.entries(want).flatMap(([key, one]) => mismatches(one, got[key], source, path ? `${path}.${key}` : key));
}

const matches = (want: Want, got: unknown, source: string): boolean => mismatches(want, got, source).length === 0;

const conditions: Readonly<Record<string, (want: Want, got: unknown, source: string) => boolean>> = {
  starts: (want, got, source) => textOf(got, source).startsWith(String(want)),
  contains: (want, got, source) => textOf(got, source).includes(String(want)),
  oneOf: (want, got, source) => isList(want) && want.some((one) => matches(one, got, source)),
  not: (want, got, source) => !matches(want, got, source),
  none: (want, got, source) =>
    isList(got) && isList(want) && !got.some((item) => want.some((one) => matches(one, item, source))),
  some: (want, got, source) => {
    if (!isList(got) || !isList(want)) return false;
    let at = 0;
    for (const item of got) {
      const next = want[at];
      if (next !== undefined && matches(next, item, source)) at++;
    }
    return at === want.length;
  },
};

function listMismatches(want: readonly Want[], got: unknown, source: string, path: string): string[] {
  if (!isList(got)) return [differs(path, want, got)];
  if (got.length !== want.length) return [`${path}: wanted ${want.length}, got ${got.length}: ${show(got)}`];
  return want.flatMap((one, i) => mismatches(one, got[i], source, `${path}.${i}`));
}

const isList = (value: unknown): value is readonly Want[] => Array.isArray(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A span's words; anything else as it is. */
const inWords = (got: unknown, source: string): unknown =>
  isList(got) && got.length === 2 && typeof got[0] === 'number' && typeof got[1] === 'number'
    ? source.slice(got[0], got[1])
    : got;

const textOf = (got: unknown, source: string): string => {
  const value = inWords(got, source);
  return typeof value === 'string' ? value : '';
};

const differs = (path: string, want: unknown, got: unknown): string =>
  `${path}: wanted ${show(want)}, got ${show(got)}`;

/** Without rules and spans, which only clutter a message. */
const show = (value: unknown): string =>
  JSON.stringify(value, (key, one: unknown) => (key === 'rule' || key === 'sentences' ? undefined : one)) ?? 'nothing';
