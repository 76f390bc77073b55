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
export const items: Pass = (draft) => {
  if (!isDigest(draft)) return draft;
  const found = betweenRules(draft) ?? atHeads(draft);
  return found.length < 2 ? draft : withoutMarkers({ ...draft, items: found });
};

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
    const isStory = from > 0 ? story.length > 0 : story.length > 1 && story[0]?.kind === 'heading';
    if (isStory) found.push(itemOf(draft, story, 'items/rules'));
    from = at + 1;
  }
  return found;
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
  const dateline = found && (head || found.strength !== 'shaped') ? found.dateline : null;
  return { ...(head ? titleOf(source, head) : { headline: null, markers: [] }), dateline, span, rule };
}

/** The headline without its number and markers. */
function titleOf(source: string, { span: [start, end] }: Block): Pick<Item, 'headline' | 'markers'> {
  const number = NUMBER.exec(source.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  const { markers, span } = markersAt(source, [start + number, end]);
  const text = singleSpaces(source.slice(...span));
  return { headline: text ? { text, span, rule: 'items/headline' } : null, markers };
}
