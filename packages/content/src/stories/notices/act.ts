import { diagnoseFile } from '../../diagnostics/diagnose-file.ts';
import type { Notice } from '../../model/notice.ts';
import type { Phrase } from '../../model/phrase.ts';
import { type Drafted, inSending, type Say } from '../drafted.ts';
import type { Facts } from '../facts.ts';
import { slugsAt, unfound } from '../unfound.ts';
import { barNamed } from './bar-named.ts';
import { createMeant, isUsableAgain, type Meant } from './meant.ts';
import type { Noticed } from './noticed.ts';
import { createReleases } from './released.ts';
import { isSentAfter } from './sent-after.ts';
import { statusAfter } from './status-after.ts';
import { isSubstitute, partSubstitutes } from './substitutes.ts';
import { holdsCopyOf, holdsOther, partNotices } from './with-copy.ts';

/**
 * Lets each notice act on the stories it means, in the order they were sent. One that holds its own copy back is a story itself.
 *
 * @param folded Stories, in which notices may be that came with the copy of one.
 * @returns The stories, without notices.
 */
export function act(copies: readonly Facts[], folded: readonly Drafted[], say: Say): Drafted[] {
  const { stories: drafts, meantBy } = partNotices(barNamed(folded));
  const notices = copies.flatMap((one) => (one.notice ? [{ ...one, notice: one.notice }] : []));
  if (notices.length === 0) return drafts;
  const isAlone = drafts.length === 0;
  const meantBefore = createMeant(drafts, meantBy);
  const own = notices.filter((one) => one.holdsCopy && meantBefore(one).places.length === 0);
  const ownIds = new Set(own.map(({ id }) => id));
  for (const one of own) drafts.push({ versions: [one], status: one.status, corrections: [] });
  const meant = createMeant(drafts, meantBy);
  const meantOf = (one: Noticed): Meant => (ownIds.has(one.id) ? meantBefore : meant)(one);
  const late = new Map<string, string>();
  for (const one of notices.sort(inSending(weightOf))) {
    const { places, unclear } = meantOf(one);
    if (holdsOther(one, places, meantBy.get(one.id)) && !places.some((place) => holdsCopyOf(one, drafts[place]))) {
      const { text: named, span } = namedBy(one.notice);
      say(one.id, diagnoseFile('notice-of-two', span, { act: one.notice.act, named }));
    }
    if (places.length > 0 || statusAfter(one.notice.act) === null) continue;
    // what holds its own copy back may name that
    const isOwn = ownIds.has(one.id) && (!isNaming(one) || meant(one).places.length > 0);
    if (isOwn && unclear.length === 0) continue;
    const isGrave = one.notice.act !== 'release' && !isOwn;
    say(one.id, unfound(one.notice.act, namedBy(one.notice), { isAlone, isGrave, unclear: slugsAt(unclear, drafts) }));
  }
  let placesOf = (one: Noticed): readonly number[] => meantOf(one).places;
  for (let substitutes = actOn(drafts, notices, placesOf, late); substitutes.length > 0; ) {
    const first = drafts.length;
    drafts.push(...substitutes);
    // sought among all stories, so that none is meant only for want of the one that is
    const meantNow = createMeant(drafts, meantBy);
    placesOf = (one) => meantNow(one).places.filter((place) => place >= first);
    substitutes = actOn(drafts, notices, placesOf, late);
  }
  createReleases(notices, (one) => meantOf(one).places).tell(drafts, say);
  for (const [id, notice] of late) say(id, diagnoseFile('after-kill', null, { notice }));
  return drafts;
}

/**
 * Lets notices act on stories, in their order: puts what becomes of each in its place.
 *
 * @param late Filled with what was sent after the kill of its story, and which that is.
 * @returns What was sent in place of a story that was killed: stories of their own, on which notices may act too.
 */
function actOn(
  stories: Drafted[],
  notices: readonly Noticed[],
  placesOf: (one: Noticed) => readonly number[],
  late: Map<string, string>,
): Drafted[] {
  const found: Drafted[] = [];
  const releases = createReleases(notices, placesOf);
  for (const one of notices) {
    const status = statusAfter(one.notice.act);
    if (status === null) continue;
    for (const place of placesOf(one)) {
      const story = stories[place];
      if (!story || story.status === 'canceled' || isSubstitute(story, one)) continue;
      if (status !== 'canceled') {
        const isVoid =
          status === 'withheld'
            ? isUsableAgain(story, one) || releases.isLifted(one, place)
            : releases.isBarred(one, place);
        if (!isVoid) stories[place] = { ...story, status };
        continue;
      }
      const { killed, substitutes } = partSubstitutes(story, one);
      stories[place] = { ...story, versions: killed, status };
      if (substitutes.length > 0) found.push({ versions: substitutes, status: 'usable', corrections: [] });
      for (const version of killed) if (isSentAfter(version, one)) late.set(version.id, one.id);
    }
  }
  return found;
}

const isNaming = ({ notice: { slug, number, headline } }: Noticed): boolean =>
  [slug, number, headline].some((name) => name !== undefined);

const namedBy = ({ slug, number, headline, span }: Notice): Pick<Phrase, 'text' | 'span'> =>
  headline ?? slug ?? number ?? { text: 'nothing', span };

/** Of what was sent together a release goes first and a kill last, since wrong is worse than late. */
const weightOf = ({ notice }: Noticed): number => WEIGHT[notice.act];

const WEIGHT: Readonly<Record<Notice['act'], number>> = { advisory: 0, release: 1, hold: 2, kill: 3 };
