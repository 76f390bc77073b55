import type { Name } from '../../model/name.ts';
import type { Speaker } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Word } from '../../text/words.ts';
import { type Gender, genderOf, genderOfName } from './genders.ts';
import { isOffice, isPaper, isPeople, isPlural, keptBack } from './offices.ts';
import type { Run } from './subjects.ts';
import { classOf } from './word-classes.ts';

/** What a pronoun may stand for: `he` a person, `they` a group or body, `it` a body or paper. */
export type Sort = 'person' | 'group' | 'body' | 'paper' | 'other';

/** Somebody or something that the copy has spoken of, most lately at `span`. */
export interface Figure {
  readonly span: Span;
  readonly name: string;
  readonly entity?: string;
  readonly anonymous: boolean;
  readonly description?: string;
  /** The last word of the name or description, in lower case. */
  readonly head: string;
  readonly sort: Sort;
  readonly gender: Gender | null;
}

/** Whom a run of words names: a person by name, an office, a source that is kept anonymous. */
export function figureAt(
  text: string,
  words: readonly Word[],
  run: Run,
  nameOf: (head: Word) => Name | null,
  anonymity: boolean,
): Figure {
  const { from, to } = withoutEnds(words, run);
  const span: Span = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const headWord = words[headOf(words, from, to)];
  const head = headWord?.lower ?? '';
  const named = headWord ? nameOf(headWord) : null;
  const gender = genderOf(words, from, to);
  if (named) {
    const { full, entity, role, kind } = named;
    const description = role ? { description: role.text } : {};
    return {
      span,
      name: full,
      entity,
      anonymous: false,
      ...description,
      head,
      sort: kind === 'person' ? 'person' : 'body',
      gender: gender ?? genderOfName(full),
    };
  }
  const printed = oneLine(text.slice(...span));
  if (headWord && headWord.shape !== 'lower') {
    return { span, name: printed, anonymous: anonymity, head, sort: gender ? 'person' : 'other', gender };
  }
  const anonymous = anonymity || keptBack(words[from]?.lower ?? '', head);
  return { span, name: printed, anonymous, description: printed, head, sort: sortOf(head), gender };
}

const sortOf = (noun: string): Sort =>
  isPaper(noun)
    ? 'paper'
    : isOffice(noun)
      ? 'body'
      : isPeople(noun)
        ? isPlural(noun)
          ? 'group'
          : 'person'
        : isPlural(noun)
          ? 'group'
          : 'other';

/** The word before the first comma, bracket, preposition or relative. */
function headOf(words: readonly Word[], from: number, to: number): number {
  let at = from;
  if (words[from + 1]?.lower === 'of' && from + 2 < to && isDeterminer(words[from])) at = from + 2;
  while (at + 1 < to) {
    const next = words[at + 1] as Word;
    const type = classOf(next);
    if (
      next.text === ',' ||
      next.text === '(' ||
      type === 'preposition' ||
      type === 'relative' ||
      type === 'conjunction'
    )
      break;
    at++;
  }
  while (at > from && words[at]?.kind === 'mark') at--;
  return at;
}

const isDeterminer = (word: Word | undefined): boolean => word !== undefined && classOf(word) === 'determiner';

function withoutEnds(words: readonly Word[], { from, to }: Run): Run {
  let end = to;
  while (end - 1 > from && words[end - 1]?.text === ',') end--;
  return { from, to: end };
}

const persons: readonly Sort[] = ['person'];
const fitting: ReadonlyMap<string, readonly Sort[]> = new Map<string, readonly Sort[]>([
  ['they', ['group', 'body']],
  ['it', ['body', 'paper']],
]);

/** The figures a text has spoken of so far, for what refers back to them. */
export class Cast {
  readonly #figures: Figure[] = [];
  readonly #genders = new Map<string, Gender>();

  add(figure: Figure): void {
    this.#figures.push(figure);
    if (figure.gender) this.#genders.set(figure.name, figure.gender);
  }

  /**
   * The latest figure that a pronoun may stand for; null where nobody fits.
   *
   * @param anonymous True where it must be one whose name is kept back.
   */
  behind(pronoun: string, anonymous: boolean): Figure | null {
    const gender: Gender | null = pronoun === 'he' ? 'm' : pronoun === 'she' ? 'f' : null;
    const sorts = gender ? persons : (fitting.get(pronoun) ?? []);
    const found = this.#latest(
      (figure) => sorts.includes(figure.sort) && (!anonymous || figure.anonymous) && !this.#gainsays(figure, gender),
    );
    if (found && gender) this.#genders.set(found.name, gender);
    return found;
  }

  /** The latest figure that `the ministry`, `the official` stands for: one of a longer name with the same last word. */
  likewise({ head, name }: Figure): Figure | null {
    return this.#latest((figure) => figure.head === head && figure.name.length > name.length);
  }

  #gainsays({ name, gender }: Figure, asked: Gender | null): boolean {
    const known = gender ?? this.#genders.get(name);
    return asked !== null && known !== undefined && known !== null && known !== asked;
  }

  #latest(fits: (figure: Figure) => boolean): Figure | null {
    const limit = Math.max(0, this.#figures.length - 24);
    for (let at = this.#figures.length - 1; at >= limit; at--) {
      const figure = this.#figures[at];
      if (figure && fits(figure)) return figure;
    }
    return null;
  }
}

/** The speaker whom a figure is, referred to at a span by a word of his own or by one that stands for him. */
export function speakerOf(figure: Figure, referent: Figure | null): Speaker {
  const { name, entity, anonymous, description } = referent ?? figure;
  return {
    span: figure.span,
    name,
    ...(entity ? { entity } : {}),
    anonymous: anonymous || figure.anonymous,
    ...(description ? { description } : {}),
    ...(referent ? { antecedent: referent.span } : {}),
  };
}
