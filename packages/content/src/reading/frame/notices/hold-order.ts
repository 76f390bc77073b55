import { anySpace } from '../../../text/any-space.ts';
import { MONTHS, WEEKDAYS } from '../../words/calendar-words.ts';
import { isTold } from '../lines/is-told.ts';

/** Longer than any order to hold copy, in UTF-16 code units. */
export const LONGEST = 300;

/**
 * Where the order to hold the copy ends that words open on: `Not to be used before 0001 GMT on October 14.`, `Do not publish yet.`
 * It ends with its sentence, or with its moment where copy follows right behind.
 *
 * @param text The words, of which no more than `LONGEST` are looked at; white space as single spaces.
 * @returns 0 where they open on none, as news of what is held does.
 * @example holdOrderEnd('Under embargo till Thursday 0001 GMT Half of them slept.') // 32
 * @example holdOrderEnd('Hold until Thursday, the judge told them.') // 0
 */
export function holdOrderEnd(text: string): number {
  const said = text.slice(0, LONGEST);
  if (isNewsOfHold(said)) return 0;
  const opening = TIMED.exec(said)?.[0].length ?? 0;
  const moment = opening > 0 ? momentEnd(said, opening) : 0;
  // `Embargo at noon Friday looms over Velm`
  const isOrder = said.startsWith('Embargo ') ? isMomentAt(said, opening) : isMoment(said, opening, moment);
  if (moment > opening && isOrder) return closing(said, moment);
  const bare = BARE.exec(said)?.[0].length ?? 0;
  const bareEnd = bare > 0 ? momentEnd(said, bare) : 0;
  if (bareEnd > bare && ENDS.test(said.slice(bareEnd)) && CLOCK.test(said.slice(bare, bareEnd)))
    return closing(said, bareEnd);
  const awaited = AWAITED.exec(said)?.[0].length ?? 0;
  if (awaited > 0 && !isTold(said.slice(0, awaited))) return awaited;
  const plain = (PLAIN.exec(said) ?? SHOUTED.exec(said))?.[0].length ?? 0;
  if (plain > 0) return ENDS.test(said.slice(plain)) ? closing(said, plain) : 0;
  const told = TO_DESKS.exec(said)?.[0].length ?? 0;
  return told > 0 ? closing(said, told) : 0;
}

/** What such orders open on: a word, and the one behind it where copy opens on the first too. */
export const HOLD_WORDS = anySpace(
  "(?:(?:attn|attention|notes?|news|eds|editors?|desks?|clients|subscribers|please|hold|embargo(?:ed)?|strict(?:ly)?|release|adv(?:ance|\\d\\d)?|[ap]m|draft|web|wire|media|press|sperrfrist)\\b|check\\sagainst|use\\s(?:only|after)\\b|all[.:,/ –—-]|do(?: not|n['’]t)\\b|for\\s(?:use|release|publication|broadcast|background)\\b|not?\\s(?:to|be|for|us|publ|rel|broad|distr|print|run|on|web|air|before)|still\\s|test\\W|th(?:is|ese)\\s(?:story|item|copy|article|report|alert|dispatch|text|material|information|release|is)\\b|the\\s(?:(?:following|above|story|copy)\\b|(?:[^\\s.,;:!?]+\\s){1,6}(?:is|are|remains?)\\s(?:strictly\\s|still\\s)?(?:under|embargoed)\\b)|to\\sbe\\sreleased\\b|under\\s(?:a\\s)?(?:strict\\s)?embargo)",
);

/** Whether an order to hold may open here: few sentences need more. */
export function mayHold(text: string, at: number): boolean {
  MAY_HOLD.lastIndex = at;
  return MAY_HOLD.test(text);
}

const MAY_HOLD = new RegExp(HOLD_WORDS, 'iy');

const WHOM = '(?:editors?|eds|desks?|clients|subscribers)';
const ADDRESS = `(?:(?:attn|attention|notes? (?:to|for)|all|news|media|press|${WHOM})\\b(?:[.:,/–—-]| (?=[–—-]|all\\b|news\\b|${WHOM}\\b))+ ?)`;
const REMINDED = `(?:${WHOM} (?:are (?:reminded|advised|asked)|please note)(?: that)? |(?:please )?note(?: that)? )`;
export const ITEM = '(?:story|item|copy|article|report|alert|dispatch|text|material|information|release)';
const THIS = `(?:(?:(?:this|the (?:following|above)|these) ${ITEM}|the (?:story|copy)) )`;
const LEAD = `(?:(?:(?:the following|this) is an? (?:strictly )?embargoed ${ITEM}[.:;,]?|(?:strict )?embargo(?:ed)?(?: ?[.:–—-])+|check against delivery\\W{1,3}) )`;
const ACT =
  '(?:used?|publish(?:ed)?|publication|released?|broadcast(?:ing)?|(?:wire )?transmi(?:t(?:ted)?|ssion)|distribut(?:ed?|ion)|print(?:ed)?|run|online|web|air)';
const ACTS = `${ACT}(?:(?:,? (?:or|and) |, ?| )${ACT}){0,5}`;
const BEFORE = '(?:before|until|till|prior to|ahead of)';
const EMBARGO =
  '(?:(?:strictly |strict |still |web |wire |press |media )?(?:under (?:a )?(?:strict )?embargo|embargo(?:ed)?|sperrfrist))';

/** What is waited for: words that somebody is to say, or their release. */
const SAYINGS =
  '(?:speech|delivery|announcement|statement|address|ceremony|verdict|minister|president|embargo|publication|broadcast|journal|desk|clearance|notice|lawyers?|spe(?:aks|aking)|spoken|delivered|announced|released|published|cleared|told|further|then)';

/** Openings that a moment must follow. */
const TIMED = new RegExp(
  `^${ADDRESS}{0,3}${REMINDED}?${LEAD}?(?:${[
    `${THIS}?(?:(?:is|are|may|must|should|can|shall) )?(?:strictly )?(?:not|no)(?: (?:to be|be|for|to))? ${ACTS} ${BEFORE}`,
    `(?:please )?(?:do not|don['’]t) ${ACTS}(?: (?:it|this|the)(?: ${ITEM})?)? ${BEFORE}`,
    `(?:please )?hold(?: (?:this|the) ${ITEM})?(?: for (?:release|publication|use)(?: (?:until|till|at|on))?| (?:until|till))`,
    `${THIS}?(?:(?:is|are|remains?) )?${EMBARGO}(?: for (?:release|publication|use|broadcast))?(?: (?:until|till|to|at|on|for)|:)?`,
    'please respect (?:the|this|our) embargo(?: (?:of|until|till))?',
    `the (?:[\\p{L}-]+ ){1,6}(?:is|are|remains?) ${EMBARGO} (?:until|till)`,
    `${THIS}?(?:is |are )?for (?:use|release|publication|broadcast)(?: (?:only )?(?:at|from|on|after))?`,
    'release (?:at|on|time:)',
    'to be released (?:at|on)',
    '(?:[ap]m )?adv(?:ance|\\d\\d)?(?: for)?(?: (?:use|release)(?: on)?)?',
  ].join('|')})(?= )`,
  'iu',
);

/** What needs no moment. */
const PLAIN = new RegExp(
  `^${ADDRESS}{0,3}(?:(?:please )?do not (?:use|publish|release|run|broadcast) (?:(?:this|the) ${ITEM} )?yet|for background only\\W{1,3}not for (?:publication|release|use|broadcast)|draft\\W{1,3}not for (?:publication|release|use|broadcast)|please respect (?:the|this|our) embargo|(?:for )?release (?:up)?on delivery)\\b|^(?:strictly )?embargoed(?=\\.(?:\\s|$))`,
  'iu',
);

/** What is an order where desks are addressed. */
const TO_DESKS = new RegExp(
  `^${ADDRESS}{1,3}${REMINDED}?(?:(?:please )?hold (?:this|the) ${ITEM} (?:pending|until|till|for|while)\\b|(?:please )?hold this ${ITEM}(?=\\W*$|[.;,])|(?:please )?do not (?:use|publish|release|run|broadcast)(?: (?:this|the) ${ITEM})? ${BEFORE}\\b|${THIS}?(?:is )?(?:not (?:to be |for )${ACTS} ${BEFORE}\\b|(?:under |strictly )?embargo(?:ed)? (?:until|till)\\b))`,
  'iu',
);

/** In capitals only. */
const SHOUTED =
  /^(?:TEST(?:\W{1,3}TEST)*\W{1,3}(?:PLEASE|PLS) (?:IGNORE|DISREGARD)\b|EMBARGOED(?=\s*[.!]|\s+[A-Z][a-z]))/;

/** Nothing but words of a moment. */
const WORDS: ReadonlySet<string> = new Set(
  'noon midnight am pm a.m p.m hours hrs uhr local time eastern central pacific mountain us u.s gmt utc tomorrow then thereafter'.split(
    ' ',
  ),
);
/** These only where more follow. */
const JOINTS: ReadonlySet<string> = new Set('on at from the of or and'.split(' '));
const TOKEN = /(\.?)[\s,;/]*\(?((?:[ap]\.m|u\.s|\d[\d:./-]*|\p{L})\p{L}*)\)?/iuy;
/** Behind these a full stop ends no sentence. */
const SHORT = /^(?:[ap]\.m|u\.s|\p{L}{3,4})$/iu;

const isOfMoment = (word: string, text: string, next: number): boolean =>
  /^\d|^[A-Z]{1,3}T$/.test(word) ||
  WORDS.has(word.toLowerCase()) ||
  (/^\p{Lu}/u.test(word) && (isDayName(word.toLowerCase()) || /^ time\b/i.test(text.slice(next, next + 6))));

const isDayName = (lower: string): boolean => MONTHS.holds(lower) || WEEKDAYS.holds(lower);

/** `Not before 0001 GMT Oct 14`, which says neither what may not be done nor more: only with a time. */
const BARE = new RegExp(`^${ADDRESS}{0,3}(?:not before|use (?:only )?after)(?= )`, 'iu');
export const CLOCK = /\d ?[ap]\.?m|\d[:.]\d\d|\b\d{4} ?(?:GMT|UTC|[A-Z]{1,3}T|h(?:ou)?rs)\b|noon|midnight/i;

/** `Do not release until the minister has spoken.`: what no clock tells, up to the end of the sentence. */
const AWAITED = new RegExp(
  `^${ADDRESS}{0,3}${LEAD}?(?:(?:please )?(?:do not|don['’]t) ${ACTS}(?: it| (?:this|the) ${ITEM})? ${BEFORE}|${THIS}?(?:(?:is|are|may|must) )?not (?:to be|be|for) ${ACTS} ${BEFORE}|(?:please )?hold(?: (?:this|the) ${ITEM})? (?:until|till)|${THIS}?(?:(?:is|are|remains?) )?(?:strictly )?embargoed (?:until|till)) (?=[^.!?]*\\b(?:${SAYINGS})\\b)[^.!?"”]{3,160}(?:[.!]|$)(?!["”])`,
  'iu',
);

/** A day or a time, and neither a month alone nor how long: `No use before May`, `embargo: 2 days`. */
const isMoment = (text: string, from: number, to: number): boolean =>
  /\d|day\b|noon|midnight|tomorrow/i.test(text.slice(from, to)) &&
  !COUNT.test(text.slice(from, to)) &&
  !SPAN.test(text.slice(from, to + 9));

/** `Embargo: 40 ships wait` */
const COUNT = /^[^\p{L}\d]*\d{1,2}$/u;
const SPAN = /^\W*\d{1,3} (?:day|week|month|year|hour|minute)s?\b/i;

/** Whether a moment stands in a text at a place, and nothing but marks or what goes on with an order behind it. */
export function isMomentAt(text: string, at: number): boolean {
  const end = momentEnd(text, at);
  return end > at && isMoment(text, at, end) && GOES_ON.test(text.slice(end));
}

const GOES_ON = /^\W*$|^\s*[.;,()–—=*-]|^ (?:(?:and|or|not|for|please|local)\b|["“]?\p{Lu})/u;

/** Where the words of a moment end. */
function momentEnd(text: string, start: number): number {
  let [end, before] = [start, ''];
  TOKEN.lastIndex = start;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const [, stop, word = ''] = found;
    const isJoint = JOINTS.has(word.toLowerCase()) && !/^\p{Lu}\p{Ll}/u.test(word);
    if (stop && !SHORT.test(before)) break;
    if (!isJoint && !isOfMoment(word, text, TOKEN.lastIndex)) break;
    if (!isJoint) [end, before] = [TOKEN.lastIndex, word];
  }
  return end;
}

/** The end of the sentence, if it does not go on as news does; what copy follows right behind begins anew. */
function closing(text: string, at: number): number {
  const rest = text.slice(at);
  const mark = /^\.?\s*[)\]*=]*\s*[.!]?(?=\s|$)/.exec(rest)?.[0].trimEnd().length ?? 0;
  if (
    /^\s*$/.test(rest.slice(mark)) ||
    /^\s+["“]?\p{Lu}/u.test(rest.slice(mark)) ||
    (mark > 0 && rest[mark - 1] === '.')
  )
    return at + mark;
  if (RUNS_ON.test(rest)) return 0;
  const [sentence] = /^.*?[.!?](?=\s+["“]?\p{Lu}|\s*$)/u.exec(rest) ?? [rest];
  return TOLD.test(sentence) ? 0 : at + sentence.length;
}

/** What an order ends on, or copy begins with. */
const ENDS = /^(?:\W*$|[.!;)]| ["“]?\p{Lu})/u;

/** A clause of news goes on so: `Embargoed until 2030, the oil was sold`. */
const RUNS_ON =
  /^, (?:(?!(?:not|no|please|for|local|when|or|and|expected|then)\b)\p{Ll}|(?:\p{Lu}\S* ){1,3}(?:said|says|told|tells)\b)/u;

/**
 * Whether words that open as an order does are a sentence of news, which tells no time of the clock and goes on with who does or
 * says something: `Embargoed until 2030, the oil was sold.`
 */
export const isNewsOfHold = (text: string): boolean => !CLOCK.test(text) && (NEWS.test(text) || ON_GOODS.test(text));

const NEWS =
  /^(?:[Ee]mbargoed (?:until|till)|[Ff]or (?:use|release) (?:on|at|in|from|after)|[Nn]ot for (?:use|release) (?:until|before)) [^,.:]{1,40}, (?:the|an?|its?|they|he|she|it|this|these|his|her|their)\s(?:\S+\s){0,3}?(?:was|were|is|are|had|has|have|will|would|cost|\p{Ll}+ed)\b/u;

/** `Embargo until Friday on beef exports`. */
const ON_GOODS =
  /^embargo (?:until|till) [^,.:\d]{3,30} on (?!(?:the|all|web|online|any|[a-z]+day)\b|[a-z]+\.? \d)[a-z]/i;

/** What news says of such orders. */
const TOLD = /\b(?:said|says|told|added|asked|was|were|he|she|they|had|but|would)\b/;
