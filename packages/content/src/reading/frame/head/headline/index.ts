import { agencyOf } from '../../../../agencies/index.ts';
import type { Marker } from '../../../../model/marker.ts';
import type { Span } from '../../../../model/span.ts';
import { dateLineAt } from '../../../date-line.ts';
import type { Draft, Pass, Stretch } from '../../../draft.ts';
import { captionRule } from '../../body/captions.ts';
import { datelineAt, isSureAt } from '../../dateline/at.ts';
import { endsSentence } from '../../lines/ends-sentence.ts';
import { isRule } from '../../lines/stands-alone.ts';
import { partedAt, phraseOf, residueOf } from '../../lines/stretch.ts';
import { isToReaders } from '../../notices/to-readers.ts';
import { named as credited } from '../../tail/credit.ts';
import { signOffNote } from '../../tail/sign-off.ts';
import { bare, bylineAt, isByline } from '../byline/index.ts';
import { markerIn } from '../markers.ts';
import { mayBeHeadline, opensOnDateline } from './heads-story.ts';
import { isRunning } from './is-running.ts';
import { bareTitle, signedApart } from './title.ts';

/**
 * The headline: the first stretch that no other pass has claimed, if it reads like one. Copy whose titles were stripped
 * opens on its first paragraph, and has none. A headline set over several lines takes in the lines that stand right under
 * it.
 */
export const headline: Pass = (draft) => {
  if (draft.headline || draft.given.headline === null) return draft;
  const above = markersAbove(draft);
  const marked = withoutTitle({
    ...draft,
    stretches: creditApart(draft.text, draft.stretches.slice(above.length)),
    markers: [...draft.markers, ...above],
  });
  const top = aboveHeadline(marked);
  // below the day, a byline stands above the headline whoever it names
  const dated = top > 0 ? marked.stretches[top] : undefined;
  const writer = bylineAt(marked, top) || (dated && isByline(marked, dated) ? 1 : 0);
  const below = writer > 0 ? marked.stretches.slice(top + writer) : [];
  const at =
    top +
    writer +
    Math.max(
      0,
      below.findIndex(({ span }) => !dateLineAt(draft.text, span)),
    );
  const first = marked.stretches[at];
  if (!first || first.table || isRule(first.text) || isRunning(marked, at) || opensOnDateline(draft.text, first))
    return marked;
  // below a slug, a sentence behind a place is the copy
  if (draft.slugline && endsSentence(first.text) && datelineAt(draft.text, first.span)) return marked;
  // ANI's day, above copy whose title was stripped
  const next = marked.stretches[at + 1];
  if (next && dateLineAt(draft.text, first.span)?.agency && opensOnDateline(draft.text, next)) return marked;
  if (isEntry(first.text) && next && isEntry(next.text)) return marked;
  if (top > 0 && bare(marked, at)) return marked;
  // of copy whose title was stripped, its writer or a picture's words may stand first
  if (writer > 0 && endsSentence(first.text)) return marked;
  if (isToReaders(first.text) || (CAPTIONS.has(captionRule(draft.text, first)) && !isLabelled(first.text)))
    return marked;
  const rest = marked.stretches.toSpliced(at, 1);
  // pages set it above the copy, and again at its top
  const again = rest[at]?.text === first.text ? rest.splice(at, 1) : [];
  if (rest.length === 0 && endsSentence(first.text)) return marked;
  const [title, sign] = signedApart(draft, first) ?? [first];
  return {
    ...marked,
    stretches: rest,
    headline: phraseOf({ ...title, text: bareTitle(title.text) || title.text }, 'headline/first'),
    notes: sign ? [...marked.notes, signOffNote(sign, 'headline/signed')] : marked.notes,
    residue: [...marked.residue, ...again.map((one) => residueOf(one, 'headline/again', 'repeats the headline'))],
  };
};

/** An entry of a timeline, by the day it opens on; where another follows, none is the headline. */
const isEntry = (text: string): boolean =>
  /^(?:\p{Lu}\p{L}{2,8}\.? \d\d?,?|\d\d? \p{Lu}\p{L}{2,8}) \d{4}\s?(?:--?|[–—:])\s/u.test(text);

/** Sets aside the running title that a service has above each story, `KYODO NEWS DIGEST`, where one story with its headline follows. */
function withoutTitle(draft: Draft): Draft {
  const { text, stretches, residue } = draft;
  const [title, head, lede] = stretches;
  if (!title || !head || !lede || title.text.length > LONGEST_TITLE || !TITLE.test(title.text)) return draft;
  if (endsSentence(head.text) || isSureAt(text, head) || !(isSureAt(text, lede) || RELEASE.test(title.text)))
    return draft;
  if (stretches.some((stretch, i) => isRule(stretch.text) || (i > 2 && isSureAt(text, stretch)))) return draft;
  return {
    ...draft,
    stretches: stretches.slice(1),
    residue: [...residue, residueOf(title, 'headline/running-title', 'running title')],
  };
}

const RELEASE = /release$/i;

/** AP's own are for editors. */
const TITLE =
  /^(?:(?:press|news|media) release$|(?!AP )[^.?!]*\bnews (?:digest|schedule|summary|briefs?|in brief|headlines|bulletin|roundup)\b(?:$|[\s:,(-].*\d))/i;
const LONGEST_TITLE = 60;

/** With the agency before a headline, `AFP - Sea wall holds`, as a stretch of its own, for a credit; a headline goes on in small letters: `Tass - a history`. */
function creditApart(source: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const first = stretches[0];
  const name = first && CREDITED.exec(first.text);
  if (!name || first.table || !agencyOf(name[1] ?? '')) return stretches;
  const [start, end] = first.span;
  const from = start + source.slice(start, end).search(/[-–—=]\s/) + 1;
  return [...(partedAt(source, first, from) ?? [first]), ...stretches.slice(1)];
}

const CREDITED = /^([A-Z]{2,8}|[A-Z][a-z]+) (?:--?|[–—=]) \W*[\p{Lu}\d]/u;

/** How many captions, dates, figures, notes to readers and names of agencies stand above the headline, as pages set them; 0 where no headline follows them. */
function aboveHeadline(draft: Draft): number {
  const { text, stretches } = draft;
  const at = stretches.findIndex(
    (stretch) =>
      !CAPTIONS.has(captionRule(text, stretch)) &&
      !dateLineAt(text, stretch.span) &&
      !isRule(stretch.text) &&
      !isToReaders(stretch.text) &&
      /\p{L}/u.test(stretch.text) &&
      !(stretch.text.length < SHORT && credited(stretch)),
  );
  const next = at > 0 ? stretches[at] : undefined;
  const head = next && isByline(draft, next) ? stretches[at + 1] : next;
  return at <= MOST_ABOVE && mayBeHeadline(text, head) ? at : 0;
}

const MOST_ABOVE = 3;
/** No name of an agency is longer. */
const SHORT = 40;

/** True for a headline that tells what it stands above, `Video: Ferry returns to port`: more than a name, and no sentence. */
const isLabelled = (text: string): boolean => LABELLED.test(text) && !endsSentence(text);

const LABELLED =
  /^(?:Photo|PHOTO|Picture|Image|Video|VIDEO|Audio|AUDIO|Graphic|GRAPHIC)s?: .*(?<=\s)(?!(?:and|at|by|for|from|in|of|on|the|to|via)\b)\p{Ll}{2}/u;

const CAPTIONS: ReadonlySet<string | null> = new Set(['captions/credit', 'captions/opening']);

/** The markers that stand above the headline, each on a line of its own, where a line that can be the headline follows. */
function markersAbove({ text, stretches }: Draft): Marker[] {
  const found: Marker[] = [];
  while (found.length < MOST_MARKERS) {
    const marker = markerIn(text, stretches[found.length]?.span ?? NOWHERE);
    if (!marker) break;
    found.push(marker);
  }
  if (found.length === 0) return found;
  const next = stretches[found.length];
  // the greatest news comes without a headline
  const isLast = stretches.length === found.length + 1;
  if (next && found.every(({ kind }) => FLASHES.has(kind)) && (isLast || opensOnDateline(text, next))) return found;
  return mayBeHeadline(text, next) ? found : [];
}

const FLASHES: ReadonlySet<string> = new Set(['flash', 'bulletin', 'urgent', 'alert']);
const MOST_MARKERS = 4;
const NOWHERE: Span = [0, 0];
