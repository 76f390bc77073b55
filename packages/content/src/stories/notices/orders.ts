import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { wordHashes } from '../fold/words.ts';
import { wordsKey } from '../keys.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(wordHashes(words));

/** What takes copy back, in the languages that agencies write: a label or a verb. */
const TAKES_BACK = hashes(
  'kill killed spike spiked cancel canceled cancelled cancellation annul annulled annulment eliminate eliminated elimination remove removed ' +
    'removal withdraw withdrawn withdrawal withdrawing retract retracted retraction delete deleted deletion takedown drop discard disregard scrap bin pull pulled unpublish unpublished ' +
    'annulation annuler annulez annulons annulée annulé anulada anulado anular anulen anulamos anulación anulacion annullare annullata annullato ' +
    'annullamento zurück zurückgezogen zurückziehung löschen löschung gelöscht annullierung annulliert storniert widerrufen',
);
/** The same of who does so, in a label: `TASS CANCELS STORY: …`. */
const IT_TAKES_BACK = hashes('kills cancels annuls withdraws retracts');
/** What says the same in two words. */
const IN_TWO = ['take down', 'taken down', 'in error', 'by mistake'].map((words) => wordHashes(words));
const HOLDS = hashes('hold withhold suspend embargo embargoed sperrfrist sperren');
const NOT = hashes('not nicht non no ne pas');
const USED = hashes(
  'use used publish published run carry carried broadcast print verwenden utilizzare utiliser publier utilizar',
);
const UNTIL = hashes('until till pending bis jusqu hasta fino');
/** What desks call what they send, right beside its headline, and what may stand between. */
const COPY = hashes(
  'story stories item copy article meldung eilmeldung bericht beitrag noticia nota despacho notizia lancio dépêche depeche',
);
const TITLED = hashes('headlined headed titled entitled slugged titulada titulado intitulée intitulé intitolata');
const PLEASE = hashes('please pls kindly bitte rogamos merci prière prega');
/** What may stand in a label beside such words. */
const IN_LABEL = hashes(
  'urgent urgente attention achtung atencion atención korrektur subject legal mandatory notice news take taken down do for from your the this break ' +
    'of sent in error by mistake file files report alert version advisory editors eds desk clients subscribers ap afp reuters dpa pa kyodo yonhap ' +
    'xinhua tass efe ansa pti',
);
const LABELS = [TAKES_BACK, IT_TAKES_BACK, HOLDS, NOT, USED, COPY, PLEASE, IN_LABEL];

/** The words before a headline are a label where there are no more of them. */
const LONGEST_LABEL = 8;
/** No more of them close on what becomes of it: `… (story withdrawn)`. */
const CLOSING = 4;

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
  const has = hasOf(rest);
  const isBarred = has(NOT) && has(USED);
  const [last = 0, secondLast = 0] = [before.at(-1), before.at(-2)];
  const isCopy =
    COPY.has(last) || (TITLED.has(last) && COPY.has(secondLast)) || (after.length <= CLOSING && hasOf(after)(COPY));
  const isLabel =
    before.length > 0 &&
    before.length <= LONGEST_LABEL &&
    (after.length === 0 || isBarred || has(PLEASE)) &&
    before.every((word) => LABELS.some((words) => words.has(word)));
  if (!isLabel && !isCopy && !has(PLEASE)) return null;
  if (has(TAKES_BACK) || (isLabel && has(IT_TAKES_BACK)) || saysInTwo(rest)) return 'canceled';
  if (has(HOLDS) || (isBarred && has(UNTIL))) return 'withheld';
  return isBarred ? 'canceled' : null;
}

const hasOf =
  (line: readonly number[]) =>
  (words: ReadonlySet<number>): boolean =>
    line.some((word) => words.has(word));

const saysInTwo = (line: readonly number[]): boolean =>
  IN_TWO.some(([first, second]) => line.some((word, i) => word === first && line[i + 1] === second));

/** Whether the first word of a headline is the label of a withdrawal. */
export const isTakenBackBy = (word: number): boolean => TAKES_BACK.has(word);

/** No longer copy bids anything of other copy without being read as a notice, in UTF-16 code units. */
const LONGEST = 400;

/** The lines of copy so short that it may be a note on other copy, as keys of their words; of copy that has a dateline its headline alone. */
export function linesOfNote({ headline, dateline, body, notes, notice }: Article): readonly string[] {
  const parts = [headline, ...body, ...notes].flatMap((part) => part?.text ?? []);
  if (notice || parts.reduce((length, text) => length + text.length, 0) > LONGEST) return [];
  return parts
    .slice(0, dateline ? Number(headline !== null) : undefined)
    .flatMap((text) => text.split(APART))
    .filter((text) => mayBid(wordHashes(text)))
    .map(wordsKey);
}

/** What parts one item of a digest from the next. */
const APART = /[;|•·\n]/;

const mayBid = (line: readonly number[]): boolean =>
  [TAKES_BACK, IT_TAKES_BACK, HOLDS, USED].some(hasOf(line)) || saysInTwo(line);
