/** What a field of ninjs holds: a type, a list of one, or an object of fields. */
export type FieldType =
  | 'text'
  | 'uri'
  | 'instant'
  | 'whole'
  | 'status'
  | readonly [FieldType]
  | { readonly [field: string]: FieldType };

const concept = { name: 'text', rel: 'text', uri: 'uri', literal: 'text' } as const;
const words = { role: 'text', contentType: 'text', value: 'text' } as const;
const body = { ...words, charCount: 'whole', wordCount: 'whole' } as const;
const part = {
  uri: 'uri',
  type: 'text',
  located: 'text',
  headlines: [words],
  bodies: [body],
} as const;

/**
 * The fields of a ninjs 3.1 object that can be told of text, and what each holds; the standard allows no other name.
 *
 * @see https://iptc.org/std/ninjs/
 */
export const ninjsTypes: FieldType = {
  ...part,
  standard: { name: 'text', version: 'text', schema: 'uri' },
  representationType: 'text',
  profile: 'text',
  version: 'text',
  firstCreated: 'instant',
  versionCreated: 'instant',
  contentCreated: 'instant',
  embargoedUntil: 'instant',
  expires: 'instant',
  pubStatus: 'status',
  urgency: 'whole',
  copyrightHolder: 'text',
  copyrightNotice: 'text',
  usageTerms: 'text',
  edNote: 'text',
  language: 'text',
  descriptions: [words],
  people: [concept],
  organisations: [concept],
  places: [concept],
  subjects: [concept],
  events: [concept],
  objects: [concept],
  infoSources: [{ name: 'text', role: 'text', uri: 'uri', literal: 'text' }],
  title: 'text',
  by: 'text',
  slugline: 'text',
  genres: [{ name: 'text', uri: 'uri', literal: 'text' }],
  altIds: [{ role: 'text', value: 'text' }],
  renditions: [{ name: 'text', href: 'uri', contentType: 'text', title: 'text' }],
  associations: [{ ...part, name: 'text', rel: 'text' }],
};

/** Paths that the standard has no place for, or whose value is of another type. */
export function wrongIn(value: unknown, type: FieldType, path = ''): string[] {
  if (typeof type === 'string') return isOf(value, type) ? [] : [path];
  if (Array.isArray(type)) {
    return Array.isArray(value) ? value.flatMap((one, i) => wrongIn(one, type[0], `${path}/${i}`)) : [path];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  const fields = type as { readonly [field: string]: FieldType };
  return Object.entries(value).flatMap(([key, of]) => {
    const wanted = fields[key];
    return wanted === undefined ? [`${path}/${key}`] : wrongIn(of, wanted, `${path}/${key}`);
  });
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'whole') return Number.isInteger(value);
  if (typeof value !== 'string') return false;
  if (type === 'uri') return /^[a-z][a-z0-9+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/i.test(value);
  if (type === 'instant') return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value);
  return type !== 'status' || ['usable', 'withheld', 'canceled'].includes(value);
}
