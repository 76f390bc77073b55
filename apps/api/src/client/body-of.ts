import { ProblemError } from './problem-error.ts';
import type { Problem } from './schemas.ts';

/** As much of an answer as it takes to tell its body. */
export interface Answered {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  json(): Promise<unknown>;
}

/** The body of an answer when all is well. */
export type BodyOf<Answer> = Answer extends { readonly ok: true; json(): Promise<infer Body> } ? Body : never;

/**
 * The JSON that an answer brings when all is well.
 *
 * @param answer What a call of the client gives.
 * @throws {ProblemError} Where the API answers with a problem, as a rejection.
 * @example const { headline } = await bodyOf(api.v1.articles[':id'].$get({ param: { id: 'pact' } }));
 */
export async function bodyOf<Answer extends Answered>(answer: Answer | Promise<Answer>): Promise<BodyOf<Answer>> {
  const response = await answer;
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return (await response.json()) as BodyOf<Answer>;
}

/** What stands between may answer in another form, as a proxy does. https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1 */
async function problemOf(response: Answered): Promise<Problem> {
  const { status, statusText: title } = response;
  const unknown = { type: 'about:blank', title, status, detail: title };
  const body = await response.json().catch(() => null);
  return typeof body === 'object' && body !== null ? { ...unknown, ...body } : unknown;
}
