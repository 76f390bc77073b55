import { agencyOf } from '../../../../agencies/index.ts';

/** What words of notes on other copy do, in the languages that agencies write: each has the letter of the first that it is of. */
const KINDS: readonly (readonly [letter: string, words: RegExp])[] = [
  // takes back
  [
    't',
    /^(?:kill(?:ed)?|spiked?|cancel(?:l?ed|l?ation)?|ann?ul(?!s$)\p{L}*|eliminat(?:ed?|ion)|remov(?:ed?|al)|withdraw(?:n|al|ing)?|retract(?:ed|ion)?|delet(?:ed?|ion)|takedown|drop|discard|disregard|scrap|bin|pull(?:ed)?|unpublish(?:ed)?|zurück\p{L}*|(?:ge)?lösch\p{L}*|storniert|widerrufen)$/u,
  ],
  // tells who does so
  ['s', /^(?:(?:kill|cancel|annul|withdraw|retract)s|zieht)$/],
  ['h', /^(?:hold|withhold|suspend|embargo(?:ed)?|sperr\p{L}*)$/u],
  // not used until
  ['n', /^(?:not|nicht|non?|ne|pas)$/],
  ['u', /^(?:used?|publish(?:ed)?|run|carry|carried|broadcast|print|verwenden|utili[sz]\p{L}+|publier)$/u],
  ['w', /^(?:until|till|pending|bis|jusqu|hasta|fino)$/],
  // copy, and what may stand between that and its headline
  [
    'c',
    /^(?:stor(?:y|ies)|item|copy|article|(?:eil)?meldung|bericht|beitrag|noticia|nota|despacho|notizia|lancio|d[ée]p[êe]che)$/,
  ],
  ['e', /^(?:headlined|headed|(?:en)?titled|slugged|(?:in)?titul\p{L}+|intitol\p{L}+)$/u],
  ['p', /^(?:please|pls|kindly|bitte|rogamos|merci|prière|prega)$/],
  // what else labels have
  [
    'l',
    /^(?:urgente?|attention|achtung|atenci[oó]n|korrektur|correction|redaktionen|subject|legal|mandatory|notice|news|taken?|down|do|for|from|your|our|we|the|die|l[ae]|il|this|is|has|been|break|of|sent|in|error|by|mistake|report|alert|version|advisory|editors|eds|desk|clients|subscribers|bulletin|flash|attn|note|all)$/,
  ],
  // where copy stands once it is sent
  ['f', /^(?:files?|(?:web)?sites?|archives?|feeds?)$/],
];

/** What says in two words that copy is taken back. */
const IN_TWO = /^(?:taken? down|in error|by mistake)$/;

/** Words as the words of headlines are told, so that a place among these is a place among those. */
const WORD = /[a-z0-9\u00c0-\u1fff\u2070-\u2fff\u3001-\uffff]+/g;

/** What each word of a line does in a note on other copy, a letter each; a hyphen where it does nothing. */
export function kindsIn(line: string): string {
  let before = '';
  let kinds = '';
  for (const [word] of line.toLowerCase().matchAll(WORD)) {
    kinds += IN_TWO.test(`${before} ${word}`)
      ? 't'
      : (KINDS.find(([, words]) => words.test(word))?.[0] ?? (agencyOf(word) ? 'l' : '-'));
    before = word;
  }
  return kinds;
}

/** True for what a line says that bids what to do with copy, and does not name it: `Do not use. Legal.` */
export const bidsAlone = (kinds: string): boolean =>
  (kinds.includes('n') && kinds.includes('u')) || (/[th]/.test(kinds) && /[cp]/.test(kinds));

/** True for what says no more than what to do: `Kill.`, `Please delete it.` */
export const saysNoMore = (kinds: string): boolean => NO_MORE.test(kinds);

const NO_MORE = /^(?:[^-]+|p[^-]*-)$/;

/** False where the words of a line bid nothing, whatever headline stands among them. */
export const mayBid = (kinds: string): boolean => /[tshu]/.test(kinds);

/**
 * What a line bids do with the story whose headline stands in it: `Delete from your files: …`, `ANNULATION - …`, `… (story withdrawn)`.
 *
 * @param before What the words before the headline do, as `kindsIn` tells it.
 * @param after The same of those behind it.
 * @returns The status that the story gets; null where the line bids nothing.
 */
export function bidden(before: string, after: string): 'canceled' | 'withheld' | null {
  const rest = before + after;
  const has = (kind: string): boolean => rest.includes(kind);
  const isBarred = has('n') && has('u');
  // `Please hold “Songs of the harbor” to the light`
  const goesOn = after.startsWith('-');
  const isLabel =
    LABEL.test(before) &&
    !goesOn &&
    (after === '' || isBarred || has('p') || after.startsWith('w') || FROM_WHERE.test(after));
  const isOfCopy = /ce?$/.test(before) || (after.length <= CLOSING && after.includes('c'));
  if (!isLabel && !isOfCopy && (goesOn || !has('p') || ASKED_ELSE.test(before))) return null;
  // `Story: Wall holds, and how ferries drop tolls`
  if (goesOn && !has('p') && !LABEL_TAKES.test(before) && !DONE.test(after)) return null;
  if (has('t') || (isLabel && has('s'))) return 'canceled';
  if (has('h') || (isBarred && has('w'))) return 'withheld';
  return isBarred ? 'canceled' : null;
}

/** Before a headline no more than such words. */
const LABEL = /^[tshnucplf]{1,8}$/;

/** The same where it takes copy back or holds it, and what is told of a headline in as few words: `wird hiermit zurückgezogen`. */
const LABEL_TAKES = /[tshnu]/;
const DONE = /^-{0,2}[^-]*[tshnu]/;

/** What is asked of something else: `please kill the puns in “Wall holds”`. */
const ASKED_ELSE = /p[^c]*-[^cp]*$/;

/** `Pull “Wall holds” from the site, lawyers say` */
const FROM_WHERE = /^l{1,2}f/;

/** No more of them close on what becomes of it. */
const CLOSING = 4;
