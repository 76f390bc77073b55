import { decode, once } from '@dateline/content/archive';
import { type Diagnostic, type Given, givenSchema } from '@dateline/content/model';
import type { Context } from 'hono';
import * as z from 'zod';
import { words } from '../list/parameters.ts';
import { type Fault, faultsFrom, wanting } from '../problem/fault.ts';
import { problem } from '../problem/problem.ts';

const given = givenSchema.shape;

/** What is known of copy sent as plain text, beside it. */
export const sentQuery = once(() =>
  z.strictObject({
    id: words('What to call the article; `copy` unless said.', 'pact', 200).optional(),
    published: wanting(given.published, 'A day or an instant: 2027-10-12, or 2027-10-12T09:30:00Z.', '2027-10-12'),
    received: wanting(
      given.received,
      'The day it came in, which tells the year of a dateline: 2027-10-12.',
      '2027-10-12',
    ),
    source: wanting(given.source, 'A text.', 'Yonhap News Agency'),
    slug: wanting(given.slug, 'Letters from a to z and digits, with single hyphens between.', 'pact-restored'),
  }),
);

const sentSchema = once(() =>
  z
    .strictObject({
      text: z.string('A text.').meta({ description: 'The copy.', examples: ['Harbour pact restored'] }),
      ...sentQuery().shape,
    })
    .meta({ id: 'Copy', description: 'A piece of wire copy, and what is known of it from outside.' }),
);

const plainSchema = once(() =>
  z.string().meta({ id: 'PlainCopy', description: 'The copy: UTF-8, UTF-16 with its mark, or windows-1252.' }),
);

/** A news object in ninjs, as far as it is told from copy in JSON: whatever else it holds is read, or said to be wrong. */
const ninjsSchema = once(() =>
  z
    .looseObject({ uri: z.string().meta({ description: 'What its sender calls it.' }) })
    .meta({ id: 'Ninjs', description: 'A news object in IPTC ninjs, 1.0 to 3.1.' }),
);

const jsonSchema = once(() =>
  z.union([sentSchema(), ninjsSchema(), z.array(ninjsSchema())]).meta({
    id: 'CopyInJson',
    description: 'Copy with what is known of it, or one news object in ninjs, or a list of them.',
  }),
);

const formatSchema = once(() =>
  z.string().meta({ id: 'FormattedCopy', description: 'A document in the news format of its media type.' }),
);

/** The media types that news formats come as, but for plain JSON, which copy of its own comes as too. */
const formatTypes = [
  ...['application/vnd.iptc.ninjs+json', 'application/ld+json', 'application/feed+json'],
  ...['application/rss+xml', 'application/atom+xml'],
  ...['application/nitf+xml', 'application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml'],
  ...['text/vnd.iptc.newsml', 'text/vnd.iptc.nitf', 'application/xml', 'text/xml'],
  ...['text/html', 'application/xhtml+xml', 'text/markdown', 'text/sgml'],
] as const;

/** The body of a request that brings copy. */
export const sentBody = once(() => ({
  description:
    'The copy, as it came: as plain text, which may be what LexisNexis or Factiva gave out, with what is known of it in the query; in JSON; or in a news format: ninjs, NewsML-G2, NewsML 1, NITF, RSS, Atom, JSON Feed, JSON-LD, HTML, Markdown with frontmatter, SGML of news corpora. What kind of XML or JSON it is, its root tells.',
  content: {
    'text/plain': plainSchema(),
    'application/json': jsonSchema(),
    ...Object.fromEntries(formatTypes.map((type) => [type, formatSchema()])),
  },
}));

/** What can be wrong with a request that brings copy. */
export const sentProblems = ['bad-body', 'too-slow', 'too-large', 'unknown-type', 'too-many'] as const;

/** Copy that somebody sent to be read. */
export interface Sent {
  /** Undefined where nobody says what it is called. */
  readonly id: string | undefined;
  /** Null where the bytes are no text. */
  readonly text: string | null;
  readonly given: Given;
  /** The media type of a news format; absent for copy. */
  readonly format?: string;
  /** What is to be said of its bytes. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The copy that a request brings, or the problem with it. */
export async function sentCopy(c: Context, known: z.output<ReturnType<typeof sentQuery>>): Promise<Sent | Response> {
  if (!isAsItIs(c.req.header('content-encoding')))
    return problem('unknown-type', {
      errors: [{ detail: 'It is to come as it is, with no Content-Encoding.' }],
      headers: { 'accept-encoding': 'identity' },
    });
  const [type = ''] = (c.req.header('content-type') ?? '').split(';', 1);
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const mediaType = type.trim().toLowerCase();
  const value = mediaType === 'application/json' ? json(bytes) : undefined;
  const isFormat = isNinjs(value) || formatTypes.some((format) => format === mediaType);
  switch (isFormat ? 'text/plain' : mediaType) {
    case 'text/plain': {
      const { text, diagnostics } = decode(bytes);
      const isText = diagnostics.every(({ severity }) => severity !== 'error');
      return { ...sent({ ...known, text: isText ? text : null }, diagnostics), ...(isFormat && { format: mediaType }) };
    }
    case 'application/json': {
      const { data, error } = sentSchema().safeParse(value, { reportInput: true });
      return data
        ? sent({ ...known, ...data })
        : problem('bad-body', { errors: error.issues.flatMap(faultsOf).slice(0, 10) });
    }
    default:
      return problem('unknown-type', { headers: { 'accept-post': Object.keys(sentBody().content).join(', ') } });
  }
}

/**
 * Whether a body is not packed: what unpacks to more than it is would slip by the limits.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16
 */
const isAsItIs = (coding = ''): boolean => /^\s*(?:identity\s*)?$/i.test(coding);

function sent(
  { id, text, ...given }: z.output<ReturnType<typeof sentQuery>> & { readonly text: string | null },
  diagnostics: readonly Diagnostic[] = [],
): Sent {
  return { id, text, given, diagnostics };
}

/** One news object or a list of them; copy in JSON has a `text`. */
function isNinjs(value: unknown): boolean {
  const [first, ...others] = Array.isArray(value) ? value : [value];
  return ninjsSchema().safeParse(first).success && others.every((one) => ninjsSchema().safeParse(one).success);
}

/** Undefined where it is none, which no schema takes. */
function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const faultsOf = (issue: z.core.$ZodIssue): Fault[] =>
  issue.path.length === 0 && issue.code !== 'unrecognized_keys'
    ? [{ detail: 'It is to be a JSON object with a member `text`.', example: '{"text":"Harbour pact restored"}' }]
    : faultsFrom(sentSchema(), issue);
