import type { CreditRole } from '../../../model/credit-role.ts';
import { type Word, wordsOf } from '../../../text/words/index.ts';
import { printed } from '../../../text/words/printed.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { WRITERS } from '../head/byline/writers.ts';
import { endsSentence } from '../lines/ends-sentence.ts';
import { isTold } from '../lines/is-told.ts';
import { partedAt, takeOut } from '../lines/stretch.ts';
import { type Credited, peopleIn } from './credited.ts';
import { furnitureEnd } from './furniture.ts';

/** Longer than any list of credits. */
const LONGEST = 900;

/**
 * Who did what: `(Reporting by A in Puebla, Mexico; Additional reporting by B; Editing by C)`, and `A in Puebla
 * contributed to this report.` The spans of the credits tile the line.
 */
export const credits: Pass = (draft) => {
  const stretches = draft.stretches.flatMap((stretch) => parted(draft.text, stretch));
  const taken = takeOut(stretches, (stretch, i) =>
    i > 0 && !isWithin(stretches, i) ? creditsIn(draft, stretch) : null,
  );
  return taken ? { ...draft, stretches: taken.left, credits: [...draft.credits, ...taken.found.flat()] } : draft;
};

/** `Author: Anna Holm` above the copy is its byline, and within it the author of what it is about. */
const isWithin = (stretches: readonly Stretch[], i: number): boolean =>
  /^(?:auth?or|translator)/i.test(stretches[i]?.text ?? '') &&
  stretches.slice(i + 1).some(({ text }) => endsSentence(text));

/** Parts who did what from the copy that goes on behind it: `Reporting by Anna Holm. The wall was built in 1962.` */
function parted(source: string, stretch: Stretch): readonly Stretch[] {
  if (stretch.table || stretch.text.length > LONGEST || !opensCredits(stretch.text)) return [stretch];
  const [start, end] = stretch.span;
  // Reuters: `Editing by Bo Holm Our Standards: The Thomson Reuters Trust Principles.`
  const page = furnitureEnd(source.slice(start, end).replace(/\.$/, ''));
  if (page > 0) return partedAt(source, stretch, start + page) ?? [stretch];
  for (const { index, 0: stop } of source.slice(start, end).matchAll(STOP)) {
    const parts = partedAt(source, stretch, start + index + stop.length);
    if (parts && !isCopy(parts[0].text) && !GOES_ON.test(parts[1].text) && TELLS.test(parts[1].text)) return parts;
  }
  return [stretch];
}

/** A full stop behind a name, or the bracket that closes. */
const STOP = /(?:\p{Ll}{3}\.|[)\]]) +(?=["“]?\p{Lu})/gu;

/** A sentence: its verb stands in small letters, and it ends on a full stop. */
const TELLS = /^[^:;]* (?:is|are|was|were|has|have|had|will|\p{Ll}+ed)\b[^:;]*[.!?]["”]?$/u;

/** Null where the stretch credits nobody. */
function creditsIn({ text: source }: Draft, stretch: Stretch): CreditRole[] | null {
  const { text, table } = stretch;
  if (table || text.length > LONGEST) return null;
  const people =
    opensCredits(text) && !isCopy(text)
      ? clausesIn(source, wordsOf(source, stretch.span))
      : (MAY_BE_EDITOR.test(text) && EDITOR.test(text)) || ASSISTED.test(text)
        ? editorsIn(source, wordsOf(source, stretch.span))
        : text.length < 300 && (text.includes(CONTRIBUTES) ? CONTRIBUTED.test(text) && !isTold(text) : FROM.test(text))
          ? contributorsIn(source, wordsOf(source, stretch.span))
          : [];
  return people.length > 0 ? tiled(stretch, people) : null;
}

const ROLE =
  '(?:(?:additional|further) )?(?:reporting|editing)|writing|compiled|translated|translation|graphics?|data|photography|research|written|edited|reported';

const OPENING = new RegExp(
  `^(?:[(\\[*]|--? ?|— ?)?(?:(?:${ROLE})(?: and (?:${ROLE}))? by:?|video (?:reporter|editor)s?:) \\p{Lu}`,
  'iu',
);

/** True for what opens on a role and a name: `(Reporting by Anna Holm`, `(Video reporters: Wu Kai`. */
export const opensCredits = (text: string): boolean => BY_NAME.test(OPENING.exec(text)?.[0] ?? '');

/** Another role: `Editing by`. */
const GOES_ON = /^(?:\S+ ){1,2}by\b/;

/** Nobody is called in small letters: `Writing by candlelight, she finished the book.` */
const BY_NAME = /\p{Lu}$/u;

/** What somebody says, or does: `Photography by Anna Holm hangs in the hall.` */
const isCopy = (text: string): boolean => DOES.test(text);

const DOES =
  /^[^([*;:.]+, (?:the|an?|its?|he|she|they|we|I|his|her|their|this|these) \p{Ll}[^;]* [^;]*\.$|^[^([*;:,]+ by (?:\p{Lu}\S* )+(?!newsrooms|(?:in|from|at) )(?:staff )?(?:\p{Ll}+(?:s|ed)|\p{Ll}+ (?:the|an?|his|her|its|their)) .*\.$/u;

const CONTRIBUTES = 'contributed';

/** `Brandt reported from Sacramento.` and nothing else. */
const FROM =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? reported from (?:the )?(?:(?:and |in )?\p{Lu}[\p{L}.'’-]*,? ?){1,6}\.?$/u;

const CONTRIBUTED =
  /\b(?:contributed (?:to this (?:report|story|article)|reporting)\b[^.]{0,60}|(?:writer|reporter|correspondent|researcher|photographer|producer)s? [A-Z].*\bcontributed(?: to the story)?)\.?[)\]_]*$/;

/** What such a line opens on: looked for first, since to take in an expression with any letters takes long. */
const MAY_BE_EDITOR = /^[([]?(?:auth?or|translator|(?:(?:web|photo|copy) )?editor)/i;

/** Chinese agencies' pages: `(Web editor: Tan Meiling, Qiao Wen)`, `Editor: huaxia`; below the copy, `Author: Anna Holm`. */
const EDITOR = new RegExp(
  String.raw`${MAY_BE_EDITOR.source}s?\s?: ?(?:\p{L}+|\p{Lu}\p{L}* \p{Lu}\p{L}*)(?:(?:,|,? and) ?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?){0,4}[)\]]?$`,
  'iu',
);

/** Bloomberg: `--With assistance from Anna Holm and Tom Brandt.`; papers of Canada, `With files from The Canadian Press`, of America, `Contributing: The Associated Press`. */
const ASSISTED =
  /^(?:-+ ?)?\(?(?:(?:With (?:assistance|reporting|files|a file)|Additional reporting) (?:from|by)|Contributing:) \p{Lu}[\p{L}.'’-]*(?:(?:,|,? and| in)? \p{Lu}[\p{L}.'’-]*)*[.)]*$/u;

function editorsIn(source: string, words: readonly Word[]): Credited[] {
  const colon = words.findIndex(({ text }) => text === ':' || text === 'from' || text === 'by');
  return peopleIn(source, words.slice(colon + 1), roleOf(source, words.slice(0, colon)));
}

/** Each clause names a role and, after `by` or who they are and a colon, people; a place after `in` is of those before it without one. */
function clausesIn(source: string, words: readonly Word[]): Credited[] {
  const people: Credited[] = [];
  let role = '';
  let at = 0;
  while (at < words.length) {
    const from = at;
    const by = words.findIndex(
      ({ lower, text }, i) => i >= from && (lower === 'by' || (text === ':' && WRITERS.has(words[i - 1]))),
    );
    if (by < 0) break;
    role = roleOf(source, words.slice(at, by));
    const colon = words[by + 1]?.text === ':' ? 1 : 0;
    const end = endOfClause(words, by + 1 + colon);
    people.push(...peopleIn(source, words.slice(by + 1 + colon, end), role));
    at = end;
  }
  return people;
}

const roleOf = (source: string, words: readonly Word[]): string =>
  printed(
    source,
    words.filter((word) => word.kind === 'word'),
  ).toLowerCase();

/** A clause ends at a semicolon, a closing bracket, or where the next role begins after a mark. */
function endOfClause(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.text === ';' || word.text === ')' || word.text === ']') return at + 1;
    if ((word.text === '.' || word.text === ',') && ROLES.has(words[at + 1])) return at + 1;
  }
  return words.length;
}

const ROLES = wordSet('reporting additional writing editing compiled translated graphic graphics further');

/** `Associated Press writers A in Puebla and B in Lima contributed to this report.` */
function contributorsIn(source: string, words: readonly Word[]): Credited[] {
  const told = words.findIndex(({ lower }) => lower === 'contributed');
  const end = told < 0 ? words.length : told;
  let from = 0;
  const people: Credited[] = [];
  for (let at = 0; at < end; at++) {
    if (WRITERS.has(words[at])) from = at + 1;
    // `Hartigan reported from Boise, Idaho.`
    if (words[at]?.lower !== 'reported' || words[at + 1]?.lower !== 'from') continue;
    const stop = words.findIndex(
      (word, i) => i > at && word.text === '.' && words[i + 1]?.spaced !== false && words[i + 1]?.shape !== 'lower',
    );
    if (stop < 0 || stop > end) continue;
    const place = words.slice(at + 2, stop);
    const where = printed(source, place);
    for (const one of peopleIn(source, words.slice(from, at), 'reporting'))
      people.push({ ...one, place: where, end: place.at(-1)?.end ?? one.end });
    from = stop + 1;
    at = stop;
  }
  return [...people, ...peopleIn(source, words.slice(from, end), 'contributing')];
}

/** Credits whose spans together cover their line, brackets and joints included. */
function tiled({ span }: Stretch, people: readonly Credited[]): CreditRole[] {
  return people.map(({ end, ...person }, i) => ({
    ...person,
    span: [i === 0 ? span[0] : (people[i - 1]?.end ?? span[0]), i === people.length - 1 ? span[1] : end],
    rule: person.role === 'contributing' ? 'credits/contributing' : 'credits/roles',
  }));
}
