import type { Name } from '../../model/name.ts';
import type { Speaker } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { Word } from '../../text/words.ts';
import { type Gender, genderOf, isOffice, isPlural, keptBack } from './offices.ts';
import type { Run } from './subjects.ts';
import { classOf } from './word-classes.ts';

/** Somebody or something that the copy has spoken of, most lately at `span`. */
export interface Figure {
  readonly span: Span;
  readonly name: string;
  readonly entity?: string;
  readonly anonymous: boolean;
  readonly description?: string;
  /** The last word of the name or description, in lower case. */
  readonly head: string;
  readonly sort: 'person' | 'group' | 'body';
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
  const head = headOf(words, from, to);
  const headWord = words[head];
  const named = headWord ? nameOf(headWord) : null;
  const printed = oneLine(text.slice(...span));
  const lower = headWord?.lower ?? '';
  if (named && named.kind !== 'place') {
    const sort = named.kind === 'person' ? 'person' : 'body';
    const description = named.role?.text;
    return {
      span,
      name: named.full,
      entity: named.entity,
      anonymous: false,
      ...(description ? { description } : {}),
      head: lower,
      sort,
      gender: sort === 'person' ? genderOf(words, from, to) : null,
    };
  }
  const capital = headWord !== undefined && headWord.shape !== 'lower';
  const sort = capital ? 'person' : isPlural(lower) ? 'group' : isOffice(lower) ? 'body' : 'person';
  return {
    span,
    name: printed,
    anonymous: anonymity || (!capital && keptBack(words[from]?.lower ?? '', lower)),
    ...(capital ? {} : { description: printed }),
    head: lower,
    sort,
    gender: genderOf(words, from, to),
  };
}

/** The word before the first comma, bracket, preposition or relative. */
export function headOf(words: readonly Word[], from: number, to: number): number {
  let at = from;
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

function withoutEnds(words: readonly Word[], { from, to }: Run): Run {
  let end = to;
  while (end - 1 > from && words[end - 1]?.text === ',') end--;
  return { from, to: end };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

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
    const sorts = gender
      ? ['person']
      : pronoun === 'they'
        ? ['group', 'body']
        : pronoun === 'it'
          ? ['body']
          : ['person', 'group', 'body'];
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
