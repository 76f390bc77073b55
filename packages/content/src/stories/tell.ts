import { diagnoseFile } from '../diagnostics/diagnose-file.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Notice } from '../model/notice.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Story, Version } from '../model/story.ts';
import { compare } from '../text/compare.ts';
import { createUntaken } from '../text/untaken.ts';
import { addressAt } from './address.ts';
import { createCorrected } from './corrected.ts';
import type { Facts } from './facts.ts';
import { fold } from './fold/index.ts';
import type { Earlier, Pair } from './fold/pairs.ts';
import { createMeant, isUsableAgain, type Noticed, statusAfter } from './notices.ts';

export interface Stories {
  /** By the id of their first version. */
  readonly stories: readonly Story[];
  /** What is to be said of copy once it is beside other copy, by the article's id. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  /** What was looked at side by side, for the next time. */
  readonly pairs: readonly Pair[];
}

interface Drafted {
  readonly versions: readonly Facts[];
  status: Story['status'];
  /** The ids of those that correct it and are no version of it. */
  readonly corrections: string[];
}

/** Holds the change note of a version against the version before it: what is to be said of it. */
export type Hold = (before: string, after: string) => readonly Diagnostic[];

type Say = (id: string, diagnostic: Diagnostic) => void;

/**
 * Makes stories of copy: folds versions, lets notices act, and holds change notes against what changed. The same copy gives
 * the same stories, whatever its order.
 *
 * @param copies What is to be known of each article.
 * @param hold Holds a change note against what changed, by the ids of two versions.
 * @param earlier What was found before; it saves work, and changes nothing.
 */
export function tell(copies: readonly Facts[], hold: Hold, earlier?: Earlier): Stories {
  const said = new Map<string, Diagnostic[]>();
  const say: Say = (id, diagnostic) => void said.set(id, [...(said.get(id) ?? []), diagnostic]);
  const { drafts, pairs } = draftsOf(
    copies.filter(({ notice }) => !notice),
    earlier,
  );
  act(copies, drafts, say);
  correct(drafts, say);
  for (const { versions, status } of drafts) if (status === 'usable') checkClaims(versions, hold, say);
  return { stories: addressed(drafts), diagnostics: said, pairs };
}

function draftsOf(copies: readonly Facts[], earlier: Earlier | undefined) {
  const byId = new Map(copies.map((one) => [one.id, one]));
  const { groups, pairs } = fold(
    copies.map(({ traits }) => traits),
    earlier,
  );
  const drafts = groups.map(
    (ids): Drafted => ({ versions: ids.flatMap((id) => byId.get(id) ?? []), status: 'usable', corrections: [] }),
  );
  return { drafts, pairs };
}

/** Lets each notice act on the stories it means, in the order they were sent. One that holds its own copy back is a story itself. */
function act(copies: readonly Facts[], drafts: Drafted[], say: Say): void {
  const notices = copies.flatMap((one) => (one.notice ? [{ ...one, notice: one.notice }] : []));
  if (notices.length === 0) return;
  const meantBefore = createMeant(drafts);
  const own = notices.filter((one) => one.holdsCopy && meantBefore(one).places.length === 0);
  const ownIds = new Set(own.map(({ id }) => id));
  for (const one of own) drafts.push({ versions: [one], status: one.status, corrections: [] });
  const meant = createMeant(drafts);
  for (const one of notices.sort(bySending)) {
    const status = statusAfter(one.notice.act);
    if (status === null) continue;
    const isOwn = ownIds.has(one.id);
    const { places, unclear } = (isOwn ? meantBefore : meant)(one);
    if (places.length === 0 && (!isOwn || unclear.length > 0))
      say(one.id, missing(one.notice.act, namedBy(one.notice), slugsAt(unclear, drafts)));
    for (const place of places) {
      const story = drafts[place];
      const isOver = story && status === 'withheld' && isUsableAgain(story, one);
      if (story && story.status !== 'canceled' && !isOver) story.status = status;
    }
  }
}

/** Puts each correction that stands by itself beside the story that it means. */
function correct(drafts: readonly Drafted[], say: Say): void {
  const corrections = drafts.flatMap(({ versions: [first], status }) =>
    first?.corrected && status === 'usable' ? [{ ...first, corrected: first.corrected }] : [],
  );
  if (corrections.length === 0) return;
  const meantBy = createCorrected(drafts);
  for (const one of corrections.sort((a, b) => timeOf(a) - timeOf(b) || compare(a.id, b.id))) {
    const places = meantBy(one);
    const story = places.length === 1 ? drafts[places[0] ?? -1] : undefined;
    if (story) story.corrections.push(one.id);
    else say(one.id, missing('correction', one.corrected, slugsAt(places, drafts)));
  }
}

const slugsAt = (places: readonly number[], drafts: readonly Drafted[]): string[] =>
  places.flatMap((place) => drafts[place]?.versions[0]?.slug ?? []);

const namedBy = ({ slug, number, headline, span }: Notice): Pick<Phrase, 'text' | 'span'> =>
  headline ?? slug ?? number ?? { text: 'nothing', span };

function missing(
  act: string,
  { text: named, span: at }: Pick<Phrase, 'text' | 'span'>,
  unclear: readonly string[],
): Diagnostic {
  const names = { act, named };
  if (unclear.length === 0) return diagnoseFile('notice-without-target', at, names);
  const stories = [...unclear].sort(compare);
  const more = stories.length > SHOWN ? ` and ${stories.length - SHOWN} more` : '';
  return diagnoseFile('notice-unclear', at, { ...names, stories: `${stories.slice(0, SHOWN).join(', ')}${more}` });
}

/** How many stories a notice that is not clear is told of. */
const SHOWN = 5;

/** By moment, or day; of what was sent on one day a release goes first and a kill last, since wrong is worse than late. */
const bySending = (a: Noticed, b: Noticed): number =>
  timeOf(a) - timeOf(b) || WEIGHT[a.notice.act] - WEIGHT[b.notice.act] || compare(a.id, b.id);

const timeOf = ({ traits: { moment, day } }: Facts): number => moment ?? (day ?? 0) * 86_400_000;

const WEIGHT: Readonly<Record<Notice['act'], number>> = { advisory: 0, release: 1, hold: 2, kill: 3 };

/** Holds the change note of each version against what changed since the one before. */
function checkClaims(versions: readonly Facts[], hold: Hold, say: Say): void {
  versions.forEach(({ id, claims }, i) => {
    const before = versions[i - 1];
    if (before && claims) for (const diagnostic of hold(before.id, id)) say(id, diagnostic);
  });
}

/** Gives each story an address of its own, from its first version that is under no embargo; those of its other versions lead to it. */
function addressed(drafts: readonly Drafted[]): Story[] {
  const untaken = createUntaken();
  const sorted = [...drafts].sort((a, b) => compare(a.versions[0]?.id ?? '', b.versions[0]?.id ?? ''));
  const placed = sorted.flatMap(({ versions, status, corrections }) => {
    const first = versions.find(({ embargoed }) => !embargoed) ?? versions[0];
    if (!first) return [];
    const slug = untaken(first.slug);
    return [{ versions, slug, address: addressAt(first.at, slug), status, corrections }];
  });
  const taken = new Set(placed.map(({ address }) => address));
  return placed.map(({ versions, slug, address, status, corrections }) => ({
    slug,
    address,
    status,
    versions: versions.map((version, i): Version => {
      const { id: articleId, at } = version;
      const alias = addressAt(at, version.slug);
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
