import type { Diagnostic } from '../model/diagnostic.ts';
import type { Story } from '../model/story.ts';
import { compare } from '../text/compare.ts';
import type { Facts } from './facts.ts';

/** A story in the making. */
export interface Drafted {
  readonly versions: readonly Facts[];
  readonly status: Story['status'];
  /** The ids of those that correct it and are no version of it. */
  readonly corrections: string[];
}

/** Says something of an article. */
export type Say = (id: string, diagnostic: Diagnostic) => void;

/** In milliseconds: of a day, its beginning; what has no day is before all. */
const timeOf = ({ traits: { moment, day } }: Facts): number => moment ?? (day ?? 0) * 86_400_000;

/** In the order they were sent; what was sent together by a weight, then by id. */
export const inSending =
  <Sent extends Facts>(weightOf: (one: Sent) => number = () => 0) =>
  (a: Sent, b: Sent): number =>
    timeOf(a) - timeOf(b) || weightOf(a) - weightOf(b) || compare(a.id, b.id);
