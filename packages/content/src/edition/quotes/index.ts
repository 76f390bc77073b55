import type { Quote } from '../../model/quote.ts';
import type { PlacePosition } from '../listing/order.ts';
import { formsOf } from '../search/forms.ts';
import { type Query, type Sought, searchWords } from '../search/words.ts';
import type { PublicEntry } from '../shown/public-entry.ts';

/** Something that somebody said. */
export interface Spoken {
  readonly quote: Quote;
  /** The place of its article in the edition. */
  readonly place: number;
  readonly position: PlacePosition;
}

/** Finds what was said in the articles of an edition. */
export interface Quotations {
  /** All that one said, or everybody: in the order of the edition. */
  by(speaker: string | undefined): readonly Spoken[];
  /** Makes what tells whether somebody said all the words, beginnings and phrases asked for, and none that are barred. */
  saying(query: Query): (spoken: Spoken) => boolean;
}

/** Gathers all that articles say was said. */
export function createQuotations(entries: readonly PublicEntry[]): Quotations {
  const all = entries.flatMap(({ article: { quotes, published, id } }, place) =>
    quotes.map((quote): Spoken => {
      const position = { published: published.value ?? '', id, start: quote.span[0] };
      return { quote, place, position };
    }),
  );
  const bySpeaker = Map.groupBy(all, ({ quote }) => quote.speaker?.entity);
  const plain = new Map<Spoken, string>();
  const plainOf = (spoken: Spoken): string => {
    const text = plain.get(spoken) ?? ` ${searchWords(spoken.quote.text).join(' ')} `;
    plain.set(spoken, text);
    return text;
  };
  return {
    by: (speaker) => (speaker === undefined ? all : (bySpeaker.get(speaker) ?? [])),
    saying({ without, ...query }) {
      const [wanted, barred] = [partsOf(query), partsOf(without).flat()];
      if (wanted.length === 0 && barred.length === 0) return () => true;
      return (spoken) => {
        const text = plainOf(spoken);
        return (
          wanted.every((forms) => forms.some((part) => text.includes(part))) &&
          !barred.some((part) => text.includes(part))
        );
      };
    },
  };
}

/** What is sought, each in every form that answers, as it stands in a text of words with a space before and after each. */
const partsOf = ({ words, prefixes, phrases }: Sought): string[][] => [
  ...words.map((word) => formsOf(word).map((form) => ` ${form} `)),
  ...prefixes.map((beginning) => [` ${beginning}`]),
  ...phrases.map((phrase) => [` ${phrase.join(' ')} `]),
];
