import type { Name } from '../../../model/name.ts';

/** The first person whom the copy names, and where it names another. */
export interface Alone {
  readonly name: Name;
  readonly until: number;
}

/** Whom `he` stands for where nobody has spoken or done anything: the one person named so far. Who wrote the copy is none. */
export function aloneIn(names: readonly Name[]): Alone | null {
  const name = names.find(isTold);
  const other = name && names.find((one) => isTold(one) && one.entity !== name.entity);
  return name ? { name, until: other?.span[0] ?? Number.POSITIVE_INFINITY } : null;
}

const isTold = ({ kind, rule }: Name): boolean => kind === 'person' && rule !== 'names/byline';
