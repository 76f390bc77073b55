import { agencyOf } from '../../../../agencies/index.ts';
import { COPY, DAY, EDITORS, SLUG_CYCLE, WHOM } from '../desk-words.ts';

/** Longer than any line that is an advisory's name alone, in UTF-16 code units. */
const LONGEST = 80;

/** Whether a line is nothing but the name of what agencies send to editors only, such as a digest of what is to come. */
export function isAdvisory(line: string): boolean {
  if (line.length > LONGEST) return false;
  const name = nameIn(line);
  return (
    (name !== '' && name === line.replace(/\s*:$/, '')) ||
    (/^AP news [^.!?]*$/i.test(line) && line.search(DIGEST) === 3)
  );
}

/**
 * Whether a headline or a slug opens on what only editors are sent.
 *
 * @param agency The id of whose copy it is, where that is known.
 * @param isNews Whether it stands above news, whose headline may open on such words: `Technical advisory group backs dam`.
 * @example isAdvisoryTitle('Yonhap news schedule for Monday') // true
 * @example isAdvisoryTitle('Advisory lifted') // false
 */
export const isAdvisoryTitle = (line: string, agency?: string, isNews = false): boolean =>
  (isNews && !isSure(line) ? isAdvisory(line) : nameIn(line) !== '' || TO_SUBSCRIBERS.test(line)) ||
  opensOnAdvisory(line) ||
  agencyOf(PLANS.exec(line)?.[1] ?? '') !== undefined ||
  SCHEDULE.test(line) ||
  (DIGEST.test(line) && (agency === 'ap' || line.startsWith('AP ')));

/** Whether nothing but an advisory opens so: on the cycle of a slug, an agency, its own name, editors, a picture that is taken back. */
const isSure = (line: string): boolean =>
  SURE.test(line) || PICTURE_KILL.test(line) || agencyOf(line.split(' ', 1)[0] ?? '') !== undefined;

const SURE = new RegExp(
  `^(?:${SLUG_CYCLE}|advisory\\s*[:-]|(?:\\p{L}+ to|attention) (?:all )?${EDITORS}\\b|\\p{L}+ (?:kill|elimination)(?=\\W*$| (?:notice|of)\\b|\\W+\\p{L}*\\d))`,
  'iu',
);

/** In capitals, with its slug. */
const PICTURE_KILL = /^[A-Z]+ (?:KILL|ELIMINATION) [A-Z]{2}/;

/** Whether words open on `ADVISORY`, in capitals unless all is: `Advisory lifted` and `ADVISORY LIFTED` are news. */
export const opensOnAdvisory = (text: string): boolean => ADVISORY_WORD.test(text);

const ADVISORY_WORD = new RegExp(
  String.raw`^(?:${SLUG_CYCLE}|\()?ADVISORY\)?(?:$|\s*[:,–—-]|\s.*\p{Ll})|^${SLUG_CYCLE}Advisory\b`,
  'u',
);

/** The name of an advisory that words open on, as far as it goes. */
function nameIn(line: string): string {
  const [name = '', agency] = NAME.exec(line) ?? [];
  return agency === undefined || agencyOf(agency) ? name : '';
}

const NAME = new RegExp(
  `^(?:${SLUG_CYCLE})?(?:(?:(\\S+) )??(?:(?:news )?(?:coverage|editorial|photo|video|graphics?|schedule|technical|service|media)|(?<=\\S )news) advisory|advisory to ${EDITORS})\\b`,
  'i',
);

/** What else opens on words to them. */
const TO_SUBSCRIBERS = new RegExp(
  `^(?:${SLUG_CYCLE})?(?:advisory\\s*[:-]\\s*(?:$|(?:(?:the|our|this|no) )?(?:${COPY}|photo|picture|video|graphic|coverage|${WHOM}|schedule))|(?:AP )?service (?:guide|message|note)\\b|(?:attention (?:all )?|not(?:e|ice) to )${EDITORS}\\b|(?:photo|picture|video|graphics?) (?:kill|elimination|withdrawal)\\b|diary\\s*[:-])`,
  'i',
);

/** `Yonhap news schedule for Monday`, `The Canadian Press budget for Friday`, `CP-Budget-Friday`, `PA NEWSPLAN`: what an agency plans; not `Reuters schedule angers desks`. */
const PLANS = new RegExp(
  `^(?:the |${SLUG_CYCLE})?((?:\\S+ )??[^\\s-]+)[ -](?:(?:(?:world|national|sports|business) |\\S+ (?=news ))?(?:news |coverage |photo )?(?:schedule|planner|lineup|agenda|budget(?:(?: for |-)${DAY}|(?:, ?\\d.*)?$))\\b(?! [a-z]{2,}[^is]s\\b)|(?:\\S+ ){0,2}(?:news ?(?:advisory|list|plan)|events calendar)(?=\\W*$|\\W+(?:(?:for|at|on) )?(?:${DAY}|[a-z]{3,9}\\.? ?\\d|\\d)))`,
  'i',
);

/** `WORLD NEWS SCHEDULE FOR MONDAY`, `Planner for Tuesday, Oct 12`, `BUDGET: Stories for Sunday`; and what tries the line. */
const SCHEDULE =
  /^(?:(?:[A-Z]+ ){0,2}NEWS (?:SCHEDULE|PLANNER|LINEUP)(?:$|[\s:,(-]+(?:FOR|ON|AT|\d))|(?:News (?:schedule|planner|budget|diary|lineup)|Planner|Daybook|(?:BUDGET|Budget): ?[Ss]tories) for (?:[A-Z][a-z]+day|[A-Z][a-z]{2,8}\.? \d)|Budget for [A-Z][a-z]+day, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?$|DAYBOOK\W*$|\W*(?:TEST(?:[\s,!-]+TEST)+|(?:THIS IS )?(?:ONLY )?A TEST(?: MESSAGE)?|TEST MESSAGE)\W*$)/;

const DIGEST = /\bnews (?:digest|summary|budget|agenda)\b/i;
