/**
 * A day or an instant of the model, where a format demands an instant: a day is its midnight in UTC, with `Z`. So that it can be
 * told from a day, the instant that is just then has the same zone as `+00:00`.
 *
 * @param value `2023-03-21`, or ISO 8601 with a zone; null where it is not known.
 * @returns ISO 8601 with a zone, to the second; null where it is not known.
 * @example instantOf('2023-03-21') // 2023-03-21T00:00:00Z
 */
export function instantOf(value: string | null): string | null {
  if (value === null) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return `${value}T00:00:00Z`;
  const midnight = /^(\d{4}-\d\d-\d\d)T00:00(?::00)?Z$/.exec(value);
  if (midnight) return `${midnight[1]}T00:00:00+00:00`;
  const minute = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/.exec(value);
  return minute ? `${minute[1]}:00${minute[2]}` : value;
}

/**
 * The day that we wrote an instant for; null for any other instant.
 *
 * @example writtenDay('2023-03-21T00:00:00Z') // 2023-03-21
 */
export const writtenDay = (instant: string): string | null =>
  /^(\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?Z$/.exec(instant.trim())?.[1] ?? null;
