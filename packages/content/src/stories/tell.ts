import type { Diagnostic } from '../model/diagnostic.ts';
import type { Story, Version } from '../model/story.ts';
import { compare } from '../text/compare.ts';
import { createUntaken } from '../text/untaken.ts';
import { addressAt } from './address.ts';
import { correct } from './corrections/correct.ts';
import { partFragments } from './corrections/part-fragments.ts';
import { tellUncorrected } from './corrections/uncorrected.ts';
import { mayDifferInFacts } from './diff/prints.ts';
import type { Drafted, Say } from './drafted.ts';
import type { Facts } from './facts.ts';
import { fold } from './fold/index.ts';
import type { Earlier, Pair } from './fold/pairs.ts';
import { act } from './notices/act.ts';
import { comesWithWhatItMeans } from './notices/with-copy.ts';

export interface Stories {
  /** By the id of their first version. */
  readonly stories: readonly Story[];
  /** What is to be said of copy once it is beside other copy, by the article's id. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  /** What was looked at side by side, for the next time. */
  readonly pairs: readonly Pair[];
}

/** Holds a version against the one before it: what is to be said of it. */
export type Hold = (before: string, after: string) => readonly Diagnostic[];

/**
 * Makes stories of copy: folds versions, lets notices act, and holds versions against those before them. The same copy gives
 * the same stories, whatever its order.
 *
 * @param copies What is to be known of each article.
 * @param hold Holds a version against the one before it, by their ids; asked for only where there may be something to say.
 * @param earlier What was found before; it saves work, and changes nothing.
 */
export function tell(copies: readonly Facts[], hold: Hold, earlier?: Earlier): Stories {
  const said = new Map<string, Diagnostic[]>();
  const say: Say = (id, diagnostic) => void said.set(id, [...(said.get(id) ?? []), diagnostic]);
  const { folded, pairs } = draftsOf(
    copies.filter((one) => !one.notice || comesWithWhatItMeans(one)),
    earlier,
  );
  const acted = act(copies, folded, say);
  for (const { versions, status } of acted) if (status === 'usable') checkChanges(versions, hold, say);
  tellUncorrected(acted, say);
  const drafts = acted.flatMap(partFragments);
  correct(drafts, say);
  return { stories: addressed(drafts), diagnostics: said, pairs };
}

function draftsOf(copies: readonly Facts[], earlier: Earlier | undefined) {
  const byId = new Map(copies.map((one) => [one.id, one]));
  const { groups, pairs } = fold(
    copies.map(({ traits }) => traits),
    earlier,
  );
  const folded = groups.map(
    (ids): Drafted => ({ versions: ids.flatMap((id) => byId.get(id) ?? []), status: 'usable', corrections: [] }),
  );
  return { folded, pairs };
}

/** Holds each version that has a change note, or seems to change facts, against the one before. */
function checkChanges(versions: readonly Facts[], hold: Hold, say: Say): void {
  versions.forEach(({ id, claims, prints }, i) => {
    const before = versions[i - 1];
    if (before && (claims || mayDifferInFacts(before.prints, prints)))
      for (const diagnostic of hold(before.id, id)) say(id, diagnostic);
  });
}

/**
 * Gives each story an address of its own, from its first version that is under no embargo, and the day of the first such that has one;
 * those of its other versions lead to it, and so does the one where it stood while it was undated.
 */
function addressed(drafts: readonly Drafted[]): Story[] {
  const untaken = createUntaken();
  const sorted = [...drafts].sort((a, b) => compare(a.versions[0]?.id ?? '', b.versions[0]?.id ?? ''));
  const placed = sorted.flatMap(({ versions, status, corrections }) => {
    const free = versions.filter(({ embargoedUntil }) => embargoedUntil === undefined);
    const [first = versions[0]] = free;
    if (!first) return [];
    const slug = untaken(first.slug);
    const { at } = free.find(({ at }) => at !== null) ?? first;
    return [{ first, versions, slug, address: addressAt(at, slug), status, corrections }];
  });
  const taken = new Set(placed.map(({ address }) => address));
  return placed.map(({ first, versions, slug, address, status, corrections }) => ({
    slug,
    address,
    status,
    versions: versions.map((version, i): Version => {
      const { id: articleId, at } = version;
      // where it stood while it was undated
      const alias = addressAt(at, version === first && at === null ? slug : version.slug);
      return alias === address || !claim(alias, taken)
        ? { articleId, number: i + 1, at }
        : { articleId, number: i + 1, alias, at };
    }),
    corrections: [...versions.filter(({ corrects }) => corrects).map(({ id }) => id), ...corrections],
  }));
}

/** True once for each name. */
function claim(name: string, taken: Set<string>): boolean {
  if (taken.has(name)) return false;
  taken.add(name);
  return true;
}
