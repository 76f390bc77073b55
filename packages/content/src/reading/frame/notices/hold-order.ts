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
  if (moment > opening && isMoment(said, opening, moment)) return closing(said, moment);
  const bare = BARE.exec(said)?.[0].length ?? 0;
  const bareEnd = bare > 0 ? momentEnd(said, bare) : 0;
  if (bareEnd > bare && ENDS.test(said.slice(bareEnd)) && CLOCK.test(said.slice(bare, bareEnd)))
    return closing(said, bareEnd);
  const awaited = AWAITED.exec(said)?.[0].length ?? 0;
  if (awaited > 0) return awaited;
  const plain = (PLAIN.exec(said) ?? SHOUTED.exec(said))?.[0].length ?? 0;
  if (plain > 0) return ENDS.test(said.slice(plain)) ? closing(said, plain) : 0;
  const told = TO_DESKS.exec(said)?.[0].length ?? 0;
  return told > 0 ? closing(said, told) : 0;
}

/** What such orders open on: a word, and the one behind it where copy opens on the first too. */
export const HOLD_WORDS = anySpace(
  "(?:(?:attn|attention|notes?|news|eds|editors?|desks?|clients|subscribers|please|hold|embargo(?:ed)?|strict(?:ly)?|release|adv(?:ance|\\d\\d)?|[ap]m|draft)\\b|all[.:,/ –—-]|do(?: not|n['’]t)\\b|for\\s(?:use|release|publication|broadcast|background)\\b|not?\\s(?:to|be|for|us|publ|rel|broad|distr|print|run|on|web|air|before)|still\\s|test\\W|th(?:is|ese)\\s(?:story|item|copy|article|report|alert|dispatch|text|material|information|is)\\b|the\\s(?:(?:following|above|story|copy)\\b|(?:[^\\s.,;:!?]+\\s){1,6}(?:is|are|remains?)\\s(?:strictly\\s|still\\s)?(?:under|embargoed)\\b)|to\\sbe\\sreleased\\b|under\\s(?:a\\s)?(?:strict\\s)?embargo)",
);

/** Whether an order to hold may open here: few sentences need more. */
export function mayHold(text: string, at: number): boolean {
  MAY_HOLD.lastIndex = at;
  return MAY_HOLD.test(text);
}

const MAY_HOLD = new RegExp(HOLD_WORDS, 'iy');

const WHOM = '(?:editors?|eds|desks?|clients|subscribers)';
const ADDRESS = `(?:(?:attn|attention|notes? (?:to|for)|all|news|${WHOM})\\b(?:[.:,/–—-]| (?=[–—-]|all\\b|news\\b|${WHOM}\\b))+ ?)`;
const REMINDED = `(?:${WHOM} (?:are (?:reminded|advised|asked)|please note)(?: that)? |(?:please )?note(?: that)? )`;
const ITEM = '(?:story|item|copy|article|report|alert|dispatch|text|material|information)';
const THIS = `(?:(?:(?:this|the (?:following|above)|these) ${ITEM}|the (?:story|copy)) )`;
const LEAD = `(?:(?:the following|this) is an? (?:strictly )?embargoed ${ITEM}[.:;,]? )`;
const ACT =
  '(?:use[d]?|publish(?:ed)?|publication|released?|broadcast(?:ing)?|distribut(?:ed|ion)|print(?:ed)?|run|online|web|air)';
const ACTS = `${ACT}(?:(?:,? (?:or|and) |, ?| )${ACT}){0,5}`;
const BEFORE = '(?:before|until|till|prior to|ahead of)';
const EMBARGO = '(?:(?:strictly |still )?(?:under (?:a )?(?:strict )?embargo|embargo(?:ed)?))';

/** Openings that a moment must follow. */
const TIMED = new RegExp(
  `^${ADDRESS}{0,3}${REMINDED}?${LEAD}?(?:${[
    `${THIS}?(?:(?:is|are|may|must|should|can|shall) )?(?:strictly )?(?:not|no)(?: (?:to be|be|for|to))? ${ACTS} ${BEFORE}`,
    `(?:please )?(?:do not|don['’]t) ${ACTS}(?: (?:it|this|the)(?: ${ITEM})?)? ${BEFORE}`,
    `(?:please )?hold(?: (?:this|the) ${ITEM})?(?: for (?:release|publication|use)(?: (?:until|till|at|on))?| (?:until|till))`,
    `${THIS}?(?:(?:is|are|remains?) )?${EMBARGO}(?: for (?:release|publication|use|broadcast))?(?: (?:until|till|to|at|on|for)|:)?`,
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
  `^${ADDRESS}{0,3}(?:(?:please )?do not (?:use|publish|release|run|broadcast) (?:(?:this|the) ${ITEM} )?yet|for background only\\W{1,3}not for (?:publication|release|use|broadcast)|draft\\W{1,3}not for (?:publication|release|use|broadcast))\\b`,
  'iu',
);

/** What is an order where desks are addressed. */
const TO_DESKS = new RegExp(
  `^${ADDRESS}{1,3}${REMINDED}?(?:(?:please )?hold (?:this|the) ${ITEM} (?:pending|until|till|for|while)\\b|(?:please )?hold this ${ITEM}(?=\\W*$|[.;,])|(?:please )?do not (?:use|publish|release|run|broadcast)(?: (?:this|the) ${ITEM})? ${BEFORE}\\b|${THIS}?(?:is )?(?:not (?:to be |for )${ACTS} ${BEFORE}\\b|(?:under |strictly )?embargo(?:ed)? (?:until|till)\\b))`,
  'iu',
);

/** In capitals only. */
const SHOUTED = /^TEST(?:\W{1,3}TEST)*\W{1,3}(?:PLEASE|PLS) (?:IGNORE|DISREGARD)\b/;

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
const BARE = new RegExp(`^${ADDRESS}{0,3}not before(?= )`, 'iu');
const CLOCK = /\d ?[ap]\.?m|\d[:.]\d\d|\b\d{4} ?(?:GMT|UTC|[A-Z]{1,3}T|h(?:ou)?rs)\b|noon|midnight/i;

/** `Do not release until the minister has spoken.`: what editors alone can do, up to the end of the sentence. */
const AWAITED = new RegExp(
  `^${ADDRESS}{0,3}(?:please )?(?:do not|don['’]t) (?:release|publish|broadcast|transmit)(?: (?:this|the) ${ITEM}| it)? (?:before|until|till) [^.!?"”]{3,120}(?:[.!]|$)(?!["”])`,
  'iu',
);

/** A day or a time, and neither a month alone nor how long: `No use before May`, `embargo: 2 days`. */
const isMoment = (text: string, from: number, to: number): boolean =>
  /\d|day\b|noon|midnight|tomorrow/i.test(text.slice(from, to)) && !SPAN.test(text.slice(from, to + 9));

const SPAN = /^\W*\d{1,3} (?:day|week|month|year|hour|minute)s?\b/i;

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
const RUNS_ON = /^, (?!(?:not|no|please|for|local|when|or|and|expected|then)\b)\p{Ll}/u;

/** Whether words that open as an order does are a sentence of news: `Embargoed until 2030, the oil was sold.` */
export const isNewsOfHold = (text: string): boolean => NEWS.test(text) || ON_GOODS.test(text) || FILM.test(text);

const NEWS =
  /^[Ee]mbargoed (?:until|till) [^,.]{1,40}, (?:the|an?|its?|they|he|she|it|this|these|his|her|their)\s[^.!?]*\s(?:was|were|is|are|had|has|have|will|would|\p{Ll}+ed)\b/u;

/** `Embargo until Friday on beef exports`. */
const ON_GOODS =
  /^embargo (?:until|till) [^,.:\d]{3,30} on (?!(?:the|all|web|online|any)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)[a-z]/i;

/** `For release on Friday, the film cost much.` */
const FILM =
  /^[Ff]or (?:use|release) (?:on|at|in|from|after) [^,.:]{1,30}, (?:the|an?|its?|they|he|she|this|these|his|her|their)\s[^.!?]*[.!?]/;

/** What news says of such orders. */
const TOLD = /\b(?:said|says|told|added|asked|was|were|he|she|they|had|but|would)\b/;
