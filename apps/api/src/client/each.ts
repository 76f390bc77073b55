import { type Answered, type BodyOf, bodyOf } from './body-of.ts';

interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

type ItemOf<Answer> = BodyOf<Answer> extends PageOf<infer Item> ? Item : never;

/**
 * Every item of a list, page after page, each fetched when it is needed.
 *
 * @param ask Asks for the page at a cursor, and for the first where there is none.
 * @throws {ProblemError} Where the API answers with a problem, as a rejection.
 * @example
 * for await (const { text } of each((cursor) => api.v1.quotes.$get({ query: { speaker: 'ada-brandt', cursor } }))) console.log(text);
 */
export async function* each<Answer extends Answered>(
  ask: (cursor: string | undefined) => Promise<Answer>,
): AsyncGenerator<ItemOf<Answer>, void> {
  let cursor: string | undefined;
  do {
    const { items, next }: PageOf<ItemOf<Answer>> = (await bodyOf(ask(cursor))) as PageOf<ItemOf<Answer>>;
    yield* items;
    cursor = next;
  } while (cursor !== undefined);
}
