import type { Agency } from '../../../../agencies/agency.ts';
import { agencyOf } from '../../../../agencies/index.ts';
import type { Draft, Stretch } from '../../../draft.ts';
import { datelineAt, firstDateline } from '../../dateline/at.ts';
import { endsSentence } from '../../lines/ends-sentence.ts';
import { mayAddress } from '../../notices/addressed.ts';
import { isEmbargoLine } from '../../notices/embargo/embargo-line.ts';
import { deskAgency } from '../byline/writers.ts';
import { headsStory } from '../headline/heads-story.ts';
import { markerIn } from '../markers.ts';

/**
 * True for a slug that tells itself by the headline below it: the Canadian Press's `Wall-Karsund`, what has no space, and what its
 * agency sets so: PA's `1 WALL Karsund`, AAP's `WALL KARSUND 2ND LEAD`, EFE's `WALL KARSUND`.
 */
export function isSlugAbove(draft: Draft, slug: Stretch, below: Stretch | undefined): boolean {
  const { text } = slug;
  if (slug !== draft.stretches[0] || !below?.text.includes(' ') || !MAY_BE_SLUG.test(text)) return false;
  const hyphened = HYPHENED.test(text);
  if (
    hyphened &&
    (!below.spaced || (MANY.test(text) && datelineAt(draft.text, below.span) && endsSentence(below.text)))
  )
    return true;
  const isOf =
    (agencyBelow(draft)?.slug?.test(text) || (hyphened && MANY.test(text) && !HAS_SMALL.test(text))) &&
    (HAS_SMALL.test(text) || HAS_SMALL.test(below.text));
  if (!isOf && (below.spaced || !ONE_WORD.test(text))) return false;
  return !isOther(draft, slug) && (headsStory(draft, 1, isOf) || (isOf === true && BY.test(below.text)));
}

const MAY_BE_SLUG = /^[\p{L}\d',.()/ -]{3,41}$/u;
const HYPHENED = /^\p{Lu}[\p{L}\d]+(?:-\p{Lu}[\p{L}\d]+){1,4}$/u;
/** Three keywords or more, which no headline joins: PA's `COURT-DRUG-SENTENCE`, the Canadian Press's above its dateline. */
const MANY = /-.*-/;
const ONE_WORD = /^\p{L}[\p{L}\d.,/-]{2,40}$/u;
const HAS_SMALL = /\p{Ll}/u;
const BY = /^By .+, ([^,]+)$/;

/** The agency of the copy, as its dateline or the desk of who wrote it tells. */
export function agencyBelow(draft: Draft): Agency | undefined {
  const desk = draft.stretches.slice(1, 4).find(({ text }) => BY.test(text));
  const filed = firstDateline(draft, ({ agency }) => agency !== undefined)?.agency;
  return agencyOf(filed ?? '') ?? deskAgency(BY.exec(desk?.text ?? '')?.[1] ?? '');
}

/** True for a hold, a word to editors, an agency or a marker, which may be of two words too: `UNDER EMBARGO`, `BREAKING NEWS`. */
const isOther = ({ text: source }: Draft, slug: Stretch): boolean =>
  isEmbargoLine(slug.text) || mayAddress(slug.text) || !!agencyOf(slug.text) || markerIn(source, slug.span) !== null;
