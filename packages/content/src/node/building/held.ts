import type { Article } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { saidBeside } from '../../stories/diff/said-beside.ts';

/** What was said of a version beside the version before it. */
export interface Held {
  /** The digest of the version before. */
  readonly before: string | null;
  readonly said: readonly Diagnostic[];
}

/** A version, and what is known of it from the build before, where it is the same still. */
interface Known {
  readonly digest: string | null;
  readonly held?: Held | undefined;
}

/**
 * Holds versions against those before them, except those that were held against the same one in the build before.
 *
 * @param known What is known of a version.
 * @returns What holds two versions by their ids, and what was held so far by the id of the later one.
 */
export function createHold(known: (id: string) => Known | undefined, articleOf: (id: string) => Article) {
  const held = new Map<string, Held>();
  return {
    held,
    hold(before: string, after: string): readonly Diagnostic[] {
      const digest = known(before)?.digest ?? null;
      const kept = known(after)?.held;
      const same = kept !== undefined && digest !== null && kept.before === digest;
      const one = same ? kept : { before: digest, said: saidBeside(articleOf(before), articleOf(after)) };
      held.set(after, one);
      return one.said;
    },
  };
}
