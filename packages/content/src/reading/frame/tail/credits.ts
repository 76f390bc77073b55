import type { CreditRole } from '../../../model/credit-role.ts';
import { oneLine } from '../../../text/one-line.ts';
import { wordSet } from '../../../text/word-sets.ts';
import { type Word, wordsOf } from '../../../text/words.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { takeOut } from '../lines/stretch.ts';

/** Longer than any list of credits. */
const LONGEST = 900;

/**
 * Who did what: `(Reporting by A in Puebla, Mexico; Additional reporting by B; Editing by C)`, and `A in Puebla
 * contributed to this report.` The spans of the credits tile the line.
 */
export const credits: Pass = (draft) => {
  const taken = takeOut(draft.stretches, (stretch, i) => (i > 0 ? creditsIn(draft, stretch) : null));
  return taken ? { ...draft, stretches: taken.left, credits: [...draft.credits, ...taken.found.flat()] } : draft;
};

/** Null where the stretch credits nobody. */
function creditsIn({ text: source }: Draft, stretch: Stretch): CreditRole[] | null {
  const { text, table } = stretch;
  if (table || text.length > LONGEST) return null;
  const people = OPENING.test(text)
    ? clausesIn(source, wordsOf(source, stretch.span))
    : EDITOR.test(text)
      ? editorsIn(source, wordsOf(source, stretch.span))
      : text.length < 300 && text.includes(CONTRIBUTES) && CONTRIBUTED.test(text)
        ? contributorsIn(source, wordsOf(source, stretch.span))
        : [];
  return people.length > 0 ? tiled(stretch, people) : null;
}

const ROLE =
  'reporting|additional reporting|further reporting|writing|editing|compiled|translated|translation|graphics?|additional editing|data|photography|research|written|edited|reported';

const OPENING = new RegExp(`^[(\\[]?(?:${ROLE})(?: and (?:${ROLE}))? by:? \\p{Lu}`, 'iu');

const CONTRIBUTES = 'contributed ';

const CONTRIBUTED = /\bcontributed (?:to this (?:report|story|article)|reporting)\b[^.]{0,60}\.?[)\]_]*$/;

/** Chinese agencies' pages: `(Web editor: Tan Meiling, Qiao Wen)`, `Editor: huaxia`. */
const EDITOR =
  /^[([]?(?:(?:web|photo|copy) )?editors?\s?: ?(?:\p{L}+|\p{Lu}\p{L}* \p{Lu}\p{L}*)(?:, ?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?){0,4}[)\]]?$/iu;

function editorsIn(source: string, words: readonly Word[]): Person[] {
  const colon = words.findIndex(({ text }) => text === ':');
  return peopleIn(source, words.slice(colon + 1), roleOf(source, words.slice(0, colon)));
}

interface Person {
  readonly role: string;
  readonly name: string;
  readonly place?: string;
  readonly end: number;
}

/** Each clause names a role and, after `by`, people; a place after `in` is of those before it without one. */
function clausesIn(source: string, words: readonly Word[]): Person[] {
  const people: Person[] = [];
  let role = '';
  let at = 0;
  while (at < words.length) {
    const by = findWord(words, at, 'by');
    if (by < 0) break;
    role = roleOf(source, words.slice(at, by));
    const colon = words[by + 1]?.text === ':' ? 1 : 0;
    const end = endOfClause(words, by + 1 + colon);
    people.push(...peopleIn(source, words.slice(by + 1 + colon, end), role));
    at = end;
  }
  return people;
}

const roleOf = (source: string, words: readonly Word[]): string => {
  const letters = words.filter((word) => word.kind === 'word');
  const [first, last] = [letters[0], letters.at(-1)];
  return first && last ? source.slice(first.start, last.end).toLowerCase().replace(/\s+/g, ' ') : '';
};

function findWord(words: readonly Word[], from: number, lower: string): number {
  for (let at = from; at < words.length; at++) if (words[at]?.lower === lower) return at;
  return -1;
}

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

/** `A and B in Puebla, Mexico, and C in Lima`: names in capitals, places after `in`. */
function peopleIn(source: string, words: readonly Word[], role: string): Person[] {
  const people: { name: string; place?: string; end: number }[] = [];
  let unplaced = 0;
  let open: Word[] = [];
  let place: Word[] | null = null;
  const text = (list: readonly Word[]) => {
    const [first, last] = [list[0], list.at(-1)];
    return first && last ? source.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
  };
  const close = () => {
    if (place !== null && place.length > 0) {
      const where = text(trimMarks(place));
      for (let i = people.length - 1; i >= 0 && i >= people.length - unplaced; i--) {
        const person = people[i];
        if (person)
          people[i] = {
            ...person,
            place: where,
            end: i === people.length - 1 ? (place.at(-1)?.end ?? person.end) : person.end,
          };
      }
      unplaced = 0;
    } else {
      const name = text(trimMarks(open));
      if (name) {
        people.push({ name, end: open.at(-1)?.end ?? 0 });
        unplaced++;
      }
    }
    [open, place] = [[], null];
  };
  for (const [i, word] of words.entries()) {
    const after = words[i + 1];
    if (word.lower === 'in' && place === null) {
      close();
      place = [];
    } else if (word.lower === 'and' || word.text === '&' || word.text === ';' || word.text === ')' || word.text === ']')
      close();
    else if (word.text === ',' && !(place !== null && isRegionNext(words, i))) close();
    else if (word.kind === 'mark' && word.text === '.' && word.spaced === false && after === undefined) close();
    else if (place !== null) place.push(word);
    else if (word.kind !== 'number') open.push(word);
  }
  close();
  return people.map((person) => ({ role, ...person }));
}

/** After a comma within a place: a region closes it where the clause goes on with `and`, a mark or nothing. */
function isRegionNext(words: readonly Word[], comma: number): boolean {
  let at = comma + 1;
  while (words[at]?.kind === 'word' && words[at]?.shape !== 'lower') at++;
  const next = words[at];
  return (
    at > comma + 1 &&
    next?.lower !== 'in' &&
    !(next?.lower === 'and' && words[comma + 1]?.lower === 'and') &&
    at - comma <= 4
  );
}

function trimMarks(words: readonly Word[]): Word[] {
  let [from, to] = [0, words.length];
  while (from < to && words[from]?.kind === 'mark') from++;
  while (to > from && words[to - 1]?.kind === 'mark' && words[to - 1]?.text !== '.') to--;
  return words.slice(from, to);
}

/** `Associated Press writers A in Puebla and B in Lima contributed to this report.` */
function contributorsIn(source: string, words: readonly Word[]): Person[] {
  const end = findWord(words, 0, 'contributed');
  let from = 0;
  const people: Person[] = [];
  for (let at = 0; at < end; at++) {
    if (DESK_WORDS.has(words[at])) from = at + 1;
    // `Hartigan reported from Boise, Idaho.`
    if (words[at]?.lower !== 'reported' || words[at + 1]?.lower !== 'from') continue;
    const stop = words.findIndex(
      (word, i) => i > at && word.text === '.' && words[i + 1]?.spaced !== false && words[i + 1]?.shape !== 'lower',
    );
    if (stop < 0 || stop > end) continue;
    const place = words.slice(at + 2, stop);
    const [first, last] = [place[0], place.at(-1)];
    const where = first && last ? oneLine(source.slice(first.start, last.end)) : '';
    for (const one of peopleIn(source, words.slice(from, at), 'reporting'))
      people.push({ ...one, place: where, end: last?.end ?? one.end });
    from = stop + 1;
    at = stop;
  }
  return [...people, ...peopleIn(source, words.slice(from, end), 'contributing')];
}

const DESK_WORDS = wordSet('writer writers reporter reporters correspondent correspondents editor editors staff');

/** Credits whose spans together cover their line, brackets and joints included. */
function tiled({ span }: Stretch, people: readonly Person[]): CreditRole[] {
  return people.map(({ end, ...person }, i) => ({
    ...person,
    span: [i === 0 ? span[0] : (people[i - 1]?.end ?? span[0]), i === people.length - 1 ? span[1] : end],
    rule: person.role === 'contributing' ? 'credits/contributing' : 'credits/roles',
  }));
}
