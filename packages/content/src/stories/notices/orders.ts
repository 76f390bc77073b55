import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { wordHashes } from '../fold/words.ts';
import { wordsKey } from '../keys.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(wordHashes(words));

/** What takes copy back, in the languages that agencies write: a label or a verb. */
const TAKES_BACK = hashes(
  'kill killed spike spiked cancel canceled cancelled cancellation annul annulled annulment eliminate eliminated elimination remove removed ' +
    'removal withdraw withdrawn withdrawal withdrawing retract retracted retraction delete deleted deletion takedown drop discard disregard scrap ' +
    'annulation annuler annulez annulons annulée annulé anulada anulado anular anulen anulamos anulación anulacion annullare annullata annullato ' +
    'annullamento zurück zurückgezogen zurückziehung löschen löschung annullierung',
);
const HOLDS = hashes('hold withhold suspend embargo embargoed sperrfrist sperren');
const NOT = hashes('not nicht non no ne pas');
const USED = hashes(
  'use used publish published run carry carried broadcast print verwenden utilizzare utiliser publier utilizar',
);
const UNTIL = hashes('until till pending bis jusqu hasta fino');
/** What only desks speak of, and to whom. */
const OF_COPY = hashes(
  'story stories item copy article alert report file files version slug advisory please pls kindly editors eds desk clients subscribers ' +
    'meldung bericht beitrag bitte noticia nota rogamos despacho notizia lancio prega dépêche depeche merci prière article',
);
/** What may stand in a label beside such words. */
const IN_LABEL = hashes(
  'urgent urgente attention achtung atencion atención subject mandatory notice news take down do for the this break of',
);

/** The words before a headline are a label where there are no more of them. */
const LONGEST_LABEL = 4;

/**
 * What a line bids do with the story whose headline stands in it, by its other words: `Delete from your files: …`, `ANNULATION - …`.
 * The headline of another story within such words is no chance.
 *
 * @param line Hashes of its words.
 * @param at Which of them the headline begins at, of `length`.
 * @returns The status that the story gets; null where the line bids nothing.
 */
export function biddenIn(
  line: readonly number[],
  at: number,
  length: number,
): Exclude<Story['status'], 'usable'> | null {
  const [before, after] = [line.slice(0, at), line.slice(at + length)];
  const rest = [...before, ...after];
  const has = (words: ReadonlySet<number>): boolean => rest.some((word) => words.has(word));
  const isBarred = has(NOT) && has(USED);
  const isLabel =
    before.length > 0 &&
    before.length <= LONGEST_LABEL &&
    (after.length === 0 || isBarred) &&
    before.every((word) => [TAKES_BACK, HOLDS, OF_COPY, IN_LABEL, NOT, USED].some((words) => words.has(word)));
  if (!isLabel && !has(OF_COPY)) return null;
  if (has(TAKES_BACK) || (before.length === 2 && isTakeDown(before))) return 'canceled';
  if (has(HOLDS) || (isBarred && has(UNTIL))) return 'withheld';
  return isBarred ? 'canceled' : null;
}

const [TAKE, DOWN] = wordHashes('take down');
const isTakeDown = ([first, second]: readonly number[]): boolean => first === TAKE && second === DOWN;

/** Whether the first word of a headline is the label of a withdrawal. */
export const isTakenBackBy = (word: number): boolean => TAKES_BACK.has(word);

/** No longer copy bids anything of other copy without being read as a notice, in UTF-16 code units. */
const LONGEST = 400;

/** The lines of copy so short that it may be a note on other copy, as keys of their words; none of copy that has a dateline. */
export function linesOfNote({ headline, dateline, body, notes, notice }: Article): readonly string[] {
  const parts = [headline, ...body, ...notes].flatMap((part) => part?.text ?? []);
  const isShort = !notice && !dateline && parts.reduce((length, text) => length + text.length, 0) <= LONGEST;
  return isShort
    ? parts
        .flatMap((text) => text.split(APART))
        .filter(bids)
        .map(wordsKey)
    : [];
}

/** What parts one item of a digest from the next. */
const APART = /[;|•·\n]/;

const bids = (text: string): boolean => {
  const words = wordHashes(text);
  return words.some((word) => TAKES_BACK.has(word) || HOLDS.has(word) || USED.has(word) || word === DOWN);
};
