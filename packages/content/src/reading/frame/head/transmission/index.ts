import type { Note } from '../../../../model/note.ts';
import type { Phrase } from '../../../../model/phrase.ts';
import type { Draft, Pass, Stretch } from '../../../draft.ts';
import { noteOf, phraseOf } from '../../lines/stretch.ts';
import { markerIn } from '../markers.ts';
import {
  ADVANCE,
  ANPA,
  DESK_NUMBER,
  FORMAT_NUMBER,
  IPTC,
  ISSUER,
  isSlug,
  PRIORITY,
  RELEASE,
  STORY_NUMBER,
} from './header-forms.ts';
import { markersOfSlug, slugOf } from './slug-parts.ts';
import { isSlugAbove } from './slugs.ts';

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
  // AFP's `URGENT` stands above its slug
  const above = draft.stretches.findIndex(({ span }) => markerIn(draft.text, span) === null);
  const read = header(above > 0 ? { ...draft, stretches: draft.stretches.slice(above) } : draft);
  return above > 0 ? { ...read, stretches: [...draft.stretches.slice(0, above), ...read.stretches] } : read;
};

function header(draft: Draft): Draft {
  const text = startOfText(draft.text);
  let read = draft;
  let inHeader = false;
  for (let i = 0; i < FURTHEST; i++) {
    const stretch = draft.stretches[i];
    const next =
      stretch && (headerLine(read, stretch, inHeader, draft.stretches[i + 1]) ?? framed(read, stretch, text));
    if (!next) break;
    inHeader = true;
    read = next;
  }
  const taken = read.notes.length - draft.notes.length + (read.slugline ? 1 : 0);
  return taken === 0 ? draft : { ...read, stretches: draft.stretches.slice(taken) };
}

/** Where the control STX opens the text of a message whose header the control SOH has opened near its top; -1 where none does. */
function startOfText(source: string): number {
  const header = source.indexOf('\x01');
  const text = header < 0 || header > LONGEST_LEAD ? -1 : source.indexOf('\x02', header);
  return text - header > LONGEST_HEADER ? -1 : text;
}

/** What wires send ahead of a message. */
const LONGEST_LEAD = 40;
const LONGEST_HEADER = 600;

/** The draft with a line set aside that stands before the text, and is the first of the header, in whatever form; or null. */
const framed = (draft: Draft, stretch: Stretch, text: number): Draft | null =>
  stretch.span[0] < text && draft.stretches[0] === stretch ? noted(draft, stretch, 'framed') : null;

/** The draft with a header line read, or null where the line is none. */
function headerLine(draft: Draft, stretch: Stretch, inHeader: boolean, below: Stretch | undefined): Draft | null {
  const text = stretch.text.startsWith('*') ? stretch.text.replace(FORMAT_NUMBER, '') : stretch.text;
  if (text.length > 120 || stretch.table) return null;
  if (text === '') return noted(draft, stretch, 'control');
  if (STORY_NUMBER.test(text) || DESK_NUMBER.test(text)) return noted(draft, stretch, 'story-number');
  if (ADVANCE.test(text)) return noted(draft, stretch, 'advance');
  if (RELEASE.test(text)) return noted(draft, stretch, 'release');
  if (ISSUER.test(text) && below && RELEASE.test(below.text))
    return noted(draft, stretch, 'issuer', 'issuer', 'everyone');
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
  return {
    ...draft,
    slugline: phraseOf({ ...stretch, text: slugOf(text) }, 'transmission/slug') satisfies Phrase,
    markers: [...draft.markers, ...markersOfSlug(draft.text, stretch)],
  };
}

/** Flash, bulletin, urgent, regular, deferred: the order of ANPA 1312's priorities. */
const ANPA_URGENCY: Readonly<Record<string, number>> = { f: 1, b: 2, u: 3, r: 4, d: 5 };

/** `Place/topic/` and `/topic/place/`, `Place/Topic`, and AFP's `place-topic,2ndlead`. */
const SLASHED =
  /^(?:\p{Lu}[\p{L}\d-]{1,30}(?:\/\p{Lu}[\p{L}\d-]{1,30}){1,4}|\/?[\p{L}\d .'-]{2,40}(?:\/[\p{L}\d .'-]{2,40}){0,4}\/|[\p{L}\d.]{2,30}(?:-[\p{L}\d.]{2,30}){1,5}(?:, ?\p{L}*(?:\d[a-z]{2} ?)?\p{L}+| (?:\d[a-z]{2} ?(?:lead|ld)?|lead))?)$/iu;

const urgencyOf = (urgency: number | undefined, { span }: Stretch, rule: string): Partial<Draft> =>
  urgency ? { urgency, urgencyFrom: { span, rule: `transmission/${rule}` } } : {};

function noted(
  draft: Draft,
  stretch: Stretch,
  rule: string,
  reason = 'transmission header',
  audience: Note['audience'] = 'editors',
): Draft {
  return { ...draft, notes: [...draft.notes, noteOf(stretch, `transmission/${rule}`, reason, audience)] };
}
