import type { Name } from '../../../model/name.ts';
import type { Span } from '../../../model/span.ts';
import { oneLine } from '../../../text/one-line.ts';
import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { titleHeads } from '../../names/lexicon/index.ts';
import { isHonour } from '../../names/segments/honours.ts';
import { type Gender, genderOf } from '../../words/genders.ts';
import { isOffice, isPaper, isPeople, isPlural, keptBack } from '../clause/offices.ts';
import type { Run } from '../clause/runs.ts';
import { classOf } from '../clause/word-classes.ts';
import { adjoined, apposedTo, calledSo } from './apposed.ts';
import { headOf, withoutCommas } from './heads.ts';
import { nameAt } from './known-names.ts';
import { isOfTwo, isPair } from './pairs.ts';

/** What a pronoun may stand for: `he` a person, `they` a pair, group or body, and things that have spoken, `it` a body or paper. */
export type Sort = 'person' | 'pair' | 'group' | 'things' | 'body' | 'paper' | 'other';

/** Somebody or something that the copy has spoken of, most lately at `span`. */
export interface Figure {
  readonly span: Span;
  readonly name: string;
  readonly entity: string | undefined;
  readonly anonymous: boolean;
  readonly description: string | undefined;
  /** The last word of the name or description, in lower case. */
  readonly head: string;
  readonly sort: Sort;
  /** What the words themselves tell of it. */
  readonly gender: Gender | null;
}

/**
 * Whom a run of words names: a person by name, an office, a source that is kept anonymous.
 *
 * @param names In the order of the copy.
 * @param anonymous True where the copy says that the name is kept back.
 */
export function figureAt(
  text: string,
  words: readonly Word[],
  run: Run,
  names: readonly Name[],
  anonymous: boolean,
): Figure {
  const { from } = run;
  const to = withoutCommas(words, run);
  const span: Span = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const at = headOf(words, from, to);
  const word = words[at];
  const named = word && (nameAt(names, word) ?? honouredAt(words, at, from, names) ?? paperAt(words, at, from, names));
  const gender = genderOf(words, from, to);
  const printed = oneLine(text, span[0], span[1]);
  const nobody = { span, name: printed, entity: undefined, description: undefined, head: word?.lower ?? '' };
  const titled = titledAt(words, from, to, names);
  if (!titled && (named ? isPair(words, run, named, names) : isOfTwo(words, from, to)))
    return { ...nobody, anonymous, sort: 'pair', gender: null };
  const known =
    titled ||
    (word && named?.kind !== 'person' && describedBeside(words, word, { from, to }, { named, names })) ||
    named;
  if (known) {
    const { full: name, entity, role, kind } = known;
    // `a spokeswoman, Ada Brandt`: what stands there tells who she is
    const description = known !== named && !(role && span[1] >= known.span[1]) ? printed : role?.text;
    const sort = kind === 'person' ? 'person' : 'body';
    return { ...nobody, name, entity, description, anonymous: false, sort, gender };
  }
  if (!word || !isDescribed(words, from, word))
    return { ...nobody, anonymous, sort: gender ? 'person' : 'other', gender };
  const anonymity = anonymous || keptBack(words[from], word);
  return { ...nobody, description: printed, anonymous: anonymity, sort: sortOf(words, at), gender };
}

/** `Tarn Foods founder and Chief Executive Officer Ada Brandt`: whose two titles stand before her name. */
function titledAt(words: readonly Word[], from: number, to: number, names: readonly Name[]): Name | null {
  const name = nameAt(names, words[to - 1] as Word);
  let title = to - 1;
  while (title > from && (words[title]?.start ?? 0) > (name?.role?.span[0] ?? 0)) title--;
  const first = words[title - 2];
  // `The mayor and Police Chief Ada Brandt` are two
  const joined = title > from + 1 && words[title - 1]?.lower === 'and' && classOf(words[from]) !== 'determiner';
  return joined && name?.kind === 'person' && (titleHeads.has(first) || first?.lower === 'treasury') ? name : null;
}

/** The one whom a description goes with: it is a part of their role, or stands beside their name. */
function describedBeside(
  words: readonly Word[],
  head: Word,
  { from, to }: Run,
  { named, names }: { named: Name | null | undefined; names: readonly Name[] },
): Name | null {
  const one = !named && !isOffice(head) && !isPaper(head) && (words[from]?.lower === 'one' || !isPlural(head));
  return calledSo(head, names) ?? (one ? (apposedTo(words, to, names) ?? adjoined(words, from, to, names)) : null);
}

/** True for words that describe somebody or something, and name nobody. */
const isDescribed = (words: readonly Word[], from: number, head: Word): boolean =>
  classOf(head) !== 'pronoun' && (head.shape === 'lower' || mps.has(head) || (head === words[from] && isSource(head)));

/** `Ann Orrin MP`: whose name the letters stand behind; `a Salt Party MP` is nobody's. `Orrin Salt ORN.N`: whose shares they are. */
function honouredAt(words: readonly Word[], at: number, from: number, names: readonly Name[]): Name | null {
  if (words[at - 1]?.text === '.' && words[at]?.spaced === false && at - from > 2)
    return nameAt(names, words[at - 3] as Word);
  const before = at > from && isHonour(words[at]) ? words[at - 1] : undefined;
  const name = before && nameAt(names, before);
  return name?.kind === 'person' ? name : null;
}

/** `the Eldwick Gazette daily`: the paper that stands by its name right before the word for it. */
function paperAt(words: readonly Word[], at: number, from: number, names: readonly Name[]): Name | null {
  const [before, noun] = [words[at - 1], words[at]];
  if (at <= from || !before || !papers.has(noun)) return null;
  const name = nameAt(names, before);
  return name?.kind === 'organisation' ? name : null;
}

/** `a senior Conservative MP` */
const mps = wordSet('mp mps');

const papers = wordSet('daily weekly newspaper magazine tabloid');

/** True for a plural or a body that opens a sentence: `Sources`, `Police`. */
const isSource = (word: Word): boolean => isOffice(word) || keptBack(word, word);

function sortOf(words: readonly Word[], at: number): Sort {
  const noun = words[at] as Word;
  if (isPaper(noun)) return 'paper';
  // a wife is somebody too
  const people = isPeople(noun) || genderOf(words, at, at + 1);
  if (isOffice(noun)) return isPlural(noun) ? 'group' : 'body';
  if (people) return isPlural(noun) || several.has(noun) ? 'group' : 'person';
  return isPlural(noun) ? 'things' : 'other';
}

/** Nouns for several people together. */
const several = wordSet('family couple pair staff');
