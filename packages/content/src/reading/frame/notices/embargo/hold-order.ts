import { anySpace } from '../../../../text/any-space.ts';
import { isTold } from '../../lines/is-told.ts';
import { DAY, EMBARGO as EMBARGOED, OWN_COPY, PLEASE, SAYS, SENT, WHOM } from '../desk-words.ts';
import { CLOCK, isMoment, isMomentAt, momentEnd } from './moment-words.ts';

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
  if (!mayHold(said) || isNewsOfHold(said)) return 0;
  const [opening, address, strict, bare] = OPENS.exec(said) ?? [];
  const at = opening?.length ?? 0;
  if (at > 0 && isMomentBehind(said, at, bare !== undefined)) return closing(said, momentEnd(said, at));
  if (strict) {
    if (address) return closing(said, at);
    const end = at + (AWAITED.exec(said.slice(at))?.[0].length ?? 0);
    if (end > at && !isTold(said.slice(0, end))) return end;
  }
  const plain = (PLAIN.exec(said) ?? SHOUTED.exec(said))?.[0].length ?? 0;
  return plain > 0 && ENDS.test(said.slice(plain)) ? closing(said, plain) : 0;
}

/** Whether some word of an order to hold copy stands in words. Looked for first, since orders have many forms and engines take long to take those in. */
export const mayHold = (text: string): boolean => MAY_HOLD.test(text);

const MAY_HOLD =
  /embarg|sperrfrist|\b(?:(?:not?|don['’]t) .*\b(?:before|until|till|prior to|ahead of)|hold|hfr|emb|use (?:only )?after|for (?:use|publication|broadcast|background|immediate|onward)|release|adv(?:ance|\d\d?)?\b|yet|draft|test|obit|(?:news)?papers|editions|barred|prohibited|forbidden)/i;

const ADDRESS = `(?:(?:attn|attention|notes? (?:to|for)|all|news|media|press|${WHOM})\\b(?:[.:,/–—-]| (?=[–—-]|all\\b|news\\b|${WHOM}\\b))+ ?)`;
const REMINDED = `(?:${WHOM} (?:are (?:reminded|advised|asked)|${PLEASE} note)(?: that)? |(?:${PLEASE} )?note(?: that)? )`;
/** What such orders open on beside the words of an address: a word, and the one behind it where copy opens on the first too. */
export const HOLD_WORDS = anySpace(
  `(?:(?:release|strict|adv(?:ance|\\d\\d)?|[ap]m|draft|web|wire|media|press|sperrfrist|no)\\b|use\\s(?:only|after)\\b|do(?: not|n['’]t)\\b|still\\s|test\\W|th(?:is|ese)\\s(?:${SENT}|is)\\b|the\\s(?:(?:following|above|story|copy)\\b|(?:[^\\s.,;:!?]+\\s){1,6}(?:is|are|remains?)\\s(?:strictly\\s|still\\s)?(?:under|embargoed)\\b)|under\\s(?:a\\s)?(?:strict\\s)?embargo)`,
);

const THIS = `(?:(?:(?:this|the (?:following|above)|these) ${SENT}|the (?:story|copy)|this(?= is)) )`;
const LEAD = `(?:(?:(?:the following|this) is an? (?:strictly )?embargoed ${SENT}[.:;,]?|(?:strict )?embargo(?:ed)?(?: ?[.:–—-])+|check against delivery\\W{1,3}) )`;
const ACT =
  '(?:used?|publish(?:ed)?|publication|released?|broadcast(?:ing)?|(?:wire )?transmi(?:t(?:ted)?|ssion)|distribut(?:ed?|ion)|print(?:ed)?|run|online|web|air)';
const ACTS = `${ACT}(?:(?:,? (?:or|and) |, ?| )${ACT}){0,5}`;
const BEFORE = '(?:before|until|till|prior to|ahead of)(?: after)?';
const EMBARGO = `(?:(?:strictly |strict |still |web |wire |press |media )?(?:under (?:a )?(?:strict )?embargo|${EMBARGOED}))`;

/**
 * What orders open on: whom they address, then what waits for a moment or for what is said (`strict`), for a moment, or for a time of
 * the clock alone, since it says neither what may not be done nor more (`bare`).
 */
const OPENS = new RegExp(
  `^(${ADDRESS}{1,3})?${REMINDED}?${LEAD}?(?:(${[
    `${THIS}?(?:(?:is|are|may|must|should|can|shall) )?(?:strictly )?not (?:to be|be|for|to) ${ACTS} ${BEFORE}`,
    `(?:${PLEASE} )?(?:do not|don['’]t) ${ACTS}(?: (?:it|this|the)(?: ${SENT})?)? ${BEFORE}`,
    `(?:${PLEASE} )?hold(?: (?:this|the) ${SENT} (?:pending|for|while|until|till)| (?:until|till))`,
    `${THIS}?(?:(?:is|are|remains?) )?(?:strictly )?(?:under )?embargo(?:ed)? (?:by (?:[^\\s.,:;]+ ){1,6})?(?:until|till)(?: after)?`,
  ].join('|')})|(not before|use (?:only )?after)|${[
    `${THIS}?(?:strictly )?(?:not|no) ${ACTS} ${BEFORE}`,
    `(?:${PLEASE} )?hold for (?:release|publication|use)(?: (?:until|till|at|on))?`,
    `${THIS}?(?:(?:is|are|remains?) )?${EMBARGO}(?: for (?:release|publication|use|broadcast))?(?: (?:until|till|to|at|on|for)(?: after)?|:)?`,
    `${PLEASE} respect (?:the|this|our) embargo(?: (?:of|until|till))?`,
    `the (?:[\\p{L}-]+ ){1,6}(?:is|are|remains?) ${EMBARGO} (?:until|till|to)`,
    `${THIS}?(?:is |are )?for (?:use|release|publication|broadcast)(?: (?:only )?(?:at|from|on or after|on|after))?`,
    'release (?:at|on|time:)',
    'to be released (?:at|on)',
    '(?:this is an? )?(?:[ap]m )?adv(?:ance|\\d\\d)?(?: for)?(?: weekend)?(?: (?:use|release|editions|papers)(?: on)?)?,?',
  ].join('|')})(?= )`,
  'iu',
);

/** Whether words say nothing but what may not be done yet, whatever they wait for: `Do not use until we call`, and no headline goes on. */
export const isStrict = (text: string): boolean => OPENS.exec(text)?.[2] !== undefined && !HEADLINE.test(text);

const HEADLINE = new RegExp(`\\b${SAYS}\\b|["“”]|: ?\\p{L}+ \\p{L}+ \\p{L}`, 'u');

/** Whether a moment stands behind an opening. */
function isMomentBehind(said: string, at: number, isBare: boolean): boolean {
  const end = momentEnd(said, at);
  if (isBare) return CLOCK.test(said.slice(at, end)) && ENDS.test(said.slice(end));
  // `Embargo at noon Friday looms over Velm`
  return said.startsWith('Embargo ') ? isMomentAt(said, at) : end > at && isMoment(said, at, end);
}

/** A sentence with what is waited for: words that somebody is to say, or their release. */
const AWAITED =
  /^ (?=[^.!?]*\b(?:speech|(?:announce|state)ment|deliver\w*|spe?[ao]k\w*|address|ceremony|verdict|minister|president|publi(?:sh|cat)\w*|release\w*|journal|desk|clear\w*|notice|told|further|then)\b)[^.!?"”]{3,160}(?:[.!]|$)(?!["”])/i;

/** What needs no moment. */
const PLAIN = new RegExp(
  `^${ADDRESS}{0,3}(?:(?:${PLEASE} )?do not (?:use|publish|release|run|broadcast) (?:(?:this|the) ${SENT} )?yet|(?:draft|test|for background only)\\W{1,3}(?:not for|do not) (?:publication|publish|release|use|broadcast)|${PLEASE} respect (?:the|this|our) embargo|(?:for )?release (?:up)?on (?:delivery|publication|broadcast)|${THIS}(?:is|remains) (?:strictly )?(?:embargoed|under embargo))\\b|^(?:strictly )?embargoed(?=\\.(?:\\s|$))|^${ADDRESS}{1,3}(?:${PLEASE} )?hold (?:this|the) ${SENT}(?=\\W*$|[.!;])`,
  'iu',
);

/** In capitals only. */
const SHOUTED =
  /^(?:TEST(?:\W{1,3}TEST)*\W{1,3}(?:PLEASE|PLS) (?:IGNORE|DISREGARD)\b|HOLD FOR RELEASE\b|EMBARGOED(?=\s*[.!:]|\s+[A-Z][a-z]))/;

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
  return OF_OTHERS.test(sentence) ? 0 : at + sentence.length;
}

/** What an order ends on, or copy begins with. */
const ENDS = /^(?:\W*$|[.!:;)]| ["“]?\p{Lu})/u;

/** A clause of news goes on so: `Embargoed until 2030, the oil was sold`. */
const RUNS_ON = new RegExp(
  `^, (?:(?!(?:not|no|${PLEASE}|for|local|when|or|and|expected|then)\\b)\\p{Ll}|(?:\\p{Lu}\\S* ){1,3}${SAYS}\\b)`,
  'u',
);

/**
 * Whether words that open as an order does are a sentence of news, which tells no time of the clock and goes on with who does or
 * says something: `Embargoed until 2030, the oil was sold.`
 */
export const isNewsOfHold = (text: string): boolean =>
  !CLOCK.test(text) && (NEWS.test(text) || ON_GOODS.test(text) || LABELLED.test(text) || WHEN.test(text));

const NEWS =
  /^(?:[Ee]mbargoed (?:by [^,.:]{2,40} )?(?:until|till)|[Ff]or|[Nn]ot for) [^,.:]{1,50}, (?:the|an?|its?|they|he|she|it|this|these|his|her|their)\s(?:\S+\s){0,3}?(?:was|were|is|are|had|has|have|will|would|costs?|\p{Ll}+ed)\b/u;

/** `Hold until Monday: rail union tells members to wait`: a label in small letters, and a headline that goes on in them. */
const LABELLED =
  /^(?:Embargo|Hold) (?:until|till) [^,.:]{1,40}: (?!(?:please|pls|do|not|no|see|use|for|all|strictly|web|print)\b)\p{Ll}+ \p{Ll}+ \p{Ll}/u;

/** `The report is under embargo until Friday, when the minister presents it`, which may be anybody's. */
const WHEN = new RegExp(
  `^The (?!${OWN_COPY}\\b)(?:[\\p{L}-]+ ){1,6}(?:is|are|remains?) ${EMBARGO} (?:until|till) [^,.:]{3,30}, (?:when|after which|as)\\b`,
  'u',
);

/** `Embargo until Friday on beef exports`. */
const ON_GOODS = new RegExp(
  `^embargo (?:until|till) [^,.:\\d]{3,30} on (?!(?:the|all|web|online|any|${DAY})\\b|[a-z]+\\.? \\d)[a-z]`,
  'i',
);

/** What news says of such orders. */
const OF_OTHERS = new RegExp(`\\b(?:${SAYS}|was|were|he|she|they|had|but|would)\\b`);
