import { read } from '../reading/read.ts';
import { fold } from '../stories/fold/index.ts';
import { type Traits, traitsOf } from '../stories/fold/traits.ts';

/** A piece of copy that is folded with others. */
export interface Foldable {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly received?: string;
  readonly slug?: string;
}

/** What tells of copy which story it is of. */
export const traitsIn = ({ id, text, published, ...given }: Foldable): Traits => {
  const { article } = read(text, {
    id,
    ...(published && { published }),
    ...(given.received && { received: given.received }),
  });
  if (!article) throw new Error(`${id} has no article`);
  return traitsOf(article, given);
};

/** The ids of copy, a list for each story that it makes. */
export const folded = (...copies: readonly Foldable[]): readonly (readonly string[])[] =>
  fold(copies.map(traitsIn)).groups;
