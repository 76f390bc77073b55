import type { Block } from '../../../model/block.ts';
import type { Item } from '../../../model/item.ts';
import type { Span } from '../../../model/span.ts';
import { singleSpaces } from '../../../text/single-spaces.ts';
import type { Draft, Pass } from '../../draft.ts';
import { datelineAt } from '../dateline/at.ts';
import { markersAt } from '../head/markers.ts';
import { endsSentence } from '../lines/ends-sentence.ts';
import { isDigest } from './is-digest.ts';

/**
 * The stories of a digest: one between each two rules, one at each number that counts up (`1. Wall holds`), or one at each
 * headline with a dateline right below. What stands above the first is the digest's own, such as the line that says what it sums up.
 */
export const items: Pass = (read) => {
  if (!isDigest(read)) return read;
  const draft = withFirstStory(read);
  const found = betweenRules(draft) ?? atHeads(draft);
  return found.length < 2 ? read : withoutMarkers({ ...draft, items: found });
};

/**
 * The dateline right below the title is that of the first story, where rules part others with datelines of their own from it, and what it
 * opens does not speak of what follows: it goes back to its paragraph.
 */
function withFirstStory(draft: Draft): Draft {
  const { text: source, body, dateline } = draft;
  const [first, ...others] = body;
  if (!dateline || !first || first.span[0] < dateline.span[1] || OF_DIGEST.test(first.text)) return draft;
  const isParted = others.some(
    ({ kind }, at) => kind === 'break' && others.slice(at + 1, at + 3).some(({ span }) => datelineAt(source, span)),
  );
  if (!isParted) return draft;
  const text = `${dateline.text} ${first.text}`;
  return { ...draft, dateline: null, body: [{ ...first, text, span: [dateline.span[0], first.span[1]] }, ...others] };
}

/** What a digest says of itself, where it has a dateline: `The following is a summary of …`. */
const OF_DIGEST =
  /^(?:(?:here|the) )?(?:following|below|here)\b|\b(?:summar(?:y|ies)|digest|top (?:news|stories)|news (?:items|briefs)|headlines)\b/i;

/** Takes the markers off the headings that the stories open on, since their items have them: `(LEAD) Wall holds`. */
function withoutMarkers(draft: Draft): Draft {
  const marked = (draft.items ?? []).filter(({ markers, span }) => markers[0]?.span[0] === span[0]);
  const headings = new Map(marked.map(({ headline, span }) => [span[0], headline]));
  const body = draft.body.map((block): Block => {
    const headline = headings.get(block.span[0]);
    return headline ? { ...block, text: headline.text, span: headline.span } : block;
  });
  return { ...draft, body };
}

/** Null where no rule parts the copy. */
function betweenRules(draft: Draft): Item[] | null {
  const { body } = draft;
  if (!body.some(({ kind }) => kind === 'break')) return null;
  const found: Item[] = [];
  let from = 0;
  for (let at = 0; at <= body.length; at++) {
    const block = body[at];
    if (block && block.kind !== 'break') continue;
    const story = body.slice(from, at);
    const isStory = from > 0 ? story.length > 0 : opensOnStory(draft, story);
    if (isStory) found.push(itemOf(draft, story, 'items/rules'));
    from = at + 1;
  }
  return found;
}

/** Whether what stands above the first rule is a story: by its heading, or its dateline below one or without. */
function opensOnStory({ text: source, dateline }: Draft, [first, second]: readonly Block[]): boolean {
  if (!first) return false;
  if (second && (first.kind === 'heading' || (!endsSentence(first.text) && datelineAt(source, second.span))))
    return true;
  return !dateline && !OF_DIGEST.test(first.text) && datelineAt(source, first.span) !== null;
}

const NUMBER = /^\(?(\d{1,2})[.)]\s+/;

/** Where the numbers count up, or where nothing but a headline and a dateline opens a story. */
function atHeads(draft: Draft): Item[] {
  const { text: source, body } = draft;
  const numbered: number[] = [];
  const headed: number[] = [];
  for (const [at, { text, kind }] of body.entries()) {
    if (Number(NUMBER.exec(text)?.[1]) === numbered.length + 1) numbered.push(at);
    const below = kind === 'heading' ? body[at + 1] : undefined;
    if (below && datelineAt(source, below.span)) headed.push(at);
  }
  const [heads, rule] = numbered.length > 1 ? [numbered, 'items/numbers'] : [headed, 'items/headlines'];
  return heads.map((at, i) => itemOf(draft, body.slice(at, heads[i + 1]), rule));
}

/** One story, of one block or more: its first block is the headline where more follow and it is no sentence. */
function itemOf({ text: source }: Draft, story: readonly Block[], rule: string): Item {
  const [first, second] = story;
  const span: Span = [first?.span[0] ?? 0, story.at(-1)?.span[1] ?? 0];
  const head = first && second && (first.kind === 'heading' || !endsSentence(first.text)) ? first : null;
  const opening = head ? second : first;
  const found = opening && datelineAt(source, opening.span);
  const isSure = head !== null || found?.strength !== 'shaped' || IN_CAPITALS.test(opening?.text ?? '');
  const dateline = (isSure && found?.dateline) || null;
  return { ...(head ? titleOf(source, head) : { headline: null, markers: [] }), dateline, span, rule };
}

/** Places as wires set them, and a dash. */
const IN_CAPITALS = /^\p{Lu}[\p{Lu} .'’/-]+(?:, [\p{L}. ]{2,30})? *(?:--|[–—-] )/u;

/** The headline without its number and markers. */
function titleOf(source: string, { span: [start, end] }: Block): Pick<Item, 'headline' | 'markers'> {
  const number = NUMBER.exec(source.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  const { markers, span } = markersAt(source, [start + number, end]);
  const text = singleSpaces(source.slice(...span));
  return { headline: text ? { text, span, rule: 'items/headline' } : null, markers };
}
