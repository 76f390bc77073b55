import type { Agency } from '../../../agencies/agency.ts';
import { agencyOf } from '../../../agencies/index.ts';
import type { Marker } from '../../../model/marker.ts';
import type { Span } from '../../../model/span.ts';
import type { Draft, Stretch } from '../../draft.ts';
import { mayAddress } from '../notices/addressed.ts';
import { isEmbargoLine } from '../notices/embargo-line.ts';
import { firstDateline } from './dateline.ts';
import { headsStory } from './heads-story.ts';
import { markerIn, versionIn } from './markers.ts';
import { deskAgency } from './writers.ts';

/**
 * True for a slug that tells itself by the headline below it: the Canadian Press's `Wall-Karsund`, what has no space, and what its
 * agency sets so: PA's `1 WALL Karsund`, AAP's `WALL KARSUND 2ND LEAD`, EFE's `WALL KARSUND`.
 */
export function isSlugAbove(draft: Draft, slug: Stretch, below: Stretch | undefined): boolean {
  const { text } = slug;
  if (slug !== draft.stretches[0] || !below?.text.includes(' ') || !MAY_BE_SLUG.test(text)) return false;
  if (!below.spaced && HYPHENED.test(text)) return true;
  const isOf = agencyBelow(draft)?.slug?.test(text) && (HAS_SMALL.test(text) || HAS_SMALL.test(below.text));
  if (!isOf && (below.spaced || !ONE_WORD.test(text))) return false;
  return !isTold(draft, slug) && (headsStory(draft, 1, isOf) || (isOf === true && BY.test(below.text)));
}

const MAY_BE_SLUG = /^[\p{L}\d',.()/ -]{3,41}$/u;
const HYPHENED = /^\p{Lu}[\p{L}\d]+(?:-\p{Lu}[\p{L}\d]+){1,4}$/u;
const ONE_WORD = /^\p{L}[\p{L}\d.,/-]{2,40}$/u;
const HAS_SMALL = /\p{Ll}/u;
const BY = /^By [^,]+, (.+)$/;

/** The agency of the copy, as its dateline or the desk of who wrote it tells. */
function agencyBelow(draft: Draft): Agency | undefined {
  const desk = draft.stretches.slice(1, 4).find(({ text }) => BY.test(text));
  const filed = firstDateline(draft, ({ agency }) => agency !== undefined)?.agency;
  return agencyOf(filed ?? '') ?? deskAgency(BY.exec(desk?.text ?? '')?.[1] ?? '');
}

/** True for a hold, a word to editors, an agency or a marker, which may be of two words too: `UNDER EMBARGO`, `BREAKING NEWS`. */
const isTold = ({ text: source }: Draft, slug: Stretch): boolean =>
  isEmbargoLine(slug.text) || mayAddress(slug.text) || !!agencyOf(slug.text) || markerIn(source, slug.span) !== null;

/** The version that closes a slug, the slash that opens one too, and what ends it: a comma, a bracket, a slash. */
const CLOSING = /^\/| (?:\d\w* )?(?:LEAD|LD|ADD)$| WRAP$/;
const PAST_SLUG = /,| \(|\/?$/;

/** The slug that a line gives, without its version and the marks around it. */
export const slugOf = (line: string): string => line.replace(CLOSING, '').split(PAST_SLUG)[0] ?? '';

/** The version that stands between the slug and the word count, `1st Ld-Writethru`, or that closes it, `2ND LEAD`; and PTI's alert ahead of it. */
export function versionsIn({ text: source }: Draft, { span }: Stretch): Marker[] {
  const alert = markerIn(source, [span[0], span[0] + Math.max(0, source.slice(...span).search(/-|$/))]);
  const markers: Marker[] = alert?.kind === 'alert' ? [alert] : [];
  const close = source.slice(...span).search(CLOSING);
  let start = close < 1 ? source.indexOf(',', span[0]) + 1 : span[0] + close;
  while (start > 0 && start < span[1]) {
    const comma = source.indexOf(',', start);
    const end = comma < 0 || comma > span[1] ? span[1] : comma;
    const hyphen = source.lastIndexOf('-', end - 1);
    const whole = versionIn(source, [start, end]);
    // AFP's `5thlead-WRAP`
    const parts: readonly Span[] =
      whole || hyphen <= start
        ? []
        : [
            [start, hyphen],
            [hyphen + 1, end],
          ];
    markers.push(...[whole, ...parts.map((part) => versionIn(source, part))].filter((one) => one !== null));
    start = comma + 1;
  }
  return markers;
}
