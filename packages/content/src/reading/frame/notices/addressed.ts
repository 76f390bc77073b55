import { desks } from '../../../agencies/index.ts';
import { anyWord } from '../../../text/words/any-word.ts';
import { isCapitals } from '../../../text/words/is-capitals.ts';
import { openingWords } from '../../../text/words/opening-words.ts';
import { changeVerbs } from '../head/change-note/changes.ts';
import { isTold } from '../lines/is-told.ts';
import { CLIENTS, COPY, EDITORS, namesDesks, PLEASE, WHOM, whom } from './desk-words.ts';
import { isNewsOfHold } from './embargo/hold-order.ts';

/**
 * In which way words speak to editors: they name whom they address or ask something of a desk (`note`), tell what a version
 * changes (`change`), until when the copy is held (`hold`), or where it may be cut (`trim`).
 */
export type Addressed = 'note' | 'change' | 'hold' | 'trim';

/** No address is longer, in UTF-16 code units, and no note needs more to tell that it is one. */
const LONGEST_ADDRESS = 48;
const LONGEST = 240;

/** Which desk is meant. */
const WHICH = 'all|ap|news|photo|copy|night|foreign|business|sports';
/** Labels that only desks use, in capitals. */
const LABELS = 'DESK|DESKS|CQ|SLUG|INTERNAL|LAWYERED|TK';
/** Labels that headlines have too: `LEGAL: Court upholds ban`. */
const HALF_LABELS = 'LEGAL|QUERY';
/** What readers are told of too, or see. */
const SHOWN =
  'note|notes|attention|photo|photos|pictures?|graphics?|video|more|updates?|lead|quotes|reaction|details|map|budget|guidance';
/** The words that an address or a note of a desk opens on, in lower case; what changes is told by its verb. */
const FIRST: ReadonlySet<string> = new Set(
  `attn|advisory|kindly|cor|corr|corrected|correcting|to|for|not|ed|copydesk|pls|check|please|guard|writethru|${desks.map((desk) => desk.split(' ', 1)[0]).join('|')}|rpting|repeating|refiling|story|begin|end|optional|strictly|embargo|embargoed|hold|${WHICH}|${LABELS}|${HALF_LABELS}|${SHOWN}`
    .toLowerCase()
    .split('|')
    .concat(whom)
    // `desks?` is `desk` and `desks`
    .flatMap((word) => (word.endsWith('?') ? [word.slice(0, -2), word.slice(0, -1)] : word)),
);

/** Whether words may be addressed to editors at all, by the first of them: few in copy may. */
export const mayAddress = (text: string, at = 0): boolean =>
  openingAt(text, A_NOTE.has(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 32 ? at + 2 : at) !== undefined;

const openingAt = openingWords([...FIRST, ...changeVerbs.values()].filter((word) => !word.includes(' ')));

/** The same words, as an expression has them. */
export const ADDRESS_WORDS = anyWord(new Set([...FIRST, ...changeVerbs.keys()]));

/** `A note to the desk:`. */
const A_NOTE: ReadonlySet<number> = new Set([0x41, 0x61]);

/**
 * Whether words are addressed to editors, and in which way. A line, a bracket, and what stands behind a dateline or a full stop
 * are all asked here, so that no word counts in one place and not in another.
 *
 * @param text The words, without the brackets, stars or dashes around them.
 * @param apart Whether such signs set them apart; where none do, a change must be one of numbered paragraphs.
 * @returns Null for what readers are told.
 * @example addressedIn('Eds: the map moves at noon') // 'note'
 * @example addressedIn('Note: all times are GMT') // null
 */
export function addressedIn(text: string, apart = true): Addressed | null {
  if (!mayAddress(text)) return null;
  const said = text.slice(0, LONGEST);
  if (HELD.test(said) && !isNewsOfHold(said)) return 'hold';
  if (TRIM.test(said)) return 'trim';
  if (addressEnd(said) > 0 || BESIDE_COPY.test(said) || CHECK.test(said) || TO_COME.test(said))
    return isTold(said) && !OF_DESKS.test(said) ? null : 'note';
  if (apart && SENT_AGAIN.test(said)) return 'change';
  return isChange(said, apart) ? 'change' : null;
}

/** Nothing but a note opens so, whoever says what: `EDS: Corrects that the mayor fell, Holm said.` */
const OF_DESKS = /^(?:eds\b|attn\b|ed note|editors['’] note)|\bpls\b/i;

/** Where the address ends that words open on, its mark included: `Note to the night desk:`; 0 where they open on none. */
export function addressEnd(text: string): number {
  if (!mayAddress(text)) return 0;
  if (PEOPLE.test(text.slice(0, LONGEST))) return 0;
  const head = text.slice(0, LONGEST_ADDRESS);
  if (!MAY_NAME_DESKS.test(head)) return 0;
  return (ADDRESS.exec(head) ?? AS_SET.exec(head))?.[0].length ?? 0;
}

/** What some word of each address has. Looked for first, since addresses have many forms and engines take long to take those in. */
const MAY_NAME_DESKS = new RegExp(
  `\\b(?:eds?|${WHOM}|internal|attn|attention|notes?|replace|not for|corr?|correct(?:ed|ing)|${desks.join('|')}|copydesk|${LABELS}|${HALF_LABELS})`,
  'i',
);

/** A list of those who edit or edited: `Editors: Anna Holm and Tom Brandt`, `Editors: Anna Holm, 54, of Karsund`. */
const PEOPLE =
  /^Editors: (?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+(?:, \d{1,3},|(?:(?:, |,? and )(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+)*[.\s]*$)/u;

/** What is told to customers is for desks where it speaks of these. */
const COPY_ONLY = 'stor(?:y|ies)|copy|slug\\w*|embargo\\w*|photos?|video';

const DESKS = `(?:(?:the|${WHICH}) ){0,2}`;

/** AP Stylebook, "editor’s notes"; Yonhap's `ATTN`, Kyodo's `EDS`, AFP's `ATTENTION EDITORS`. */
const ADDRESS = new RegExp(
  [
    `^(?:(?:attn|attention|notes? (?:to|for)|advisory to)\\b[\\s:,–—-]*${DESKS}(?:${EDITORS}|${CLIENTS}(?=.*\\b(?:${COPY_ONLY})\\b))\\b(?:\\s*[:;,/–—-])*`,
    `(?:(?:to|for) )?${DESKS}(?:eds\\b\\.?|editors)(?:['’]? notes?)?\\s*[:;/_]`,
    `(?:a note )?(?:to|for) ${DESKS}desks?\\s*:`,
    `${EDITORS},? ${PLEASE} (?:note|check|see|use)\\b[:,]?`,
    '(?:desk|internal) note\\s*:',
    'eds\\b\\.?,? note\\b',
    `(?:eds\\b\\.?|editors),? ${PLEASE}\\b`,
    'ed\\.? note\\b',
    'attn\\s*[:;–—-]',
    'note contents?\\s*:',
    `${PLEASE} replace (?:\\S+ ){0,3}(?:${COPY}|version)\\b`,
    "for (?:desk|internal|editors['’]?) use only",
    'not for (?:publication\\s*[:–—-]|(?:release|use|broadcast)\\s*[:–—-](?=\\W*(?:$|(?:desks?|editors?|call(?! (?:to|for|on|of)\\b)|contact(?! (?:lens|trac))|(?:internal|draft)(?=\\W*$| (?:use|copy|only|version)\\b|[.,;])|until|before)\\b|\\d[\\d:.]* ?(?:[ap]\\.?m|gmt|utc|[a-z]{1,3}t|h(?:ou)?rs)\\b))))',
  ].join('|'),
  'i',
);

/** In these letters only: AFP's `ATTENTION - ADDS quotes ///`, `DESK: pls hold`, `AAP SUBS: hold`, `Photo desk: hold`, `TK second source`. */
const AS_SET = new RegExp(
  `^(?:(?:(?:ATTN|ATTENTION|NOTES? TO|ADVISORY TO)\\b[\\s:,–—-]*(?:ALL )?)?(?:CLIENTS|CUSTOMERS)\\b(?:\\s*[:;,/–—-]| PLEASE NOTE\\b:?)+|EDS,|(?:${desks.join('|')})\\b[:;,]?|Eds\\.?, ?(?=\\p{Ll})|(?:EDS|[Ee]ds\\.?|EDITORS|EDITORS['’] NOTE)(?:\\s+[–—-]|--)|[Ee]ditors(?:['’] note)?\\s+[–—-]\\s(?!.{0,80}\\s[–—-]\\s)|ATTENTION\\s*[:;–—-]|(?:[A-Z]+ )?(?:${LABELS}|(?:${HALF_LABELS}) NOTE)(?: NOTE)?\\s*:|DESK\\s*[;–—-]|(?:${HALF_LABELS})\\s*:(?= ?\\p{Ll}| ?(?:Check|Hold|Ask)\\b)|(?:(?:[A-Z][a-z]+ |Copy)?[Dd]esks?|[Ss]ubs|SUBS)\\s*[:;–—-](?= ?\\p{Ll})|[Ss]lug\\s*:(?= ?[A-Z]{2})|TK (?=\\p{Ll})|CORR?\\s*:|CORRECTED VERSION\\s*:|CORRECTING\\b(?=.{0,60}\\b(?:\\d(?:st|nd|rd|th|ST|ND|RD|TH) (?:GRAF|graf|PAR|par)|(?:DATE|NAME|SPELLING|HEADLINE|BYLINE|TYPO)S?\\W*?(?:\\n|$))))`,
  'u',
);

/** Labels that readers know too, where what follows is a desk's: `NOTE: photo to follow`. */
const BESIDE_COPY = new RegExp(
  `^(?:(?:${SHOWN})\\s*[:–—-](?:[^.]{0,30}\\b(?:to|will) (?:follow|come)\\W*?(?:\\n|$)|.*(?:\\bpls\\b|\\b(?:grafs?|paras?|slug(?:ged)?|cq)\\b|(?<=[:–—-] ?|\\b(?:stor(?:y|ies)|items?|copy|maps?|photos?|graphics?|video|lead|updates?|versions?|will|is|are) )mov(?:es?|ing) (?:at (?:\\d|noon|midnight)|soon|later|shortly)\\b|\\b\\d+ words\\W*?(?:\\n|$)|\\bstory will be led\\b))|(?:desk )?pls\\b|legal note:.*\\b(?:contempt|proceedings|comments|do not)\\b|please note (?:that )?this (?:item|story|copy) replaces|guard against duplication|writethru [a-z]{3,}s\\b)`,
  'i',
);

/** `check age!`, `CHECK age`. */
const CHECK =
  /^(?:[Cc]heck (?:\S+ ){0,3}(?:ages?|dates?|facts?|figures?|names?|quotes?|spellings?|titles?)\b[^.]{0,20}!\W*$|CHECK (?=[a-z]|.{1,40}!\W*$|(?:[A-Z'’-]+ ){0,2}(?:AGE|DATE|FACT|FIGURE|NAME|QUOTE|SPELLING|TITLE)S?\W*$))/;

/** `photo to follow`, `MORE TO COME`. */
const TO_COME = new RegExp(`^(?:${SHOWN})(?: will| is| are)? (?:to )?(?:come|follow)\\W*?(?:\\n|$)`, 'i');

/** Reuters: `Refiles to fix garble`, `Repeats to additional subscribers`. */
const SENT_AGAIN =
  /^(?:corrected\W+in (?:the|an) (?:first|earlier|previous|original) version\b|(?:rpting|repeat(?:s|ing)|refil(?:es|ing)) (?:to|for) (?:(?:fix|correct|add|remove|restore|change|clarify)\b|.{0,20}(?:subscribers|clients)\b))/i;

/** Where the New York Times' and other services' copy may be cut: `STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS`. */
const TRIM =
  /^(?:story can end here|(?:begin|end)(?: of)? optional|optional (?:trim|add|material|ending))(?=\W*$|[.:]| (?:trim|material|add|ending|text|follow|begin)s?\b)/i;

/** An embargo in capitals that no line of its own tells, whatever it waits for. */
const HELD = /^(?:STRICTLY )?(?:EMBARGO(?:ED)? ?(?:UNTIL|TILL|TO|FOR|[:)])|HOLD FOR RELEASE\b)/;

/** `Adds quotes in paragraph 3`, `UPDATES: …`: what changes, in the words of such notes. */
function isChange(text: string, apart: boolean): boolean {
  const verb = VERB.exec(text)?.[1] ?? '';
  if (!changeVerbs.has(verb.toLowerCase())) return false;
  return (apart ? CHANGED : NUMBERED).test(text) || (isCapitals(verb) && text.charAt(verb.length) === ':');
}

/** `Changes to` and `Updates of` are nouns. */
const VERB = /^([A-Z](?:[a-z]{2,}s|[A-Z]{2,}S))\b(?! (?:to|of|by|from|on|for|at|in (?!para|\d))\b)/;
/** What desks speak of, and readers hardly ever. */
export const CHANGED =
  /^\(?[^()[\]]*\b(?:para(?:graph)?s?|grafs?|throughout|(?:typo|garble|spelling|quotes?|details?|background|byline|dateline|headline)(?= *(?:$|[,;:.)]|(?:and|from|on|by|in|to|of|with)\b)))\b/i;

const NUMBERED =
  /\b(?:para(?:graph)?s?|grafs?) \d|\d(?:st|nd|rd|th) (?:par(?:a(?:graph)?)?|graf)s?\b(?!-)|(?:first|last) para fixing|throughout/i;

/** Whether a line may be addressed to editors at all. */
export const mayAddressLine = (source: string, at = 0): boolean =>
  mayAddress(source, at) || DRESSED.includes(source.charAt(at));

/** The same of a line of its own, whatever is set around its words; until when a line holds the copy is read for its moment. */
export function addressedLine(line: string): Addressed | null {
  if (!mayAddressLine(line)) return null;
  const text = DRESSED.includes(line.charAt(0)) ? line.replace(DRESS, '') : line;
  const found = addressedIn(text, text !== line);
  return found === 'hold' ? null : found;
}

const DRESSED = '([{<*"=/–—#~_-';
const DRESS = /^[^\p{L}\d]+/u;

/**
 * What words say behind the address that they open on, in whatever form: `ATTN EDITORS KILL KILL` says `KILL KILL`.
 */
export const pastAddress = (text: string): string => text.replace(LOOSE, '');

/**
 * Whether a headline opens on an address for certain: by its mark, or by its capitals. `Attention turns to the wall` does not, and above
 * news (`isNews`) `All editors resign` does not.
 */
export function isAddressed(title: string, isNews = false): boolean {
  const address = title.slice(0, title.length - pastAddress(title).length).trim();
  return (
    address !== '' &&
    (/\W$/.test(address) || isCapitals(address) || (!isNews && / /.test(address) && namesDesks(address)))
  );
}

const LOOSE = /^[^\p{L}\d]*(?:(?:attn|attention|notes?(?: to)?|to(?= all)|all|eds|editors?)\b[\s.:,–—-]*){1,4}/iu;
