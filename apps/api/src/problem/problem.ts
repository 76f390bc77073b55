import { once } from '@dateline/content/archive';
import * as z from 'zod';
import { caching, common } from '../http/headers.ts';
import { indented } from '../http/representation.ts';
import { type Fault, faultSchema } from './fault.ts';
import { type ProblemName, problemAddress, problems } from './kinds.ts';

export const problemSchema = once(() =>
  z
    .strictObject({
      type: z.string().meta({ description: 'Names the kind of problem, and leads to a page that explains it.' }),
      title: z.string().meta({ description: 'The kind of problem, in a few words.' }),
      status: z.int().meta({ description: 'The HTTP status.' }),
      detail: z.string().meta({ description: 'What went wrong, and what to do.' }),
      errors: z.array(faultSchema()).optional().meta({ description: 'Each parameter at fault.' }),
    })
    .meta({ id: 'Problem', description: 'An error, as RFC 9457 has it.' }),
);

type Problem = z.infer<ReturnType<typeof problemSchema>>;

/** An error that is to be answered, with what is at fault. */
export interface Refusal {
  readonly problem: ProblemName;
  readonly errors: readonly Fault[];
}

/** Who does not publish it: this site. @see https://www.rfc-editor.org/rfc/rfc7725#section-4 */
const blockedBy = '</>; rel="blocked-by"';

/**
 * An error as an answer. It says nothing of what was sent, so that nothing hostile comes back.
 *
 * @param name The kind.
 * @param more The parameters at fault, and headers such as `Allow`.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export function problem(
  name: ProblemName,
  { errors, headers }: { readonly errors?: readonly Fault[]; readonly headers?: Record<string, string> } = {},
): Response {
  const { status, title, means, remedy } = problems[name];
  const body: Problem = {
    type: problemAddress(name),
    title,
    status,
    detail: `${means} ${remedy}`,
    ...(errors ? { errors: [...errors] } : {}),
  };
  return new Response(indented(body), {
    status,
    headers: {
      ...common,
      'cache-control': status === 500 ? caching.never : caching.none,
      'content-type': 'application/problem+json',
      ...(status === 451 && { link: blockedBy }),
      ...headers,
    },
  });
}

/** 404 where a path has a name that is none of some. */
export const noneOf = (parameter: string, names: readonly string[]): Response =>
  problem('not-found', { errors: [{ parameter, detail: `One of: ${names.join(', ')}.` }] });
