import { possessives } from '../../../text/possessives.ts';
import type { Word } from '../../../text/words.ts';
import { particles } from '../../names/lexicon.ts';
import { cueAt } from './cues.ts';
import { isOffice, isPaper, isPeople } from './offices.ts';
import { joins, pasts, REACH, type Run } from './runs.ts';
import { classOf } from './word-classes.ts';

/**
 * The noun phrase that starts at a word: a name with its title, an office, a pronoun.
 *
 * @param right Where it ends at the latest.
 */
export function phraseFrom(words: readonly Word[], start: number, right: number): Run | null {
  const end = Math.min(right, start + REACH);
  let at = start;
  let named = false;
  for (let word = words[at]; word && at < end; word = words[at]) {
    if (word.kind === 'mark') {
      if (!joins(word) || word.spaced || (word.text === '.' && !isInitial(words, at))) break;
    } else if (at > start) {
      const type = classOf(word);
      const possessive = possessives.has(word) && !word.spaced;
      if (possessive) named = false;
      else if (type === 'conjunction' && named && joinsNames(words, at)) named = false;
      else if (
        type === 'preposition' ? word.lower !== 'of' && word.lower !== 'for' : type !== null && type !== 'determiner'
      )
        break;
      else if (type === 'determiner' && !isOf(words[at - 1])) break;
      else if (type === null && word.shape === 'lower' && isVerbal(words, at, named) && !isParticle(words, at)) break;
      else if (word.shape === 'capital' || word.shape === 'upper' || word.shape === 'mixed') named = true;
    } else named = word.shape !== 'lower' && classOf(word) === null;
    at++;
  }
  while (at > start + 1 && classOf(words[at - 1]) === 'preposition') at--;
  const only = at === start + 1 ? words[start] : undefined;
  return at > start && classOf(only) !== 'determiner' ? { from: start, to: at } : null;
}

const isOf = (word: Word | undefined): boolean => word?.lower === 'of' || word?.lower === 'for';

/** `Ada Brandt and Jens Holt`. */
const joinsNames = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'and' && words[at + 1]?.shape === 'capital' && classOf(words[at + 1]) === null;

const isInitial = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before?.shape === 'capital' &&
    before.text.length < 5 &&
    words[at + 1]?.spaced === true &&
    words[at + 1]?.kind === 'word' &&
    words[at + 1]?.shape !== 'lower'
  );
};

/** `van der Berg`, `d'Emilio`. */
const isParticle = (words: readonly Word[], at: number): boolean =>
  particles.has(words[at]) && (words[at + 1]?.shape !== 'lower' || particles.has(words[at + 1]));

/** A small word that is most likely the verb: a cue, a past, or anything but a noun for people behind a name. */
function isVerbal(words: readonly Word[], at: number, named: boolean): boolean {
  const word = words[at] as Word;
  const cue = cueAt(words, at);
  if (cue && (!cue.noun || named)) return cue.form !== 'base' || named;
  if (pasts.has(word)) return true;
  if (word.lower.length > 4 && word.lower.endsWith('ed') && words[at + 1]?.kind !== 'word') return true;
  return named && !isPeople(word) && !isOffice(word) && !isPaper(word);
}
