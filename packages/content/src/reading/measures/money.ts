import { type Word, wordAt } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { knownAt } from '../names/gazetteer/known.ts';
import { functionWords } from '../names/lexicon/index.ts';
import { CODES, COINS, currencyOf, PREFIXES, SIGNS } from './currencies.ts';
import type { MeasuredUnit } from './unit.ts';

/** `$`, `US$`, `HK$`, `USD`, `Rs.` right before a number. */
export function currencyBefore(
  words: readonly Word[],
  at: number,
  floor: number,
): { unit: string; from: number } | undefined {
  const stop = words[at - 1]?.text === '.' && words[at - 2]?.lower === 'rs' ? 1 : 0;
  const sign = words[at - 1 - stop];
  if (!sign || at - 1 - stop < floor) return undefined;
  const code = CODES.get(sign.text);
  if (code) return { unit: code, from: at - 1 - stop };
  const unit = words[at]?.spaced ? undefined : (SIGNS.get(sign.text) ?? (isPeso(words, at) ? 'PHP' : undefined));
  if (!unit) return undefined;
  const prefix =
    sign.text === '$' && !sign.spaced && at - 2 >= floor ? PREFIXES.get(words[at - 2]?.lower ?? '') : undefined;
  return prefix ? { unit: prefix, from: at - 2 } : { unit, from: at - 1 };
}

/** `P1,500`, `P12.50`, `P150 million`: the peso of the Philippines; so is `for P150`, where `the Orrin P150` may be anything. */
const isPeso = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === 'P' &&
  (AMOUNT.test(words[at]?.text ?? '') ||
    large.has(words[at + 1]) ||
    (words[at - 2]?.shape === 'lower' && ROUND.test(words[at]?.text ?? '')));

const AMOUNT = /^\d[\d,]*(?:,\d{3}|\.\d\d)$/;
const ROUND = /^\d{2,}$/;
const large = wordSet('million billion trillion');

/** No price in won is lower: below it, `won` is more likely what somebody did, unless a price moves: `down 3.2 won`. */
const LEAST_WON = 100;

/** Fewer are kicks. */
const LEAST_PUNTS = 1000;

const isDeed = (words: readonly Word[], at: number, won: number, value: number): boolean =>
  words[won + 1]?.lower === 'the' ||
  (value < LEAST_WON && Number.isInteger(value) && !MOVES.has(wordAt(words, at - 2)));

const MOVES = wordSet('down up fell rose gained dropped slipped shed');

/** `euros`, `Norwegian crowns`, `U.S. dollars`, `pence` behind a number. */
export function coinAt(words: readonly Word[], at: number, value: number, scale: number): MeasuredUnit | undefined {
  const nation = nationAt(words, at);
  const end = nation?.to ?? at;
  const word = words[end];
  // `pounds` of millions are money, others weigh
  const pounds = (word?.lower === 'pounds' || word?.lower === 'pound') && (nation || scale >= 1e6);
  const coin = isScreen(words, end) ? undefined : COINS.get(word?.lower ?? '');
  if (!coin && !pounds) return nation ? undefined : foreignCoinAt(words, at, value);
  const named = pounds ? (nation ? 'pound' : 'GBP') : (coin?.unit ?? '');
  const unit = nation ? currencyOf(nation.country, named) : named;
  if (!unit || (word?.lower === 'won' && isDeed(words, at, end, value))) return undefined;
  if (unit === 'IEP' && !nation && value < LEAST_PUNTS) return undefined;
  return { unit, times: coin?.times ?? 1, to: end + 1, rule: 'measures/money' };
}

/** `1080p`, `page 8 p`: of pence the letter stands right behind the figure. */
const isScreen = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'p' && (words[at]?.text !== 'p' || words[at]?.spaced === true || SCREENS.has(words[at - 1]));
const SCREENS = wordSet('480 720 1080 2160');

/** `9.65 HK dollars`; `300 million Vessan lira`, `5,000 old francs`: money by its name alone, since the land is unknown. Fewer crowns may be won. */
function foreignCoinAt(words: readonly Word[], at: number, value: number): MeasuredUnit | undefined {
  const [land, word] = [words[at], words[at + 1]];
  if (land?.kind !== 'word' || !word?.spaced || functionWords.has(land)) return undefined;
  const unit = COINS.get(word.lower)?.unit;
  const isDollar = unit === 'USD' && word.lower.startsWith('dollar');
  const known = isDollar && land.shape === 'upper' ? PREFIXES.get(land.lower) : undefined;
  if (known) return { unit: known, times: 1, to: at + 2, rule: 'measures/money' };
  if (value < LEAST_WON) return undefined;
  const name = isDollar ? 'dollar' : unit;
  // a code is the money of one country
  return name && name === name.toLowerCase() ? { unit: name, times: 1, to: at + 2, rule: 'measures/money' } : undefined;
}

/** `Canadian`, `U.S.`, `Hong Kong`: a country, or its adjective. */
function nationAt(words: readonly Word[], at: number): { country: string; to: number } | undefined {
  const { nation, people, place, placeLength } = knownAt(words, at);
  if (nation) return { country: nation, to: at + people };
  return place?.country ? { country: place.country, to: at + placeLength } : undefined;
}
