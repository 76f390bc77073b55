import { endsPage, furniture } from '../../../agencies/index.ts';
import { withoutEnds } from '../../../text/signs.ts';

/** Why such lines are set aside. */
export const FURNITURE = 'page furniture';

/** Where a line of page furniture may be taken for one: anywhere, or only before the first and after the last paragraph. */
export type Furniture = 'always' | 'edge';

/** Above links to other copy. */
const links =
  'read more|read next|read also|also read|see also|related articles|related stories|related news|related topics|related content|' +
  'related coverage|related links|explore more on these topics|more on this topic|more on this story|see more on|you may also like|' +
  'recommended for you|recommended stories|trending stories|trending now|most read|most popular|most viewed|most liked|top stories|' +
  "latest news|editor's picks|editors' picks|keywords|issue keywords";

const always =
  'advertisement|advertisements|advertising|read full story|link copied|terms of use|terms of service|terms and conditions|' +
  'privacy policy|cookie policy|loading...|loading…|social sharing|after newsletter promotion|list of # items|' +
  'list # of #|end of list|condividi|javascript is disabled|cookie settings|font size|text size|image|story continues|log in|sign in|about us|follow us';

/** What the buttons and links of a page do. */
const acts =
  'share|tweet|print|email|save|copy|view|show|hide|load|see|leave|post|follow us|like us|accept|reject|toggle|watch|play|listen to|skip|' +
  '(?:skip|back|go|return|scroll) to|skip past|scroll down for|(?:article|story) continue[sd]|continue reading|subscribe|sign up|log ?in to|create|close|' +
  'contact|advertise with|add to|enter your|enlarge|expand|enable|reuse';

/** What they do it to. */
const actedOn =
  'this|an?|all|on|via|more|the|main|us|now|link|url|article|story|contents?|go to|page|top|below|with|facebook|twitter|x|whatsapp|linkedin|bluesky|social media|email|comments?|reply|' +
  'image|gallery|original|caption|videos?|navigation|cookies|advertisement|account|bookmarks|dialog|newsletter promotion|javascript';

/** `Share this article`, `View comments`, `Skip to main content`; of a picture, `Enlarge` and `Expand` alone. */
const BUTTON = new RegExp(`^(?:please |click (?:to|here to) )?(?:${acts})(?: (?:${actedOn})|$(?<=large|expand))+$`);

/** The same at the edges of the copy only. */
const edgeLinks = 'related|more news|more stories|tags|topics|suggested topics|keyword|recommended|trending';

const edge =
  'published|updated|getty images|share|tweet|print|email|e-mail|mail|save|bookmark|comment|comments|facebook|twitter|x|linkedin|' +
  'whatsapp|telegram|pinterest|reddit|pocket|flipboard|line|kakaotalk|copy|link|url|messenger|url copy|close|next|previous|prev|home|news|menu|' +
  'search|subscribe|sign up|more|0 comments|like|send|listen|video|photos|gallery|report an error|republish|' +
  'all news|left menu|my news|local news|u.s.|entertainment|science|health|climate|lifestyle|religion|oddities|fact check|newsletters|' +
  'aa|next article|previous article|next story|previous story|top|world|politics|business|economy|sports|sport|culture|national|opinion|font|companies|accept|europe|asia|africa|americas|middle east|asia-pacific|asia - pacific|i agree|got it|dismiss|allow all';

const kinds: ReadonlyMap<string, Furniture> = new Map([
  ...`${edge}|${edgeLinks}`.split('|').map((line) => [line, 'edge'] as const),
  ...furniture.map((line) => [line, 'always'] as const),
  ...`${always}|${links}`.split('|').map((line) => [line, 'always'] as const),
]);

const LINKS: ReadonlySet<string> = new Set(`${links}|${edgeLinks}`.split('|'));

/** Longer than any such line with all that it is dressed in. */
const LONGEST = 80;

const LONGEST_BARE = Math.max(...[...kinds.keys()].map(({ length }) => length));

/**
 * Whether a line is left over from the page that the copy was taken from.
 *
 * @param line The line, without white space at its ends.
 * @returns Where it may be taken for that, or null where it is no such line.
 */
export function furnitureOf(line: string): Furniture | null {
  if (line.length > LONGEST) return null;
  const bare = bareOf(line);
  const kind = kinds.get(bare.replace(COUNT, '#')) ?? (BUTTON.test(bare) ? 'always' : null);
  return kind ?? (isNavigation(line) ? 'edge' : null);
}

const COUNT = /\b\d{1,2}\b/g;

/** True for the bar that a page opens on or shares it with: `Home News World Sport`, `Home | News | Sport`, `News|Business`, `Facebook Twitter Email Print`. */
function isNavigation(line: string): boolean {
  if (NAVIGATION.test(line)) {
    const cells = line.split(BARS);
    if (cells.length > 2) return cells.every(({ length }) => length < LONGEST_CELL);
  }
  const lower = line.toLowerCase();
  // by its first term most copy is none
  if (termsAt(lower.split(PARTING, 2), 0) === 0) return false;
  const terms = lower.split(PARTING);
  let known = 0;
  for (let at = 0; at < terms.length; ) {
    const count = termsAt(terms, at);
    if (count === 0) return false;
    if (count === 2 || !isBeside(terms[at] ?? '')) known++;
    at += count;
  }
  return known > 1;
}

/** How many terms one button of a bar has, from one of them; 0 for what no bar has. */
function termsAt(terms: readonly string[], at: number): 0 | 1 | 2 {
  const [one = '', next] = [terms[at], terms[at + 1]];
  if (kinds.has(`${one} ${next}`)) return 2;
  return kinds.has(one) || isBeside(one) ? 1 : 0;
}

/** True for what else stands between the buttons of a bar, or at its ends. */
const isBeside = (term: string): boolean => term === '' || BESIDE.test(term);

const BARS = / *[|·•] */;
const PARTING = /[\s|·•>/,#]+/;

const LONGEST_CELL = 24;

const BESIDE = /^(?:and|on|via|by|with|this|article|story)$/;

/** What no headline opens on, with more behind it. */
const NAVIGATION = /^(?:home|menu|sign in|log in|search|subscribe)[\s|·•>/]+\p{Lu}/iu;

/** True for a line that stands above links to other copy, as `Related articles` does. */
export const opensLinks = (line: string): boolean => line.length <= LONGEST && LINKS.has(bareOf(line));

/** True for a line below which an agency's own page has nothing of the copy. */
export const endsItsPage = (line: string): boolean => line.length <= LONGEST && endsPage.has(bareOf(line));

/** In lower case, without what pages dress it in; empty where it is longer than any such line, or heads a part of an agency's schedule. */
function bareOf(line: string): string {
  const bare = withoutEnds(line, DRESS);
  return bare.length > LONGEST_BARE || bare === 'TOP STORIES' ? '' : bare.toLowerCase();
}

/**
 * Where words that an agency's own pages set behind a caption begin, in a text that they end.
 *
 * @returns -1 where it ends on no such words.
 * @example furnitureEnd('REUTERS/Anna Velmar Acquire Licensing Rights') // 20
 */
export function furnitureEnd(text: string): number {
  // most paragraphs end on a full stop or a mark, and no such words do where they run on
  if (!RUN_ON_ENDS.has(text.charAt(text.length - 1).toLowerCase())) return -1;
  const bare = text.slice(-LONGEST).toLowerCase();
  const line = RUN_ON.find((one) => bare.endsWith(one));
  return line === undefined ? -1 : Math.max(0, text.length - LONGEST) + bare.length - line.length + 1;
}

const RUN_ON = furniture.filter((line) => !line.endsWith('.')).map((line) => ` ${line}`);

const RUN_ON_ENDS: ReadonlySet<string> = new Set(RUN_ON.map((line) => line.charAt(line.length - 1)));

/** The brackets, arrows and bullets that pages dress such lines in. */
const DRESS = ' []<>»«›‹▲△▼▽►▶→←↑↓•·|-–—*+!:';
