import type { Notice } from '../../model/notice.ts';
import { byKeys } from '../by-keys.ts';
import type { Facts } from '../facts.ts';
import { wordHashes } from '../fold/words.ts';
import { slugKey } from '../keys.ts';
import { mayBeOfOneAgency } from '../may-be-of-one-agency.ts';
import { FEWEST, type Headlined, type Headlines, hashesIn, placesOf, standsAt, TELLING } from './headlines.ts';
import type { Noticed } from './noticed.ts';

/** What a notice means that names nothing which any copy has as it is. */
export interface Likely {
  /** The one story that can be meant. */
  readonly one?: number;
  /** Those that may be meant, where it is not clear which: nothing is done to them. */
  readonly unclear: readonly number[];
}

/**
 * Finds the story that a notice means by its words: the one whose headline begins with the words that it names (`Wall holds` for
 * `Wall holds at Eastmere`), or stands whole in what it says. Where several do, where the two disagree, or where a headline
 * only has the same telling words, it is not clear which is meant.
 */
export function createLikely(headlines: Headlines): (noticed: Noticed, isNear: (one: Facts) => boolean) => Likely {
  const byWord = byKeys(headlines.all, ({ words }) => words);

  return ({ notice, names, traits }, isNear) => {
    const may = ({ version }: Headlined): boolean =>
      isNear(version) && mayBeOfOneAgency(traits.agency, version.traits.agency) && !isNamedOtherwise(version, notice);
    const said = hashesIn(names.opening ?? '');
    const words = wholeWords(notice.headline?.text ?? '');
    const [named, telling] = [wordHashes(words), wordHashes(words, TELLING)];
    const isTelling = named.length >= FEWEST.named && telling.length >= FEWEST.telling;
    const begun = isTelling ? headlines.beginning(named[0]).filter(({ words }) => standsAt(named, words, 0)) : [];
    const whole = headlines.within(said).flatMap(([one]) => (sharesHalf(telling, one.words) ? [one] : []));
    const [byBeginning, byWhole] = [placesOf(begun.filter(may)), placesOf(whole.filter(may))];
    const found = byWhole.length > 0 ? byWhole : byBeginning;
    const [first, ...others] = found;
    const agree = byBeginning.length === 0 || (first !== undefined && byBeginning.includes(first));
    if (first !== undefined && others.length === 0 && agree) return { one: first, unclear: [] };
    if (first !== undefined) return { unclear: placesOf([...begun, ...whole].filter(may)) };
    const [one] = telling;
    if (one === undefined || telling.length < FEWEST.telling) return { unclear: [] };
    const alike = (byWord.get(one) ?? []).filter(({ words }) => telling.every((word) => words.includes(word)));
    return { unclear: placesOf(alike.filter(may)) };
  };
}

/** Without the stump of a word before an ellipsis, which may be of any. */
const wholeWords = (text: string): string => text.replace(/(?<!\S)\S{0,60}?(?:…|\.\.\.?)\s{0,9}$/, '');

/** True also where there is nothing to be shared. */
const sharesHalf = (telling: readonly number[], words: readonly number[]): boolean =>
  telling.filter((word) => words.includes(word)).length * 2 >= telling.length;

/** True where a notice names a slug or a number, and this copy has another. */
const isNamedOtherwise = ({ names, traits }: Facts, notice: Notice): boolean =>
  (notice.slug !== undefined && traits.slug !== '' && traits.slug !== slugKey(notice.slug.text)) ||
  (notice.number !== undefined &&
    names.numbers.length > 0 &&
    !names.numbers.includes(notice.number.text.toLowerCase()));
