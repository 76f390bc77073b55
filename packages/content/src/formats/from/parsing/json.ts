/** The properties of a JSON object by their names in lower case, since standards changed theirs between versions. */
export type Properties = ReadonlyMap<string, unknown>;

/** The properties of what is an object; none of what is not. */
export const propertiesOf = (value: unknown): Properties =>
  new Map(isObject(value) ? Object.entries(value).map(([key, of]) => [key.toLowerCase(), of]) : []);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: many, one, or none. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The words of what is a text or a number; empty for what is neither. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
