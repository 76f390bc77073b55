import { type Diagnostic, type Given, givenSchema } from '@dateline/content';
import { decode } from '@dateline/content/archive';
import type { Context } from 'hono';
import * as z from 'zod';
import { type Fault, problem } from '../problem/problem.ts';

const idSchema = z.string().min(1).max(200).meta({ description: 'What to call the article; `copy` unless said.' });
const { published, source, slug } = givenSchema.shape;

/** What is known of copy sent as plain text, beside it. */
export const sentQuery = z.strictObject({ id: idSchema.optional(), published, source, slug });

const sentSchema = z
  .strictObject({
    text: z.string().meta({ description: 'The copy.' }),
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
      const { data, error } = sentSchema.safeParse(json(bytes));
      return data
        ? sent({ ...known, ...data })
        : problem('bad-body', { errors: error.issues.slice(0, 10).map(faultOf) });
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

/** Names only fields that are known, so that nothing hostile comes back. */
function faultOf({ code, path, message }: z.core.$ZodIssue): Fault {
  if (code === 'unrecognized_keys')
    return { detail: `A field is not known here. Known: ${Object.keys(sentSchema.shape).join(', ')}.` };
  const [field] = path;
  return field === undefined
    ? { detail: 'It is to be a JSON object with a field `text`.' }
    : { parameter: String(field), detail: message };
}
