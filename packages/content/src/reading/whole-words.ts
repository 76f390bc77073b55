import { wholeForm } from '../text/words/broken-words.ts';
import type { Word } from '../text/words/index.ts';

/** The words without the tags that AFP sets around names: `<org idsrc="isin" value="…">Tarn Oil</org>`. */
export function withoutTags(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  let spaced = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const end = word.text === '<' ? endOfTag(words, at) : -1;
    if (end > at) {
      spaced ||= word.spaced;
      at = end;
    } else {
      kept.push(spaced && !word.spaced ? { ...word, spaced } : word);
      spaced = false;
    }
  }
  return kept;
}

/** The bracket that closes a tag; -1 where none is opened. */
function endOfTag(words: readonly Word[], at: number): number {
  const name = words[at + 1]?.text === '/' ? words[at + 2] : words[at + 1];
  if (name?.shape !== 'lower' || name.spaced) return -1;
  for (let end = at + 2; end < at + LONGEST_TAG; end++) if (words[end]?.text === '>') return end;
  return -1;
}

/** In words and marks. */
const LONGEST_TAG = 40;

/** The words with those made whole that a hyphen breaks at the end of a line, where what comes of it is a word that is known. */
export function withoutBreaks(source: string, words: readonly Word[]): Word[] {
  const whole: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word, hyphen, rest] = [words[at] as Word, words[at + 1], words[at + 2]];
    const broken =
      hyphen?.text === '-' &&
      !hyphen.spaced &&
      word.kind === 'word' &&
      rest?.shape === 'lower' &&
      rest.spaced &&
      source.slice(hyphen.end, rest.start).includes('\n');
    const form = broken ? wholeForm(word.text, rest.text) : null;
    if (rest && form) {
      whole.push({ ...form, start: word.start, end: rest.end, spaced: word.spaced });
      at += 2;
    } else whole.push(word);
  }
  return whole;
}
