import type { Notice } from '../../model/notice.ts';
import type { Phrase } from '../../model/phrase.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Draft, Pass } from '../draft.ts';
import { markersAt } from '../frame/head/markers.ts';
import { OWN_COPY, SLUG_CYCLE } from '../frame/notices/desk-words.ts';
import { namedIn } from './named.ts';

/**
 * What a notice does to other copy, and which copy it means: by slug, by number, by headline. Only for copy whose status the
 * frame has told; what it says in its first lines counts.
 */
export const notices: Pass = (draft) => {
  const act = actOf(draft);
  if (act === null) return draft;
  const parts = partsOf(draft);
  const [first] = parts;
  if (!first) return draft;
  const named = parts.map(({ text, span }) => {
    const line = draft.text.slice(...span);
    // a note that was cut out of a paragraph has left blanks
    return namedIn(line.trim() === '' ? text : line, span[0]);
  });
  const of = (what: 'slug' | 'number' | 'headline' | 'title'): Phrase | undefined =>
    named.find((found) => found[what])?.[what];
  const slugged = of('slug') ?? draft.slugline;
  const slug = slugged && withoutOrder(slugged);
  const [number, titled] = [of('number'), of('headline') ?? of('title')];
  const behind = titled ?? (act === 'advisory' ? undefined : behindLabel(draft));
  const headline = behind && withoutMarkers(draft.text, behind);
  const notice: Notice = {
    act,
    ...(slug && { slug }),
    ...(number && { number }),
    ...(headline && { headline }),
    span: first.span,
    rule: 'notices/first-lines',
  };
  return {
    ...draft,
    notice,
    ...(act === 'release' && {
      status: 'withheld' as const,
      statusFrom: { span: first.span, rule: 'notices/release' },
    }),
  };
};

/** The headline behind the label of a notice that has no copy and names it no other way: `RELEASE: Wall holds`, `HOLD FOR RELEASE: Wall holds`. */
function behindLabel(draft: Draft): Phrase | undefined {
  const line = labelledIn(draft);
  const [label = ''] = LABELLED.exec(line?.text ?? '') ?? [];
  return (
    line && {
      text: line.text.slice(label.length),
      span: [line.span[0] + label.length, line.span[1]],
      rule: 'notices/label',
    }
  );
}

/** The line of such a label, as long as there is hardly more. */
function labelledIn({ headline, notes, body }: Draft): Pick<Phrase, 'text' | 'span'> | undefined {
  const line = headline ?? notes.find(({ reason }) => reason === 'embargo');
  return line && body.length < 2 && LABELLED.test(line.text) ? line : undefined;
}

const LABELLED = /^(?:RELEASE|HOLD FOR RELEASE)(?: ?[:–—]| ?-) ?(?=["“]?\p{Lu}\S* \S+ \S)/u;

/** A headline is held without its markers: `(LEAD) Wall holds`. */
function withoutMarkers(source: string, headline: Phrase): Phrase {
  const { markers, span } = markersAt(source, headline.span);
  return markers.length === 0 || span[0] === span[1] ? headline : { ...headline, text: oneLine(source, ...span), span };
}

/** AP puts the order behind the slug of what it means: `BC-US--Wall Closure-KILL`. */
function withoutOrder(slug: Phrase): Phrase {
  const text = slug.text.replace(ORDER, '');
  return text === slug.text ? slug : { ...slug, text, span: [slug.span[0], slug.span[0] + text.length] };
}

const ORDER = /[-\s](?:KILL|HOLD|WITHDRAWAL|ADVISORY|RELEASE)$|-(?:Kill|Killed|Hold|Withdrawal|Withdrawn|Advisory)$/;

/** How much of the copy may say that it releases other copy, in UTF-16 code units. */
const OPENING = 400;

/** How much of the copy may hold a notice and what it names, in UTF-16 code units. */
const FIRST = 3000;

function actOf(draft: Draft): Notice['act'] | null {
  const { status, statusFrom, text, notes, slugline, headline, body } = draft;
  if (RELEASES.test(text.slice(0, OPENING))) return 'release';
  if (status === 'canceled') return 'kill';
  // nothing but a label and a headline is of other copy
  const labelled = draft.body.length === 0 ? labelledIn(draft) : undefined;
  if (labelled) return labelled.text.startsWith('R') ? 'release' : 'hold';
  // an embargo or an expiry that cannot be read withholds its own copy, and acts on no other
  if (status !== 'withheld' || /^(?:embargo|expiry|not-for-publication)\//.test(statusFrom?.rule ?? '')) return null;
  const said = statusFrom ? text.slice(...statusFrom.span) : '';
  const asks = [headline, ...notes.filter(({ audience }) => audience === 'editors'), body[0]];
  if (asks.some((part) => part && ASKS_TO_HOLD.test(part.text))) return 'hold';
  return [slugline?.text, said, headline?.text].some((text = '') => TELLS.test(text)) ? 'advisory' : 'hold';
}

/** An advisory that holds the story of a slug is a hold. */
const ASKS_TO_HOLD = new RegExp(
  String.raw`\b[Pp]lease (?:with)?hold (?:(?:use|publication) of )?(?:the story )?${SLUG_CYCLE}|["”],? is (?:still |strictly )?(?:embargoed|under embargo|on hold|being held)\b`,
);

/** What agencies call copy that only tells editors something. */
const TELLS =
  /\b(?:advisory|digest|budget|agenda|schedule|planner|lineup|diary|news ?(?:list|plan)|events calendar|service (?:guide|message|note)|not(?:e|ice) to|(?:photo|picture|video|graphics?) (?:kill|elimination|withdrawal)|disregard \w+ (?:mandatory )?(?:kill|withdrawal))\b/i;

/** `RELEASE RELEASE`, `HOLD RELEASED`, `Please release the story slugged …`, `The hold on our story …`, or on `BC-…`, `is lifted`, `Eds: The story … is released`. */
const RELEASES = new RegExp(
  String.raw`^[^\p{L}]{0,10}(?:RELEASE[\s,!]+RELEASE\b|HOLD (?:RELEASED|LIFTED)\b)|(?:^|\n)[(*\s]*(?:(?:ATTN|ATTENTION|Attention|NOTE TO)? ?(?:Eds|EDS|Editors|EDITORS)[:.,–—-]+ ?)?(?:(?:Please|PLEASE|Pls) release (?:the|our|this) ${OWN_COPY}\b|(?<=(?:[Ee]ds|EDS|ditors|DITORS)[:.,–—-]+ ?)(?:The|Our) ${OWN_COPY}\b[^.\n]{0,200} (?:is|has been) released\b|(?:The|Our) hold on (?:(?:the|this|our) ${OWN_COPY}\b|${SLUG_CYCLE})[^.\n]{0,200} (?:is|has been) (?:lifted|released)\b)`,
  'u',
);

/** The parts that may name what is meant, first to last: headline, editors' notes, the first paragraphs. */
function partsOf({ headline, notes, body, slugline, changeNote }: Draft): Pick<Phrase, 'text' | 'span'>[] {
  const parts = [
    slugline,
    headline,
    changeNote,
    // the number of its header is its own
    ...notes.filter(({ audience, rule }) => audience === 'editors' && !rule.startsWith('transmission/')),
    ...body.slice(0, 2),
  ];
  return parts.flatMap((part) => (part && part.span[0] < FIRST ? part : [])).sort((a, b) => a.span[0] - b.span[0]);
}
