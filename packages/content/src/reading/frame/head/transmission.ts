import { agencyOf } from '../../../agencies/index.ts';
import type { Marker } from '../../../model/marker.ts';
import type { Note } from '../../../model/note.ts';
import type { Phrase } from '../../../model/phrase.ts';
import type { Span } from '../../../model/span.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { phraseOf } from '../lines/stretch.ts';
import { mayAddress } from '../notices/addressed.ts';
import { isEmbargoLine } from '../notices/embargo-line.ts';
import { datelineAt } from './dateline.ts';
import { ADVANCE, ANPA, DESK_NUMBER, FORMAT_NUMBER, IPTC, isSlug, PRIORITY, STORY_NUMBER } from './header-forms.ts';
import { headsStory } from './heads-story.ts';
import { markerIn, versionIn } from './markers.ts';

/** How many stretches from the top a header may reach. */
const FURTHEST = 8;

/**
 * The transmission header of a raw feed, above the headline: service level and story number, priority, category, slug,
 * date, count. What it says of urgency and version goes where it belongs; the lines are kept as notes.
 *
 * ANPA 1312: `r a BC-US--Slug-Keyword 1stLd-Writethru 11-13 1693`, then `BC-US--Slug-Keyword, 1st Ld-Writethru,1140`.
 * IPTC 7901, as dpa sends it: `abc0012 4 i 380 dpa 0045`, then `Place/topic/`.
 */
export const transmission: Pass = (draft) => {
  const text = startOfText(draft.text);
  let read = draft;
  let header = false;
  for (let i = 0; i < FURTHEST; i++) {
    const stretch = draft.stretches[i];
    const next = stretch && (headerLine(read, stretch, header, draft.stretches[i + 1]) ?? framed(read, stretch, text));
    if (!next) break;
    header = true;
    read = next;
  }
  const taken = read.notes.length - draft.notes.length + (read.slugline ? 1 : 0);
  return taken === 0 ? draft : { ...read, stretches: draft.stretches.slice(taken) };
};

/** Where the control STX opens the text of a message whose header the control SOH has opened near its top; -1 where none does. */
function startOfText(source: string): number {
  const header = source.indexOf('\x01');
  const text = header < 0 || header > LONGEST_LEAD ? -1 : source.indexOf('\x02', header);
  return text - header > LONGEST_HEADER ? -1 : text;
}

/** What wires send ahead of a message. */
const LONGEST_LEAD = 40;
const LONGEST_HEADER = 600;

/** The draft with a line set aside that stands before the text, and is the first of the header or ends on day and count, in whatever form; or null. */
const framed = (draft: Draft, stretch: Stretch, text: number): Draft | null =>
  stretch.span[0] < text && (draft.stretches[0] === stretch || COUNTED.test(stretch.text))
    ? noted(draft, stretch, 'framed')
    : null;

const COUNTED = /\s\d\d-\d\d(?: \d{3,5})?$/;

/** The draft with a header line read, or null where the line is none. */
function headerLine(draft: Draft, stretch: Stretch, inHeader: boolean, below: Stretch | undefined): Draft | null {
  const text = stretch.text.startsWith('*') ? stretch.text.replace(FORMAT_NUMBER, '') : stretch.text;
  if (text.length > 120 || stretch.table) return null;
  if (text === '') return noted(draft, stretch, 'control');
  if (STORY_NUMBER.test(text) || DESK_NUMBER.test(text)) return noted(draft, stretch, 'story-number');
  if (ADVANCE.test(text)) return noted(draft, stretch, 'advance');
  const anpa = ANPA.exec(text) ?? (inHeader ? PRIORITY.exec(text) : null);
  if (anpa)
    return {
      ...noted(draft, stretch, 'anpa-1312'),
      ...urgencyOf(ANPA_URGENCY[anpa[1]?.toLowerCase() ?? ''], stretch, 'anpa-1312'),
    };
  const iptc = IPTC.exec(text);
  if (iptc) return { ...noted(draft, stretch, 'iptc-7901'), ...urgencyOf(Number(iptc[1]), stretch, 'iptc-7901') };
  if (draft.slugline || !(isSlug(text) || (inHeader ? SLASHED.test(text) : isSlugAbove(draft, stretch, below))))
    return null;
  const [slug = ''] = text.replace(CLOSING, '').split(PAST_SLUG);
  return {
    ...draft,
    slugline: phraseOf({ ...stretch, text: slug }, 'transmission/slug') satisfies Phrase,
    markers: [...draft.markers, ...versionsIn(draft, stretch)],
  };
}

/**
 * A slug that tells itself by the headline right below it: the Canadian Press's `Wall-Karsund`, PA's `1 WALL Karsund`, AAP's
 * `WALL KARSUND 2ND LEAD`, EFE's `WALL KARSUND`, and what has no space, above a headline and a dateline.
 */
function isSlugAbove(draft: Draft, slug: Stretch, below: Stretch | undefined): boolean {
  if (slug !== draft.stretches[0] || below?.spaced !== false || !below.text.includes(' ')) return false;
  if (HYPHENED.test(slug.text) || (CODED.test(slug.text) && headsStory(draft, 1, true))) return true;
  const loose = ONE_WORD.test(slug.text) || (TWO_WORDS.test(slug.text) && isHeadline(draft, below));
  return loose && !isTold(draft, slug) && headsStory(draft, 1);
}

const HYPHENED = /^\p{Lu}[\p{L}\d]+(?:-\p{Lu}[\p{L}\d]+){1,4}$/u;
const CODED =
  /^(?:\d\d? \p{Lu}{3,}(?: (?!(?:In|At|On|As|For|After|To|Of|Over|From) )\p{Lu}[\p{L}-]+){1,2}|[\p{Lu}\d' -]{3,40} (?:\d(?:ST|ND|RD|TH)? ?(?:LEAD|LD|ADD)|WRAP)|\p{L}{2,}(?:-[\p{L}\d.]+)+, ?\p{L}*\d\p{L}+)$/u;
const ONE_WORD = /^\p{L}[\p{L}\d.,/-]{2,40}$/u;
const TWO_WORDS = /^\p{Lu}{3,} \p{Lu}{3,}(?: \([\p{L}\d -]{3,20}\))?$/u;

/** True for a hold, a word to editors, an agency or a marker, which may be of two words too: `UNDER EMBARGO`, `BREAKING NEWS`. */
const isTold = ({ text: source }: Draft, slug: Stretch): boolean =>
  isEmbargoLine(slug.text) || mayAddress(slug.text) || !!agencyOf(slug.text) || markerIn(source, slug.span) !== null;

/** True for what small letters tell from a slug, right above the first paragraph of EFE's. */
function isHeadline({ text, stretches }: Draft, { text: words }: Stretch): boolean {
  const lede = stretches[2];
  return SENTENCE_CASE.test(words) && lede !== undefined && datelineAt(text, lede.span)?.dateline.agency === 'EFE';
}

const SENTENCE_CASE = /^\p{Lu}.*\p{Ll}{2} .*\p{Ll}{2}/u;

/** The version that closes a slug, the slash that opens one too, and what ends it: a comma, a bracket, a slash. */
const CLOSING = /^\/| \d\w* (?:LEAD|LD|ADD)$| WRAP$/;
const PAST_SLUG = /,| \(|\/?$/;

/** Flash, bulletin, urgent, regular, deferred: the order of ANPA 1312's priorities. */
const ANPA_URGENCY: Readonly<Record<string, number>> = { f: 1, b: 2, u: 3, r: 4, d: 5 };

/** `Place/topic/` and `/topic/place/`, `Place/Topic`, and AFP's `place-topic,2ndlead`. */
const SLASHED =
  /^(?:\p{Lu}[\p{L}\d-]{1,30}(?:\/\p{Lu}[\p{L}\d-]{1,30}){1,4}|\/?[\p{L}\d .'-]{2,40}(?:\/[\p{L}\d .'-]{2,40}){0,4}\/|[\p{L}\d.]{2,30}(?:-[\p{L}\d.]{2,30}){1,5}(?:, ?\p{L}*(?:\d[a-z]{2} ?)?\p{L}+| (?:\d[a-z]{2} ?(?:lead|ld)?|lead))?)$/iu;

const urgencyOf = (urgency: number | undefined, { span }: Stretch, rule: string): Partial<Draft> =>
  urgency ? { urgency, urgencyFrom: { span, rule: `transmission/${rule}` } } : {};

function noted(draft: Draft, stretch: Stretch, rule: string): Draft {
  const note: Note = {
    ...phraseOf(stretch, `transmission/${rule}`),
    reason: 'transmission header',
    audience: 'editors',
  };
  return { ...draft, notes: [...draft.notes, note] };
}

/** The version that stands between the slug and the word count, `1st Ld-Writethru`, or that closes it, `2ND LEAD`. */
function versionsIn({ text: source }: Draft, { span }: Stretch): Marker[] {
  const markers: Marker[] = [];
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
