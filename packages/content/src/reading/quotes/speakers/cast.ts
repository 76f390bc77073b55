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
export interface Cast {
  /** @param speaks False for who has only done something: `Shares fell` makes them nobody that `they` stands for. */
  add(figure: Figure, speaks?: boolean): void;
  /** Adds somebody by name, who has not spoken. */
  bring(name: Name | null): void;
  /**
   * The latest figure that a pronoun may stand for; null where nobody fits, and for one of a pair.
   *
   * @param anonymous True where it must be one whose name is kept back.
   * @param at The offset of the pronoun: `they` are told of shortly before.
   * @param but The name of whom it cannot stand for.
   */
  behind(pronoun: string, anonymous: boolean, at?: number, but?: string): Figure | null;
  /** True where another may be meant: beside whoever came in without a name, one more who may be of that gender is named. */
  isRivalled(figure: Figure, pronoun: string, sentence: number, at: number): boolean;
  /** Who answers, where one other than who asked is named in what he asked: `Brandt asked whether Ruiz had come. "No," she answered.` */
  answerer(pronoun: string, asker: string, from: number, at: number): Figure | null;
  /**
   * The one person that the copy has named before `he` or `she`, which stands there at an offset, and who may be meant; for
   * `it`, the one body named shortly before.
   */
  alone(pronoun: string, at: number): Figure | null;
  /** The last person spoken of, whom `the 58-year-old teacher` tells more of. */
  person(): Figure | null;
  /** The last person spoken of between two offsets, where no other is named since. */
  justNamed(from: number, at: number): Figure | null;
  /** The latest figure that `the ministry`, `the official` stands for: one of a longer name with the same last word. */
  likewise(figure: Figure): Figure | null;
}

/** @param told Those whom the copy names, in its order. */
export function castOf(told: readonly Name[] = []): Cast {
  const figures: Figure[] = [];
  /** What titles and pronouns have told, by name. */
  const genders = new Map<string, Gender>();
  const mayBe = (gender: Gender, name: string, own: Gender | null = null): boolean =>
    (own ?? genders.get(name) ?? genderOfName(name) ?? gender) === gender;
  const latest = (fits: (figure: Figure) => boolean): Figure | null => figures.slice(-MEMORY).findLast(fits) ?? null;

  /** The persons named between two offsets who may be of the gender that a pronoun tells, by who they are. */
  function namedWithin(from: number, at: number, pronoun: string): Map<string, Name> {
    const gender = genderOfPronoun(pronoun);
    const named = new Map<string, Name>();
    for (let last = firstEndingAfter(told, at) - 1; gender && last >= 0; last--) {
      const name = told[last];
      if (!name || name.span[0] < from) break;
      if (name.kind === 'person' && mayBe(gender, name.full)) named.set(name.entity, name);
    }
    return named;
  }

  const person = () => latest(({ sort }) => sort === 'person');

  function add(figure: Figure, speaks = true): void {
    if (!speaks && figure.sort === 'things') return;
    figures.push(figure);
    if (figure.gender) genders.set(figure.name, figure.gender);
  }

  return {
    add,

    bring(name) {
      if (name) add(asHolder(name, name.full), false);
    },

    behind(pronoun, anonymous, at = 0, but) {
      const gender = genderOfPronoun(pronoun);
      const found = latest(
        ({ name, sort, span, anonymous: keptBack, gender: own }) =>
          standsFor(pronoun, sort) &&
          (!anonymous || keptBack) &&
          (pronoun !== 'they' || sort === 'pair' || span[1] > at - 2 * NEAR) &&
          name !== but &&
          (at === 0 || span[0] < at) &&
          (gender === null || mayBe(gender, name, own)),
      );
      if (found?.sort === 'pair' && gender) return null;
      // `Lind listened as Brandt read it. She left` tells nothing of Lind
      const since = found && gender && namedWithin(Math.max(found.span[1], at - NEAR), at, pronoun).values();
      if (since && [...since].every(({ full }) => full === found.name)) genders.set(found.name, gender);
      return found;
    },

    isRivalled: ({ span, head }, pronoun, sentence, at) =>
      head === NEWCOMER && namedWithin(Math.max(span[1], sentence), at, pronoun).size > 0,

    answerer(pronoun, asker, from, at) {
      const [one, ...more] = [...namedWithin(from, at, pronoun).values()].filter(({ full }) => full !== asker);
      return one && more.length === 0 ? asHolder(one, '') : null;
    },

    alone(pronoun, at) {
      const gender = genderOfPronoun(pronoun);
      if (!gender && pronoun !== 'it') return null;
      const name = aloneBefore(told, at, ({ kind, full, span }) =>
        gender ? kind === 'person' && mayBe(gender, full) : kind !== 'person' && span[0] > at - NEAR,
      );
      return name && asHolder(name, '');
    },

    person,

    justNamed(from, at) {
      const who = person();
      const since = told.slice(firstEndingAfter(told, who?.span[0] ?? 0), firstEndingAfter(told, at));
      const alone = since.every(({ kind, entity }) => kind !== 'person' || entity === who?.entity);
      return who?.entity && who.span[0] >= from && alone ? who : null;
    },

    likewise: ({ head, name }) => latest((figure) => figure.head === head && figure.name.length > name.length),
  };
}

/** About as long as a sentence of news and its quotation, in UTF-16 code units. */
const NEAR = 300;

/** Of `quoted him as saying` and `in his words`, `he`. */
export const subjects = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['his', 'he'],
  ['them', 'they'],
]);

/** What `he` and `she` tell of whom they stand for. */
export const genderOfPronoun = (pronoun: string): Gender | null =>
  pronoun === 'he' ? 'm' : pronoun === 'she' ? 'f' : null;

function standsFor(pronoun: string, sort: Sort): boolean {
  if (pronoun === 'he' || pronoun === 'she') return sort === 'person' || sort === 'pair';
  if (pronoun === 'they') return sort === 'pair' || sort === 'group' || sort === 'things';
  return pronoun === 'it' && (sort === 'body' || sort === 'paper');
}
