import { wordSet } from '../../../../text/words/word-sets.ts';
import { MONTHS, WEEKDAYS } from '../../../words/calendar-words.ts';
import { DAY, OVER, SAYS } from '../desk-words.ts';

/** Longer than any order to hold copy that no grammar reads, in UTF-16 code units. */
const LONGEST = 160;

/**
 * Whether a line holds its copy in words of its own: it has a word for that, and hardly another than those that desks order with, and
 * nobody says it. So it counts whatever its form: `UNTIL 2100 GMT: EMBARGO`, `Copy is held until cleared by the desk: do not use`.
 * Only of a line above the copy or below it: within, a headline or a heading may have as few words.
 *
 * @example isHoldInWords('HOLD FOR ORDERS') // true
 * @example isHoldInWords('Embargo on grain lifted') // false
 */
export function isHoldInWords(line: string): boolean {
  if (line.length > LONGEST || !(MAY_HOLD.test(line) || IN_OTHER_WORDS.test(line)) || NOT_HELD.test(line)) return false;
  const words = line.match(WORD) ?? [];
  const unknown = words.filter((word) => !isOfDesk(word)).length;
  if (unknown === 0) return true;
  if (BY_WHOM.test(line)) return true;
  if (ORDERED.test(line) || IN_OTHER_WORDS.test(line)) return unknown * 3 <= words.length;
  // in whatever language
  if (LABELLED.test(line) || OPENS_IN_OTHER_SCRIPT.test(line))
    return TIME.test(line) && words.length <= MOST && unknown <= 3;
  return SHOUTED.test(line) && !/\p{Ll}/u.test(line) && words.length <= MOST && unknown <= 2;
}

const MOST = 8;
const TIME = /\d ?(?:[h:.]\d\d|h\b|[ap]\.?m|uhr)|\d (?:GMT|UTC)/i;

/** What may be done with copy. */
const USE =
  '(?:us(?:ed?|age)|publi(?:sh(?:ed|ing)?|cation)|releas(?:ed?|ing)|r[au]n|running|broadcast(?:ing)?|air(?:ed)?|print(?:ed)?|transmit(?:ted)?|transmission|distribut(?:ed?|ion)|post(?:ed)?|sen[dt]|moved?)';
const NOT = "(?:not?|never|don['’]t|cannot|nicht|without)";

/** What copy waits for before it may go. */
const CLEARED = '(?:release|approval|clearance|confirmation|go[ -]?ahead|orders|legal|lawyers?|sources?)';

const PAPERS = `(?:${DAY}|weekend) (?:(?:news)?papers|editions|[ap]ms)`;

/** The word for it in the languages that agencies write, and in scripts that copy in English has no word in. */
const IN_OTHER_SCRIPTS = 'эмбарго|엠바고|보도 ?금지|解禁|禁止使用|使用禁止|報道禁止';
const WORD_FOR_IT = `embarg|embgo|sperrfrist|${IN_OTHER_SCRIPTS}`;

/** What copy says of itself alone. */
const MAY_HOLD = new RegExp(
  [
    // it is held
    `${WORD_FOR_IT}|gesperrt(?: bis|\\W*$)|sperre bis`,
    '^\\W*(?:hold(?: (?:copy|text|item))?\\W*$|(?:(?:copy|story|item|text) )?held(?=\\W*$| (?:for(?! hours)|until|till|pending)\\b))',
    '\\b(?:hfr|on hold|(?:is|are|be|being|still) held|hold(?=:? (?:for|until|till|pending)\\b)|(?:please|pls|kindly|legal) hold)\\b',
    // for when
    '\\b(?:release time|time of release)\\b',
    `\\bfor (?:${PAPERS}|[ap]ms)\\b`,
    `\\b${PAPERS}(?: only|\\W+no[tn]? ?(?:for )?(?:web|online|internet|broadcast|radio|tv))\\b`,
    // it waits for somebody
    `\\b(?:await(?:ing|s)?|wait(?:ing)? for|pending|subject to) (?:the )?(?:desk|final|legal|source)? ?${CLEARED}\\b`,
    `\\b(?:publication|${CLEARED}) (?:is )?(?:pending|delayed)\\b`,
    '\\b(?:keep back|sit on (?:it|this)|stand ?by to|(?:blocked|quarantined?) (?:until|till)|legals? checking|(?:with|in|at) (?:the )?(?:legal|lawyers)|(?:legal|under) review)\\b',
    '\\b(?:not (?:yet )?(?:been )?(?:cleared|approved)|un(?:cleared|approved))\\b',
    // it is for its reader alone, or for a death to come
    '^\\W*(?:confidential|off the record|injunction|sub judice)(?=\\W*$|\\W+hold\\b)|\\bfor (?:background|guidance|information|planning)(?: purposes)? only\\b|^\\W*background only\\b|\\badvance obit|\\bobit\\w*\\W+advance\\b',
    // it may not be used, or only after something
    `\\b${NOT}\\b[^.!?]*\\b${USE}\\b`,
    `\\b${USE} only (?:after|from|on)\\b`,
    '^\\W*(?:(?:use|publish|release|broadcast) after|publish (?:at|on))\\b',
  ].join('|'),
  'i',
);

/** What holds nothing though it has such a word. */
const NOT_HELD = new RegExp(
  [
    // it is said or quoted
    `["“”„«]|\\b(?<!until )${SAYS}\\b`,
    // it used to be, or is over
    `\\bused to\\b|\\b${OVER}\\b(?! the record)`,
    '\\bn(?:ot?|either) (?:(?:under|an?) ){0,2}embargo|embargo\\w*\\W+(?:no|none)\\b(?! \\p{L})',
    // it expires
    '\\bn(?:ot?|ever)\\b.*\\bafter\\b',
    // it is of pictures only
    '\\b(?:art|photos?|pix|pictures?|graphics?|video)\\b',
    // it is not for some to use, or not before a month
    '^\\W*no \\p{L}+ (?:use\\W*$|before (?!\\p{L}*day|noon|midnight)\\p{L}+\\W*$)',
    '^\\W*(?:not for publication|use|release)\\W*$',
  ].join('|'),
  'iu',
);

/** An order by itself, at the beginning of a clause. */
const ORDERED = new RegExp(
  `(?:^|[.:;!–—-] ?)\\W*(?:(?:please|pls|kindly) )?(?:do not|don['’]t|never) ${USE}(?=\\W*$|[.:;!,–—-]| (?:it|this|the|any|before|until|till|yet|without|on|online|unless|pending)\\b)`,
  'i',
);

/** What may be done with copy, in other languages: how the word for it begins. */
const USE_ABROAD =
  '(?:publi(?:[ekqr]|ca[dnr])|pubblic|diffus|diffond|difund|divulg|utili[sz]|usar|gebruik|veröffentlich|verwend|публиков|использов)';

/** Orders in other languages: `à ne pas publier`, `no publicar`, `nicht vor 20 Uhr veröffentlichen`. */
const IN_OTHER_WORDS = new RegExp(
  `^[^\\p{L}\\d]*(?:(?:(?:a|à|da) )?(?:ne pas|non?|não|niet|не) ${USE_ABROAD}|nicht [^.!?]*(?:veröffentlich|verwend|publizier|send)en\\W*$)`,
  'iu',
);

/** A label with its mark or in capitals. */
const LABELLED = /^\W*(?:(?:[Ee]mbarg\p{L}*|[Ss]perrfrist) ?[:–—-]|EMBARG\p{Lu}* )/u;
const OPENS_IN_OTHER_SCRIPT = new RegExp(`^\\W*(?:${IN_OTHER_SCRIPTS})`, 'i');

/** `Embargoed by Nature`. */
const BY_WHOM = /^\W*(?:strictly )?embargoed by (?:[\p{L}.]+ ){0,3}[\p{L}.]+\W*$/iu;

/** In capitals, and so the whole line. */
const SHOUTED = /^\W*(?:HOLD (?:FOR|UNTIL|TILL|PENDING)|HFR)\b/;

const WORD = /[\p{L}\d](?:[\p{L}\d.'’:]*[\p{L}\d])?/gu;

/** What orders to hold copy are made of beside figures, days and zones. */
const OF_DESKS = wordSet(
  `a an the this that these it its is are be being been has have had must may should can will shall we you all any only and or if as with without from for of to in on at by per not no never don't cannot nor
  until till before after then thereafter when once unless pending yet now still strict strictly under please pls kindly
  story stories copy item items article articles report reports text material dispatch version lead alert headline
  use used usage using publish published publishing publication release released releasing run ran running print printed printing broadcast broadcasting air aired online web website internet tv radio social digital transmit transmitted transmission send sent post posted move moved distribute distributed distribution
  desk desks editor editors eds ed subs legal lawyer lawyers lawyered internal note notes attn attention news clients client customers subscribers night foreign copydesk management source sources wire
  hold held holding hfr emb subject uncleared unapproved clear cleared clearance approve approved approval confirm confirmed confirmation check checked checks ok okay order orders notice further advise advised advice instruct instructed instructions tell told hear call verify verified verification wait waiting await awaiting go ahead keep back sit stand standby blocked quarantine quarantined legals checking delayed confidential off record injunction sub judice background information guidance planning purposes obit obituary final draft advance early time times date moment review reviewed comment
  papers paper ams pms newspapers broadcasters stations websites media newspaper edition editions bulletin bulletins programme programs morning evening weekend today tomorrow tonight noon midnight am pm a.m p.m gmt utc h hr hrs hour hours uhr local eastern central pacific mountain pubblicazione
  jusqu à au le la les los las el hasta bis tot até ate do da de du das dia del al fino alle um às as ora ore horas heures uur klo der den dem nicht vor avant antes prima voor ne pas não non niet не под sous sotto bajo onder unter sob`,
);

const FOREIGN = new RegExp(`^(?:${WORD_FOR_IT}|gesperrt|sperre|${USE_ABROAD})`);

/** Whether a word says nothing but what desks order, and when. */
function isOfDesk(word: string): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return (
    /\d|^[A-Z]{1,3}T$/.test(word) ||
    FOREIGN.test(lower) ||
    OF_DESKS.holds(lower) ||
    MONTHS.holds(lower.replace(/\.$/, '')) ||
    WEEKDAYS.holds(lower.replace(/\.$/, ''))
  );
}
