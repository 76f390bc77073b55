import type { Phrase } from '../../model/phrase.ts';
import { oneLine } from '../../text/one-line.ts';
import { wordSet } from '../../text/word-sets.ts';
import { type Word, wordAt } from '../../text/words.ts';
import { cues } from '../words/cue-verbs.ts';
import { irregularPasts } from '../words/irregular-pasts.ts';
import { isCapital } from './capitals.ts';
import { functionWords, speech, titleHeads, titleWords } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { isField } from './offices.ts';
import { contests } from './signs.ts';

/** The title or description that stands beside a person's name: `President`, `foreign ministry spokesman`, `, a fisherman,`. */
export function roleOf(text: string, mention: Mention): Phrase | undefined {
  if (mention.kind !== 'person') return;
  const { words, title } = mention;
  if (title) return phrase(text, words, startOfFields(words, title), title[1], 'names/title');
  return describedBefore(text, mention) ?? describedAfter(text, mention);
}

/** `Health and Child Care Minister`: from the first of two fields on. */
function startOfFields(words: readonly Word[], [from, to]: readonly [number, number]): number {
  const joined = MINISTERS.has(words[to - 1]) && wordAt(words, from - 1)?.lower === 'and' && from > 1;
  return joined && isField(words[from - 2]) ? from - 2 : from;
}

const MINISTERS = wordSet('minister secretary');

const phrase = (text: string, words: readonly Word[], from: number, to: number, rule: string): Phrase | undefined => {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return;
  const span: [number, number] = [first.start, last.end];
  return { text: oneLine(text, first.start, last.end), span, rule };
};

/** Lower-case words that end on an office, back to the nearest small word, verb or mark; a second office before `and` with them. */
function describedBefore(text: string, { words, from }: Mention): Phrase | undefined {
  const last = wordAt(words, from - 1);
  if (last?.shape !== 'lower' || !(titleHeads.has(last) || isAgent(words, from - 1))) return;
  let at = startOfNouns(words, from);
  const other = at - 2;
  if (wordAt(words, at - 1)?.lower === 'and' && titleHeads.has(wordAt(words, other))) {
    const start = words[other]?.shape === 'lower' ? startOfNouns(words, other + 1) : other;
    if (!DETERMINERS.has(wordAt(words, start - 1))) at = start;
  }
  return phrase(text, words, at, from, 'names/described');
}

/** A calling by its ending, `surfer`, `violinist`, where it is no verb: `to consider`. */
function isAgent(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.lower.length < 5 || !/(?:er|or|ist|ian|man|woman)$/.test(word.lower)) return false;
  return (
    !functionWords.has(word) && !NO_AGENTS.has(word) && !cues.get(word) && !BEFORE_VERBS.has(wordAt(words, at - 1))
  );
}

const NO_AGENTS = wordSet(
  'former earlier later rather prior senior junior never whether either whoever newspaper paper number order under together however moreover',
);
const BEFORE_VERBS = wordSet('to will would should could can may might must not we they you i');

/** Back from the word before `end`, over nouns and what stands with them. */
function startOfNouns(words: readonly Word[], end: number): number {
  let at = end - 1;
  while (at > 0 && end - at < 6) {
    const word = words[at - 1];
    const hyphen = word?.text === '-' && !word.spaced;
    if (!word || (!hyphen && (word.kind !== 'word' || functionWords.has(word) || word.text.startsWith("'")))) break;
    at--;
  }
  // `police arrested former minister`: behind the verb, unless an article makes it an adjective
  for (let i = end - 2; i >= at; i--)
    if (isVerb(words, i) && (i > at || !DETERMINERS.has(wordAt(words, i - 1))))
      return words[i + 1]?.kind === 'mark' ? i + 2 : i + 1;
  if (words[at]?.kind === 'mark') return at + 1;
  // `votes to hold Orrin aide`
  const infinitive = wordAt(words, at - 1)?.lower === 'to' && isCapital(words[at + 1]) && !titleWords.has(words[at]);
  return infinitive && words[at]?.shape === 'lower' ? at + 1 : at;
}

const DETERMINERS = wordSet('a an the his her its their our');
const PASTS = wordSet(irregularPasts);

const isHyphened = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at - 1)?.text === '-' || words[at + 1]?.text === '-';

function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.shape !== 'lower' || titleWords.has(word) || isHyphened(words, at)) return false;
  if (PASTS.has(word) || contests.has(word) || cues.get(word)?.noun === false) return true;
  return word.lower.length > 4 && (word.lower.endsWith('ed') || word.lower.endsWith('ing'));
}

/** `, a spokesman for the harbor,`: from the article on, up to the comma or the end of the sentence; an age may stand before it. */
function describedAfter(text: string, mention: Mention): Phrase | undefined {
  const { words } = mention;
  const aged = words[mention.to + 1]?.kind === 'number' && words[mention.to + 2]?.text === ',';
  const comma = aged ? mention.to + 2 : mention.to;
  if (words[comma]?.text !== ',') return;
  const from = ARTICLES.has(words[comma + 1]) ? comma + 2 : comma + 1;
  let head = from === comma + 2 && isDescription(words, from) && opensClause(mention);
  for (let i = from; i < words.length && i < from + 14; i++) {
    const word = words[i];
    if (!word || (i === from && (PASTS.has(word) || functionWords.has(word) || speech.has(word)))) return;
    // a comma that the copy left out: `, head of the harbor said`
    if (FINITE.has(word) || speech.has(word)) return head ? phrase(text, words, from, i, 'names/described') : undefined;
    if (word.text === ',' || (word.text === '.' && i === words.length - 1))
      return head && i > from ? phrase(text, words, from, i, 'names/described') : undefined;
    if (word.kind !== 'word' && word.text !== '-') return;
    if (i < from + 5 && word.shape === 'lower' && titleHeads.has(word)) {
      // another one's title: `, a general Ada Quillon said`
      if (isCapital(words[i + 1])) return;
      head = true;
    }
    if (CLAUSES.has(word) && !(head && word.lower === 'of')) return;
  }
  return;
}

/** False for a moment, `, a day later,`, and for a name in a row. */
const isDescription = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === 'lower' && !MOMENTS.has(words[at]) && !MOMENTS.has(words[at + 1]);

const FINITE = wordSet('was were is are has had have will would');
const ARTICLES = wordSet('a an the');
const CLAUSES = wordSet('of who whose that which');
const MOMENTS = wordSet('day week month year hour minute moment few little bit lot second');

/** True for the subject of a clause: what stands behind the comma tells of it, and not of what happened. */
function opensClause({ words, from, title }: Mention): boolean {
  const at = title ? title[0] : from;
  const before = wordAt(words, at - 1);
  return !before || before.kind === 'mark' || SUBJECTS.has(before);
}

const SUBJECTS = wordSet('said says that but while');
