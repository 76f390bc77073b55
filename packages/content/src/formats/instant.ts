/**
 * A day or an instant of the model, where a format demands an instant: a day is its midnight in UTC.
 *
 * @param value `2023-03-21`, or ISO 8601 with a zone; null where it is not known.
 * @returns ISO 8601 with a zone, to the second; null where it is not known.
 * @example instantOf('2023-03-21') // 2023-03-21T00:00:00Z
 */
export function instantOf(value: string | null): string | null {
  if (value === null) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return `${value}T00:00:00Z`;
  const minute = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/.exec(value);
  return minute ? `${minute[1]}:00${minute[2]}` : value;
}
