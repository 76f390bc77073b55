import type { Word } from '../../../text/words/index.ts';
import type { Signed } from './agency.ts';
import type { Closed } from './close.ts';
import type { Dated } from './date.ts';
import type { Places } from './places.ts';

/** How sure a dateline is: by its agency or date, by a place that is known, or by its shape alone. */
export type Strength = 'sure' | 'placed' | 'shaped';

interface Signs {
  readonly places: Places;
  readonly dated: Dated;
  readonly signed: Signed;
  readonly closed: Closed;
  /** True where the stretch holds nothing else. */
  readonly whole: boolean;
  readonly words: readonly Word[];
}

/** What makes a dateline of it; null where too little does. */
export function strengthOf(signs: Signs): Strength | null {
  const { places, dated, signed, closed, whole } = signs;
  const day = dated.date !== undefined;
  if (places.names.length === 0)
    return signed.known && (day ? closed.dash || closed.stop : opensCopy(signs.words[closed.next])) ? 'sure' : null;
  if (signed.known && (closed.dash || closed.stop || closed.colon || day || whole)) return 'sure';
  const dash = hasDash(signs);
  // Belga: `KARSUND (BELGA) The wall held`; the Swiss `Bern (sda) The wall held`
  if (signed.known && (places.capitals || places.known) && !dash && opensCopy(signs.words[closed.next]))
    return 'shaped';
  if (signed.agency !== undefined) return dash && (day || places.capitals) ? 'sure' : null;
  if (day && (closed.dash || (whole && places.capitals))) return 'sure';
  if (day && closed.colon && opensCopy(signs.words[closed.next])) return 'placed';
  // Indian papers: `KARSUND: The wall held`
  if (closed.colon && places.capitals && places.known && opensCopy(signs.words[closed.next])) return 'placed';
  // Anadolu: `ANKARA`, alone on its line
  return dash || (whole && !closed.colon) ? strengthOfPlace(signs) : null;
}

/** A dash that is more than a hyphen within a word, or between two: Dow Jones sets `KARSUND--The wall held`. */
const hasDash = ({ places, closed, signed, words }: Signs): boolean => {
  const [dash, next] = [words[closed.next - 1], words[closed.next]];
  if (!closed.dash) return false;
  if (dash?.spaced === true || next?.spaced !== false || signed.known) return true;
  return places.capitals && places.known && next.shape !== 'upper' && /^(?:--|—)$/.test(dash?.text ?? '');
};

/** Of a place with a dash or nothing behind it, and neither agency nor day. */
function strengthOfPlace({ places, dated, closed, whole, words }: Signs): Strength | null {
  const { capitals, known, names } = places;
  if (!opensCopy(words[closed.next])) return whole && capitals && known ? 'placed' : null;
  if ((dated.weekday && (capitals || known)) || isSettled(places)) return 'sure';
  if (!capitals) return null;
  if (known) return 'placed';
  return names.length > 1 || (names[0] ?? '').length > 4 ? 'shaped' : null;
}

/** `Evansport, Indiana, United States`: a city with its state and its country is where copy was filed, in whatever case. */
const isSettled = ({ names, known }: Places): boolean => {
  const [only = '', ...others] = names;
  return known && others.length === 0 && only.split(', ').length > 2;
};

/** Copy opens on a capital, a figure or a quotation mark. */
const opensCopy = (word: Word | undefined): boolean => word !== undefined && word.shape !== 'lower';
