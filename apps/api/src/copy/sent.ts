import { type Diagnostic, type Given, givenSchema } from '@dateline/content';
import { decode } from '@dateline/content/archive';
import type { Context } from 'hono';
import * as z from 'zod';
import { words } from '../list/parameters.ts';
import { type Fault, faultsFrom, wanting } from '../problem/fault.ts';
import { problem } from '../problem/problem.ts';

const given = givenSchema.shape;

/** What is known of copy sent as plain text, beside it. */
export const sentQuery = z.strictObject({
  id: words('What to call the article; `copy` unless said.', 'pact', 200).optional(),
  published: wanting(given.published, 'A day or an instant: 2027-10-12, or 2027-10-12T09:30:00Z.', '2027-10-12'),
  source: wanting(given.source, 'A text.', 'Yonhap News Agency'),
  slug: wanting(given.slug, 'Letters from a to z and digits, with single hyphens between.', 'pact-restored'),
});

const sentSchema = z
  .strictObject({
    text: z.string('A text.').meta({ description: 'The copy.', examples: ['Harbour pact restored'] }),
    ...sentQuery.shape,
  })
  .meta({ id: 'Copy', description: 'A piece of wire copy, and what is known of it from outside.' });

const plainSchema = z
  .string()
  .meta({ id: 'PlainCopy', description: 'The copy: UTF-8, UTF-16 with its mark, or windows-1252.' });

/** The body of a request that brings copy. */
export const sentBody = {
  description: 'The copy, as it came: alone, with what is known of it in the query, or in JSON.',
  content: { 'text/plain': plainSchema, 'application/json': sentSchema },
};

/** What can be wrong with a request that brings copy. */
export const sentProblems = ['bad-body', 'too-slow', 'too-large', 'unknown-type', 'too-many'] as const;

/** Copy that somebody sent to be read. */
export interface Sent {
  readonly id: string;
  /** Null where the bytes are no text. */
  readonly text: string | null;
  readonly given: Given;
  /** What is to be said of its bytes. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The copy that a request brings, or the problem with it. */
export async function sentCopy(c: Context, known: z.output<typeof sentQuery>): Promise<Sent | Response> {
  const [type = ''] = (c.req.header('content-type') ?? '').split(';', 1);
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  switch (type.trim().toLowerCase()) {
    case 'text/plain': {
      const { text, diagnostics } = decode(bytes);
      const isText = diagnostics.every(({ severity }) => severity !== 'error');
      return sent({ ...known, text: isText ? text : null }, diagnostics);
    }
    case 'application/json': {
      const { data, error } = sentSchema.safeParse(json(bytes), { reportInput: true });
      return data
        ? sent({ ...known, ...data })
        : problem('bad-body', { errors: error.issues.flatMap(faultsOf).slice(0, 10) });
    }
    default:
      return problem('unknown-type', { headers: { 'accept-post': Object.keys(sentBody.content).join(', ') } });
  }
}

function sent(
  { id = 'copy', text, ...given }: z.output<typeof sentQuery> & { readonly text: string | null },
  diagnostics: readonly Diagnostic[] = [],
): Sent {
  return { id, text, given, diagnostics };
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
    : faultsFrom(sentSchema, issue);
