import { type Word, wordAt } from '../../../text/words/index.ts';
import type { Sentence } from '../../draft.ts';
import { contests } from '../context/signs.ts';
import { formWithoutSuffix } from '../entities/companies.ts';
import { surnamesOf } from '../entities/surnames.ts';
import { formOf } from '../forms.ts';
import { knownAt } from '../gazetteer/known.ts';
import { commonWords, given } from '../lexicon/index.ts';
import { isFull, placed } from '../mention.ts';
import type { Forms, Mention } from '../naming.ts';
import { isFirm } from '../own-words/index.ts';
import { company } from '../own-words/verdicts.ts';
import { stepBy } from '../phrases.ts';

/** The names in lines whose capitals tell nothing: those that the rest of the copy, or the lexicon, has. */
export function shouted(sentences: readonly Sentence[], known: readonly Mention[], forms: Forms): Mention[] {
  const found: Mention[] = [];
  if (sentences.length === 0) return found;
  tellModels(known, forms);
  for (const { words } of sentences)
    for (let at = 0; at < words.length; at++) {
      const mention = words[at]?.shape === 'lower' || words[at]?.text === 'Us' ? null : mentionAt(words, at, forms);
      if (!mention) continue;
      found.push(mention);
      at = mention.to - 1;
    }
  return found;
}

/** What the copy has elsewhere, before what the gazetteer has; the longest that fits. */
function mentionAt(words: readonly Word[], from: number, forms: Forms): Mention | null {
  const known = knownAt(words, from);
  const { place, placeLength, organisation } = known;
  const model = modelAt(words, from, forms);
  const ofPlace = place && !place.short ? placeLength : 0;
  const length = Math.max(model?.length ?? 0, ofPlace, organisation);
  if (length === 0 || (length === 1 && !model && commonWords.has(words[from]))) return null;
  const to = from + length;
  const seen = model?.length === length ? model.mention : null;
  const named = seen ? seen.kind : placeLength === length && !isFirm(words, from, to, known) ? 'place' : 'organisation';
  const kind = named === 'place' && place?.type !== 'country' && isSide(words, from, to) ? 'organisation' : named;
  const rule = seen ? 'names/seen-in-text' : 'names/lexicon';
  const told = kind === 'place' && placeLength === length ? place : null;
  return placed(words, from, to, formOf(forms, words, from, to), kind, rule, told);
}

/** True where a place stands in a table or a fixture, or wins or loses: its side is meant, but where it is played that is told by `AT`. */
function isSide(words: readonly Word[], from: number, to: number): boolean {
  const before = wordAt(words, from - 1);
  const next = words[to];
  const after = words[to + 1];
  if (next?.kind === 'number') return after?.kind === 'number' || after?.shape === 'upper';
  if (contests.has(next) || contests.has(before)) return true;
  return next?.text === 'AT' && after?.shape === 'upper';
}

/** A mention in the rest of the copy, found by its words or by a family name, and how many words those are. */
interface Model {
  readonly length: number;
  readonly mention: Mention;
}

/** The model with the most words. */
function modelAt(words: readonly Word[], from: number, forms: Forms): Model | null {
  let longest: Model | null = null;
  let step: Forms | undefined = forms;
  for (let at = from; step?.next; at++) {
    step = stepBy(step, words[at]);
    const mention = step?.value?.model;
    if (mention) longest = { length: at + 1 - from, mention };
  }
  return longest;
}

/** Tells forms which mention they stand for: the last of the same words, before the last person of that family name. */
function tellModels(known: readonly Mention[], forms: Forms): void {
  for (const mention of known) {
    const { words, kind } = mention;
    if (kind !== 'person' || !isFull(mention)) continue;
    for (const [from, to] of surnamesOf(mention))
      if (to - from > 1 || !(given.has(words[from]) || commonWords.has(words[from])))
        formOf(forms, words, from, to).model = mention;
  }
  // Orrin Inc. is Orrin
  for (const mention of known)
    if (mention.rule === company.rule) formWithoutSuffix(mention.form, forms).model = mention;
  for (const mention of known) {
    const { words, from, to, form } = mention;
    if (to - from > 1 || !commonWords.has(words[from])) form.model = mention;
  }
}
