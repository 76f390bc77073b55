import type { Phrase } from '../../model/phrase.ts';
import { oneLine } from '../../text/one-line.ts';
import { type Word, wordAt } from '../../text/words.ts';
import { functionWords, titleHeads } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** The title or description that stands beside a person's name: `President`, `foreign ministry spokesman`, `, a fisherman,`. */
export function roleOf(text: string, mention: Mention): Phrase | undefined {
  if (mention.kind !== 'person') return;
  const { words, title } = mention;
  if (title) return phrase(text, words, title[0], title[1], 'names/title');
  return describedBefore(text, mention) ?? describedAfter(text, mention);
}

const phrase = (text: string, words: readonly Word[], from: number, to: number, rule: string): Phrase | undefined => {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return;
  const span: [number, number] = [first.start, last.end];
  return { text: oneLine(text.slice(first.start, last.end)), span, rule };
};

/** Lower-case words that end on an office, back to the nearest small word or mark. */
function describedBefore(text: string, { words, from }: Mention): Phrase | undefined {
  const last = wordAt(words, from - 1);
  if (last?.shape !== 'lower' || !titleHeads.has(last)) return;
  let at = from - 1;
  while (at > 0 && from - at < 6) {
    const word = words[at - 1];
    const hyphen = word?.text === '-' && !word.spaced;
    if (!word || (!hyphen && (word.kind !== 'word' || functionWords.has(word) || word.text.startsWith("'")))) break;
    at--;
  }
  return phrase(text, words, at, from, 'names/described');
}

/** `, a spokesman for the harbor,`: from the article on, up to the comma or the end of the sentence. */
function describedAfter(text: string, { words, to }: Mention): Phrase | undefined {
  if (words[to]?.text !== ',') return;
  const article = words[to + 1]?.lower;
  const from = article === 'a' || article === 'an' || article === 'the' ? to + 2 : to + 1;
  let head = false;
  for (let i = from; i < words.length && i < from + 14; i++) {
    const word = words[i];
    if (!word) return;
    if (word.text === ',' || (word.text === '.' && i === words.length - 1))
      return head ? phrase(text, words, from, i, 'names/described') : undefined;
    if (word.kind === 'mark' && word.text !== '-') return;
    if (i < from + 5 && word.shape === 'lower' && titleHeads.has(word)) head = true;
    if (!head && (word.lower === 'of' || word.lower === 'who')) return;
  }
  return;
}
