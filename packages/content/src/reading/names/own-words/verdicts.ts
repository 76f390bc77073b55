import type { NameKind } from '../../../model/name.ts';

/** What the words of a name say of its kind, by themselves. */
export interface Verdict {
  readonly kind: NameKind;
  /** From 1, a default, to 10, beyond doubt; 0 for what is no name at all, less for what is of any kind but that. */
  readonly weight: number;
  readonly rule: string;
}

const says = (kind: NameKind, weight: number, rule: string): Verdict => ({ kind, weight, rule: `names/${rule}` });

export const notAName = says('other', 0, 'not-a-name');

export const knownOrganisation = says('organisation', 9, 'lexicon');
export const knownWord = says('organisation', 6, 'lexicon');
export const knownPlace = says('place', 9, 'place');
export const placeWord = says('place', 6, 'place');
export const placeOrGivenName = says('place', 3, 'place');

export const company = says('organisation', 10, 'company');
export const domain = says('organisation', 8, 'domain');
export const ampersand = says('organisation', 8, 'ampersand');
export const organisationOf = says('organisation', 8, 'organisation-of');
export const organisation = says('organisation', 6, 'organisation');
export const club = says('organisation', 5, 'club');
export const capitals = says('organisation', 4, 'initials');
export const initials = says('organisation', 3, 'initials');
export const likeOrganisation = says('organisation', 3, 'organisation');
export const placeAndName = says('organisation', 3, 'place-and-name');
export const organisationOpener = says('organisation', 3, 'organisation-opener');
export const severalOf = says('organisation', 2, 'organisation');
export const nameAndLand = says('organisation', 3, 'name-and-place');
export const nameAndPlace = says('organisation', 2, 'name-and-place');
export const peopleAndName = says('organisation', 2, 'people-and-name');
export const manyWords = says('organisation', 1, 'many-words');

export const likePlace = says('place', 1, 'place-ending');
export const placeHead = says('place', 6, 'place-head');
export const likeClub = says('place', 3.5, 'place-head');
export const placeOf = says('place', 5, 'place-of');
export const placeOpener = says('place', 4, 'place-opener');

export const initial = says('person', 7, 'initial');
export const middleInitial = says('person', 6, 'initial');
export const styled = says('person', 7, 'style');
export const peer = says('person', 6, 'peer');
export const nickname = says('person', 6, 'nickname');
export const givenAndFamily = says('person', 7, 'given-name');
export const givenAndMore = says('person', 6, 'given-name');
export const givenAndHead = says('person', 5, 'given-name');
export const givenAlone = says('person', 2, 'given-name');
export const familyFirst = says('person', 6, 'family-name-first');
export const particle = says('person', 1.5, 'particle');
export const twoNames = says('person', 1, 'two-names');
/** Nobody, whatever else it is. */
export const thing = says('person', -6, 'context');

export const eventOf = says('event', 8, 'event');
export const event = says('event', 7, 'event');
export const documentOf = says('other', 8, 'document');
export const document = says('other', 7, 'document');
export const work = says('work', 8, 'work');
export const product = says('other', 2, 'product');
export const lettered = says('other', 5, 'letter');
export const vessel = says('other', 8, 'vessel');
export const storm = says('event', 8, 'storm');
