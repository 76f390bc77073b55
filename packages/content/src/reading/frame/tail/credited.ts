import type { Word } from '../../../text/words/index.ts';
import { printed } from '../../../text/words/printed.ts';

/** One of those whom a line credits. */
export interface Credited {
  readonly role: string;
  readonly name: string;
  readonly place?: string;
  /** Behind what is said of this one, in the source. */
  readonly end: number;
}

/** `A and B in Puebla, Mexico, and C in Lima`: names in capitals, places after `in`. */
export function peopleIn(source: string, words: readonly Word[], role: string): Credited[] {
  const people: { name: string; place?: string; end: number }[] = [];
  let unplaced = 0;
  let open: Word[] = [];
  let place: Word[] | null = null;
  const close = () => {
    if (place !== null && place.length > 0) {
      const where = printed(source, trimMarks(place));
      const here = people.slice(people.length - unplaced);
      for (const person of here) person.place = where;
      const [last, end] = [here.at(-1), place.at(-1)?.end];
      if (last && end) last.end = end;
      unplaced = 0;
    } else {
      const name = printed(source, trimMarks(open));
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
    else if (word.kind === 'mark' && word.text === '.' && !word.spaced && (after?.text ?? ')') === ')') close();
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
