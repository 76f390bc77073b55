import { isTold } from '../lines/is-told.ts';
import type { Furniture } from './furniture.ts';

/** Longer than anything that a page says of itself. */
const LONGEST = 600;

/**
 * Where in the copy words may be taken for those of a page, which says things of itself in many words: that it uses cookies, how to
 * get its newsletter, where to share it.
 *
 * @returns Null where they say anything else.
 * @example pageWords('We use cookies to improve your visit.') // always
 */
export function pageWords(text: string): Furniture | null {
  if (text.length > LONGEST) return null;
  if ((SAYS.test(text) || SIGN_UP.test(text)) && !isTold(text)) return 'always';
  return text.length <= SHORT && (COUNTS.test(text) || CRUMBS.test(text)) ? 'edge' : null;
}

const SAYS =
  /^(?:(?:we|(?:this|our) (?:web)?site) (?:and (?:our|its) partners )?uses? cookies\b|(?:sign up|subscribe|register|get|join)\b.{0,140}\b(?:newsletters?|(?:in|to) your inbox)\b|(?:join|follow) (?:us|our|the|[a-z]+['’]s)\b[^,.]{0,60}\b(?:telegram|whatsapp) channel\b|(?:download|get|(?:take|keep|stay)\b.{3,80}(?:\. (?:download|get)|\bwith)) (?:our|the) [^.:]{0,40}\bapp$|to view this video\b|listen to this article\b|this article is more than \d+ (?:year|month)s? old$|by signing up,? (?:you|i) agree\b|add .{2,30} as a preferred source\b|skip (?:next|past) (?:section|newsletter|promotion|most|topics?)\b[^.]{0,40}$|this site is protected by recaptcha|anadolu agency website contains\b|your browser does not support|(?:please )?enable javascript\b|\(?(?:except for the headline, )?this (?:story|article|report) (?:has not been edited|is published|was (?:first|originally) published)|image (?:source|copyright), [^.]{2,60}$|bernama provides up-to-date\b|(?:facebook|twitter|x|instagram|tiktok|youtube) ?: ?@|advertisement\b[ :–—-].{0,40}(?<!\.)$|(?:read (?:more|next|also)|also read|see also|related(?: news| stor(?:y|ies))?|watch)\s*[:|] [^.]{9,}$|follow us on (?:twitter|x|facebook|instagram|telegram)\b[^.]{0,40}$)/i;

/** Alone, or behind what tells of a newsletter. */
const SIGN_UP = /sign up here\W*$(?<=^(?:.*\bnewsletters?\b.*[.!] )?sign up here\W*)/i;

/** True for a line of the code that a page runs. */
export const isCode = (text: string): boolean => CODE.test(text);

const CODE =
  /^(?:(?:window|document|googletag|dataLayer|jQuery)\.[\w.]+ ?[=(]|(?:var|let|const) \w+ ?= ?\S.*;$|function \w*\(.*[{}]|\{\{[#/]?\w)/;

/** Longer than any line of buttons. */
const SHORT = 90;

/** How long it takes to read, how old it is, how many have had a say. */
const COUNTS =
  /^(?:\d{1,2}[ -]min(?:ute)?s?(?: read(?:ing time)?)?|(?:(?:updated|published|posted) )?\d+ (?:minutes?|hours?|days?) ago(?: - \d\d:\d\d\b.*)?|kyodo news - \d+ \w+ ago\b.*|\d+ (?:comments?|shares?)|(?:last )?updated (?:at )?\d\d?[:.]\d\d(?: ?[A-Z]{3,4})?|comments? \(?\d+\)?|(?:tags?|key ?words?|topics?|filed under|categor(?:y|ies))\s*:\s*\S.*)$/i;

/** `Home > World > Europe`. */
const CRUMBS = /^home\s*(?:[>›»/|]\s*[^\s>›»/|.][^>›»/|.]*){1,5}[>›»/|]?$/i;
