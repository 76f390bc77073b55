import { articles, indefinite } from '../../../text/words/articles.ts';
import { type Word, wordAt } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { closingMarks, openingMarks } from '../../names/lexicon/quote-marks.ts';
import { WORKS } from '../../words/works.ts';
import { beings, cueAt } from '../clause/cues.ts';
import { speaks } from '../clause/speaks.ts';
import { classOf } from '../clause/word-classes.ts';
import { firstInner } from '../marks/kinds.ts';
import type { Stretch } from '../marks/marked.ts';
import type { Attribution } from './attribution.ts';
import { closesClause } from './said-after.ts';

/** What the sentence tells of a stretch. */
export interface Told {
  readonly kind: 'direct' | 'partial';
  /** What the sentence itself tells about a speaker. */
  readonly here: Attribution | null;
  /** True where `and` joins it to a stretch that quotes somebody. */
  readonly joined: boolean;
  /** True where it stands behind a quotation, in its paragraph or the next. */
  readonly follows: boolean;
}

/**
 * False for what stands between quotation marks and quotes nobody: the title of a work or a programme, a nickname
 * within a name, a heading, a word used with reserve, a stage direction, the value of an attribute in markup.
 */
export function quotesSomebody(
  words: readonly Word[],
  stretch: Stretch,
  { kind, here, joined, follows }: Told,
): boolean {
  const { from, to, mark } = stretch;
  const before = wordAt(words, from - 1);
  if (!firstInner(words, from, to) || before?.text === '=' || isBracketed(words, from, to)) return false;
  // `so-called "…"`
  if (before?.lower === 'called' && words[from - 2]?.text === '-') return false;
  if (isKnownAs(words, from) || isMade(words, from) || before?.lower === 'headlined') return false;
  // `a "hold" rating`, `a "yes" vote`, `rates it "overweight"`
  if (
    labelled.has(words[to]) ||
    (kind === 'partial' && GRADE.test(words[from + 1]?.lower ?? '') && words[from + 2]?.kind === 'mark')
  )
    return false;
  const told = here?.cue != null && (here.how !== 'said-after' || closesClause(words, to) || isSomebody(words[to]));
  const title = isTitle(words, from, to);
  if ((title || !told) && followsWork(words, from)) return false;
  // `won for "The Salt Road."`
  if (title && here?.cue == null && before?.lower === 'for') return false;
  // `the champion, "Salt Otter," fell`, `"The Salt Road", a film`
  const within = title && (words[to - 2]?.text === ',' || words[to]?.text === ',');
  if (kind === 'direct') return told || (follows && !title) || !(within || mark === "'" || mark === '‘');
  // `a quay called "Salt"`
  if (title && here?.speaker?.to === from - 1 && naming.has(before) && !speaks(words, here.speaker)) return false;
  const called =
    joined ||
    isJudged(words, from) ||
    (here !== null && regardedAs(words, from)) ||
    (told && ((here?.sense === 'judge' && here.speaker !== null) || beings.has(before)));
  if (title) return called;
  return told || called || (isLong(words, from, to) && !(to - from < 7 && introduces(words, from)));
}

/** True for more words than two; `"holt.com,"` is one, and so is what is somebody's `"work-related"`. */
const isLong = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 4 && (possessives.has(words[from - 1]) || words.slice(from + 2, to - 1).some(({ spaced }) => spaced));

const labelled = wordSet('rating+ vote+');
/** What a broker rates a share. */
const GRADE = /^(?:buy|sell|hold|neutral|\w+(?:weight|perform))$/;
const naming = wordSet('called named dubbed nicknamed titled');

/** `"…" he cited`, not `the "…" plan showed`. */
const isSomebody = (after: Word | undefined): boolean => classOf(after) === 'pronoun' || after?.shape === 'capital';

/** `was labeled "…"`, whoever did it. */
function isJudged(words: readonly Word[], from: number): boolean {
  const at = articles.has(words[from - 1]) ? from - 2 : from - 1;
  const cue = beings.has(words[at - 1]) && words[at]?.lower !== 'named' ? cueAt(words, at) : null;
  return cue?.sense === 'judge' && cue.form === 'past';
}

/** `known as "…"`, `known only as "…"`, `known as the "…"`, `, nicknamed "…"`: a name that somebody or something goes by. */
function isKnownAs(words: readonly Word[], from: number): boolean {
  if (words[from - 1]?.lower === 'nicknamed') return words[from - 2]?.text === ',';
  const as = articles.has(words[from - 1]) ? from - 2 : from - 1;
  return words[as]?.lower === 'as' && (words[as - 1]?.lower === 'known' || words[as - 2]?.lower === 'known');
}

/** `the poet who wrote "…"`, `who directed "…" and "…"`: a work of hers. */
function isMade(words: readonly Word[], from: number): boolean {
  let verb = from - 1;
  if (words[verb]?.lower === 'and' && closingMarks.has(words[verb - 1])) {
    const least = Math.max(0, verb - LONGEST);
    verb -= 2;
    while (verb > least && !openingMarks.has(words[verb])) verb--;
    verb--;
  }
  const who = words[verb - 1]?.lower === 'also' ? verb - 2 : verb - 1;
  if (words[who]?.lower !== 'who') return false;
  if (makes.has(words[verb])) return true;
  for (let at = who - 1; at > who - 6; at--) if (artists.has(words[at])) return sings.has(words[verb]);
  return false;
}

/** No title that another is joined to has more words and marks. */
const LONGEST = 15;
const makes = wordSet('penned directed published composed authored produced');
/** Fans sing what they want to say, and anybody writes. */
const sings = wordSet('wrote sang recorded');
const artists = wordSet(
  'poet author writer novelist singer songwriter composer playwright screenwriter lyricist rapper musician dramatist',
);

/** `(Laughter)`. */
function isBracketed(words: readonly Word[], from: number, to: number): boolean {
  if (words[from + 1]?.text !== '(') return false;
  let at = from + 2;
  while (at < to && words[at]?.text !== ')') at++;
  return firstInner(words, at, to) === null;
}

/** `hailed as "…"`, `as a "…"`, `the phrase "…"`, `chants of "…"`. */
function regardedAs(words: readonly Word[], from: number): boolean {
  const at = articles.has(words[from - 1]) ? from - 2 : from - 1;
  return words[at]?.lower === 'as' || wordings.has(words[words[at]?.lower === 'of' ? at - 1 : at]);
}

const wordings = wordSet('phrase word+ term chants slogan motto nickname shouts cries');

/** `the film "…"`, `her book, "…"`. */
const followsWork = (words: readonly Word[], from: number): boolean =>
  WORKS.has(words[words[from - 1]?.text === ',' ? from - 2 : from - 1]);

/** `a separate "…"`: a term that the copy brings in. */
const introduces = (words: readonly Word[], from: number): boolean =>
  indefinite.has(words[from - 1]) || indefinite.has(words[from - 2]);

/** True where every word has a capital but small ones of grammar: no verb, no pronoun. */
export function isTitle(words: readonly Word[], from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || possessives.has(word)) continue;
    if (word.shape === 'lower') {
      const type = classOf(word);
      if (type === null || type === 'auxiliary' || type === 'pronoun' || capitals === 0) return false;
    } else capitals++;
  }
  return capitals > 0;
}
