import type { Name } from '../../../model/name.ts';
import { type Gender, genderOfName } from '../../words/genders.ts';
import { aloneBefore } from './alone.ts';
import type { Figure, Sort } from './figures.ts';
import { asHolder } from './holders.ts';
import { firstEndingAfter } from './known-names.ts';

/** The head of whoever a sentence brings in without a name, so that no description is taken for him. */
export const NEWCOMER = '';

/** How far back a word may refer, in figures. */
const MEMORY = 24;

/** The figures a text has spoken of so far, for what refers back to them. */
export class Cast {
  readonly #told: readonly Name[];
  readonly #figures: Figure[] = [];
  /** What titles and pronouns have told, by name. */
  readonly #genders = new Map<string, Gender>();

  /** @param told Those whom the copy names, in its order. */
  constructor(told: readonly Name[] = []) {
    this.#told = told;
  }

  /** @param speaks False for who has only done something: `Shares fell` makes them nobody that `they` stands for. */
  add(figure: Figure, speaks = true): void {
    if (!speaks && figure.sort === 'things') return;
    this.#figures.push(figure);
    if (figure.gender) this.#genders.set(figure.name, figure.gender);
  }

  /**
   * The latest figure that a pronoun may stand for; null where nobody fits, and for one of a pair.
   *
   * @param anonymous True where it must be one whose name is kept back.
   * @param at The offset of the pronoun: `they` are told of shortly before.
   * @param but The name of whom it cannot stand for.
   */
  behind(pronoun: string, anonymous: boolean, at = 0, but?: string): Figure | null {
    const gender = genderOfPronoun(pronoun);
    const found = this.#latest(
      (figure) =>
        standsFor(pronoun, figure.sort) &&
        (!anonymous || figure.anonymous) &&
        (pronoun !== 'they' || figure.sort === 'pair' || figure.span[1] > at - 2 * NEAR) &&
        figure.name !== but &&
        (gender === null || (this.#genderOf(figure) ?? gender) === gender),
    );
    if (found?.sort === 'pair' && gender) return null;
    if (found && gender) this.#genders.set(found.name, gender);
    return found;
  }

  /** True where another may be meant: beside whoever came in without a name, one more who may be of that gender is named. */
  isRivalled({ span, head }: Figure, pronoun: string, sentence: number, at: number): boolean {
    const gender = genderOfPronoun(pronoun);
    if (!gender || head !== NEWCOMER) return false;
    return this.#namedWithin(Math.max(span[1], sentence), at, gender).size > 0;
  }

  /** Who answers, where one other than who asked is named in what he asked: `Brandt asked whether Ruiz had come. "No," she answered.` */
  answerer(pronoun: string, asker: string, from: number, at: number): Figure | null {
    const gender = genderOfPronoun(pronoun);
    const named = gender ? [...this.#namedWithin(from, at, gender).values()] : [];
    const [one, ...more] = named.filter(({ full }) => full !== asker);
    return one && more.length === 0 ? asHolder(one, '') : null;
  }

  /** The persons named between two offsets who may be of a gender. */
  #namedWithin(from: number, at: number, gender: Gender): Map<string, Name> {
    const named = new Map<string, Name>();
    for (let last = firstEndingAfter(this.#told, at) - 1; last >= 0; last--) {
      const name = this.#told[last];
      if (!name || name.span[0] < from) break;
      if (name.kind !== 'person') continue;
      if ((this.#genderOf(asHolder(name, '')) ?? gender) === gender) named.set(name.entity, name);
    }
    return named;
  }

  /**
   * The one person that the copy has named before `he` or `she`, which stands there at an offset, and who may be meant; for
   * `it`, the one body named shortly before.
   */
  alone(pronoun: string, at: number): Figure | null {
    const gender = genderOfPronoun(pronoun);
    if (!gender && pronoun !== 'it') return null;
    const name = aloneBefore(this.#told, at, (one) =>
      gender
        ? one.kind === 'person' && (this.#genderOf(asHolder(one, '')) ?? gender) === gender
        : one.kind !== 'person' && one.span[0] > at - NEAR,
    );
    return name && asHolder(name, '');
  }

  /** The last person spoken of, whom `the 58-year-old teacher` tells more of. */
  person(): Figure | null {
    return this.#latest(({ sort }) => sort === 'person');
  }

  /** The latest figure that `the ministry`, `the official` stands for: one of a longer name with the same last word. */
  likewise({ head, name }: Figure): Figure | null {
    return this.#latest((figure) => figure.head === head && figure.name.length > name.length);
  }

  #genderOf({ name, gender }: Figure): Gender | null {
    return gender ?? this.#genders.get(name) ?? genderOfName(name);
  }

  #latest(fits: (figure: Figure) => boolean): Figure | null {
    return this.#figures.slice(-MEMORY).findLast(fits) ?? null;
  }
}

/** About as long as a sentence of news and its quotation, in UTF-16 code units. */
const NEAR = 300;

/** What `he` and `she` tell of whom they stand for. */
export const genderOfPronoun = (pronoun: string): Gender | null =>
  pronoun === 'he' ? 'm' : pronoun === 'she' ? 'f' : null;

function standsFor(pronoun: string, sort: Sort): boolean {
  if (pronoun === 'he' || pronoun === 'she') return sort === 'person' || sort === 'pair';
  if (pronoun === 'they') return sort === 'pair' || sort === 'group' || sort === 'things';
  return pronoun === 'it' && (sort === 'body' || sort === 'paper');
}
