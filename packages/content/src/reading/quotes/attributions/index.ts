import type { Span } from '../../../model/span.ts';
import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { phraseFrom } from '../clause/phrase-from.ts';
import { isDenied, isDenying, isUnsaid } from '../clause/unsaid.ts';
import { classOf } from '../clause/word-classes.ts';
import { kindOf } from '../marks/kinds.ts';
import type { Stretch } from '../marks/marked.ts';
import { type Paragraph, sentenceAt, sentenceEnd } from '../paragraphs.ts';
import type { Attribution, Zone } from './attribution.ts';
import { isTitle, quotesSomebody } from './quotes-somebody.ts';
import { afterOutcry } from './said-after.ts';
import { attributionIn, speakerOfSentence, subjectZone } from './ways.ts';

/** A quotation as words of its paragraph, and who is said to have said it. */
export interface Said {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  readonly kind: 'direct' | 'partial' | 'indirect';
  readonly attribution: Attribution | null;
}

/** True where the paragraph itself tells who speaks, as a subhead seldom does. */
export const isTold = ({ attribution, paragraph }: Said): boolean => attribution?.words === paragraph.words;

/** What the attribution of a paragraph may go back to. */
export interface Before {
  readonly paragraph: Paragraph | null;
  /** The last attribution so far, wherever it stood. */
  readonly last: Attribution | null;
  /** True where that one stands in the paragraph before. */
  readonly near: boolean;
  /** True where that paragraph left its quotation open. */
  readonly goesOn: boolean;
}

/** The quotations of a paragraph with their attributions, in order. */
export function attributedIn(paragraph: Paragraph, stretches: readonly Stretch[], before: Before): Said[] {
  const { words } = paragraph;
  const found: Said[] = [];
  let last: Attribution | null = null;
  let done = 0;
  for (let index = 0; index < stretches.length; index++) {
    const zone = zoneOf(paragraph, stretches, index, done);
    const { stretch, left, right } = zone;
    const here =
      attributionIn(zone) ??
      aheadOf(paragraph, stretches, index) ??
      (right === stretch.to ? afterOutcry(zone, sentenceEnd(paragraph, right)) : null) ??
      (done <= left ? subjectZone(zone) : null);
    const kind = kindOf(words, stretch, left, interrupts(found.at(-1), stretch, left));
    const apart = here === null && done <= left && isApart(words, stretch, kind, left);
    const after: Attribution | null = here
      ? (goesOnFrom(here, last, done > left) ?? here)
      : apart || isAskedBack(words, stretch, before)
        ? null
        : done > 0
          ? (calledBy(words, stretch.to, last, right) ?? afterQuoted(paragraph, left, done, last))
          : firstIn(paragraph, left, before);
    const attribution: Attribution | null = isShouted(words, stretch.from) ? null : after;
    const joined = done > left && isJoin(words, done, stretch.from);
    const follows = done > 0 || before.near;
    // `Please read the headline as "…"`
    const asked = words
      .slice(Math.max(left, stretch.from - ASKED), stretch.from)
      .some(({ lower }) => lower === 'please');
    if (
      !asked &&
      quotesSomebody(words, stretch, { kind, here: here ?? (done > left ? last : null), joined, follows })
    ) {
      const disowned = here !== null && isDisowned(here, left, kind);
      const { from, to } = stretch;
      found.push({
        ...{ paragraph, from, to, kind },
        attribution: disowned ? { ...here, speaker: null } : attribution,
      });
      if (attribution?.how !== 'owned') last = attribution;
      done = stretch.to;
    }
  }
  return found;
}

/** So far behind what is asked something may be quoted, in words. */
const ASKED = 24;

/** `said it was "…" and that workers wanted "…"`: what they want is told by who said so. */
function goesOnFrom(
  { words, sense, speaker }: Attribution,
  last: Attribution | null,
  within: boolean,
): Attribution | null {
  const that = (speaker?.from ?? 0) - 1;
  const joined = within && sense === 'hold' && words[that]?.lower === 'that' && words[that - 1]?.lower === 'and';
  return joined && last?.sense === 'say' ? goesOn(last) : null;
}

/** Of `called "…" by Brandt and "…" by Ruiz`, Ruiz. */
function calledBy(words: readonly Word[], to: number, last: Attribution | null, right: number): Attribution | null {
  if (!last?.speaker || words[to]?.lower !== 'by' || words[last.speaker.from - 1]?.lower !== 'by') return null;
  const doer = phraseFrom(words, to + 1, right);
  return doer && { ...last, words, speaker: doer, how: 'said-before' };
}

/** `"Were you there?" Brandt asked.`, `"No," Ruiz replied.`, `"Are you sure?"`: no question of who has replied. */
function isAskedBack(words: readonly Word[], { from, to }: Stretch, { last, near, goesOn }: Before): boolean {
  if (from > 0 || to < words.length || goesOn || !near || words[to - 2]?.text !== '?') return false;
  return replying.test(verbOf(last));
}

/** The word that tells of what is said, in lower case; empty where none does. */
export const verbOf = (told: Attribution | null): string => (told?.cue && told.words[told.cue.from]?.lower) || '';

export const replying = /^(?:repl|answer|respond|retort)/;

/** `Brandt spoke, to chants of "…"`, `left amid shouts of "…"`: a crowd's, whoever spoke or left. */
function isShouted(words: readonly Word[], from: number): boolean {
  if (words[from - 1]?.lower !== 'of' || !shouts.has(words[from - 2])) return false;
  for (let at = from - 3; at > from - 6; at--) if (amid.has(words[at])) return true;
  return false;
}

const shouts = wordSet('chants shouts cries cheers boos');
const amid = wordSet('to amid over through despite');

/** `Brandt denied that it was "…"`: whose words these are is not told. */
function isDisowned({ words, cue, speaker, how }: Attribution, start: number, kind: Said['kind']): boolean {
  const verb = cue && words[cue.from];
  if (!speaker || !verb) return false;
  if (kind === 'partial') return isDenying(verb) || isUnsaid(words, cue.from, speaker, start);
  return how === 'said-before' && isDenied(words, cue.from, speaker, start);
}

/** What may tell of a stretch: its sentence, behind whatever is done with. */
function zoneOf(paragraph: Paragraph, stretches: readonly Stretch[], index: number, done: number): Zone {
  const { words } = paragraph;
  const stretch = stretches[index] as Stretch;
  const left = sentenceAt(paragraph, stretch.from);
  const right = Math.min(stretches[index + 1]?.from ?? words.length, sentenceEnd(paragraph, stretch.to - 1));
  return { words, stretch, left, near: Math.max(left, done), right };
}

/**
 * Of `"…" and "…," Brandt said` and `"…" is what "…," Brandt said`, what the second is told with.
 *
 * @param most How many more stretches are looked at: no sentence quotes more before it names whom it quotes.
 */
function aheadOf(paragraph: Paragraph, stretches: readonly Stretch[], index: number, most = 3): Attribution | null {
  const { words } = paragraph;
  const { from = 0, to = 0 } = stretches[index] ?? {};
  if (most === 0 || index + 1 >= stretches.length) return null;
  const zone = zoneOf(paragraph, stretches, index + 1, words.length);
  if (zone.left >= to) return null;
  const found = attributionIn(zone) ?? aheadOf(paragraph, stretches, index + 1, most - 1);
  if (isJoin(words, to, zone.stretch.from) || !found) return found;
  const apart = found.sense !== 'say' || endsSentence.has(words[to - 2]) || isTitle(words, from, to);
  return apart || !found.how.startsWith('said-a') ? null : found;
}

const endsSentence = wordSet('. ! ?');

/** `For Orban, it was "…"`: words of the writer's own, which need not tell of the last speaker. */
const isApart = (words: readonly Word[], { from }: Stretch, kind: Said['kind'], start: number): boolean =>
  kind === 'partial' && from > start + 1 && words[from - 1]?.text !== ':';

/** `"…" and "…"`, `"…", a "…"`. */
function isJoin(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const type = classOf(words[at]);
    if (words[at]?.text !== ',' && type !== 'conjunction' && type !== 'determiner') return false;
  }
  return to > from;
}

/** True where nothing but `, she added,` stands between a whole quotation and a stretch of the same sentence. */
function interrupts(before: Said | undefined, { from }: Stretch, left: number): boolean {
  if (before?.kind !== 'direct' || before.to <= left || before.paragraph.words[from - 1]?.text !== ',') return false;
  const cue = before.attribution?.cue;
  return cue != null && cue.from >= before.to && cue.to <= from;
}

/** A quotation with no words of its own about its speaker goes on from the one before, unless a sentence between tells of another. */
function afterQuoted(paragraph: Paragraph, left: number, done: number, last: Attribution | null): Attribution | null {
  const start = left > 0 ? sentenceAt(paragraph, left - 1) : 0;
  if (left <= done || start < done) return goesOn(last);
  return behindSentence(paragraph, sentenceEnd(paragraph, done - 1), left, last);
}

const goesOn = (last: Attribution | null): Attribution | null => last && { ...last, how: 'goes-on' };

/** The first quotation of a paragraph, with no words of its own about its speaker. */
function firstIn(paragraph: Paragraph, left: number, { paragraph: previous, last, near }: Before): Attribution | null {
  const spoke = near ? last : null;
  if (left > 0) return behindSentence(paragraph, 0, left, spoke);
  const words = previous?.words ?? [];
  // `Brandt made this comment:`
  if (!previous || (near && words.at(-1)?.text !== ':')) return last?.cue ? goesOn(last) : null;
  return behindSentence(previous, 0, words.length, spoke);
}

/** How it is found in the sentence before. */
export const BEFORE = 'sentence-before';

/**
 * Of whom the sentence before a quotation tells; else whoever spoke right before.
 *
 * @param from Where the words start that are behind whatever he said.
 * @param to Where they end, with that sentence.
 */
function behindSentence(paragraph: Paragraph, from: number, to: number, last: Attribution | null): Attribution | null {
  const { words } = paragraph;
  const told = speakerOfSentence(words, sentenceAt(paragraph, to - 1), to, BEFORE);
  if (told?.cue || (told && words[to - 1]?.text === ':')) return told;
  const span: Span = [last?.across?.[0] ?? words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const carried = last && { ...last, how: 'goes-on', across: span };
  return told ? { ...told, otherwise: carried } : carried;
}
