import { isRegion } from '../../head/places.ts';
import { isTold } from '../../lines/is-told.ts';
import { DAY } from '../desk-words.ts';
import { momentEnd } from './moment-words.ts';

/**
 * Whether a line holds the copy by all that it says, though it opens on words that news opens on too: `HFR 6 p.m. EST Sunday`,
 * `PREPARED OBITUARY - HOLD FOR DEATH`, `SOUS EMBARGO jusqu'à lundi 06H00 GMT`.
 *
 * @param text A line of its own, no longer than an embargo line may be.
 * @param isAbove Whether it stands above the copy, so that the day of its release is its own.
 */
export function isHoldLine(text: string, isAbove = false): boolean {
  const said = text.replace(DRESS, '');
  if (isTold(said)) return false;
  if (ALONE.test(said)) return true;
  const [opening = ''] = UNTIL.exec(said) ?? [];
  if (!TIME.test(said) && (OF_STATES.test(opening) || isRegion(opening.slice(0, -10).toLowerCase()))) return false;
  if (/^release/i.test(opening) && !TIME.test(said) && (!isAbove || /: \d+$/.test(said))) return false;
  const at = opening.length;
  const end = at && momentEnd(said, at);
  return end > at && /\d|day\b|noon|midnight/i.test(said.slice(at, end)) && DONE.test(said.slice(end));
}

const DRESS = /^[^\p{L}\d]+|[^\p{L}\d)]+$/gu;

/** What a moment ends: the line, or what another medium waits for. */
const DONE = /^\W*$|^ ?[.,;/]? ?(?:print|web|online|broadcast|tv|radio)\b/i;

/** What opens on these waits for the moment right behind. */
const UNTIL =
  /^(?:(?:hfr|hold-for-release)(?: (?:until|till|at|on|for))?:? |EMB(?:D|'D)?[.:]? (?:(?:until|till|to) )?|scheduled for release(?: (?:at|on))?:? |(?:time|date) of release: |for (?:use|publication) (?:not|only) (?:before|after|from) |(?:\p{L}+(?:,| and|\/|, and)? ?){1,4} embargo: |release\s*: (?:(?:not before|not until|embargoed until|until|after|at|from|(?:up)?on(?: (?:delivery|publication)\W+(?:at|about|expected))?) )?)/iu;

/** A time of the clock; without one, an embargo of states or on goods holds no copy (`Arms embargo: Sunday at noon`), nor what comes out on a day. */
const TIME = /\d(?::\d\d|\d{3} [a-z]| ?(?:[ap]\.?m|h(?:ou)?rs|gmt|utc|bst))/i;

const OF_STATES =
  /\b(?:arms|weapons?|oil|gas|fuel|energy|trade|grain|wheat|rice|food|beef|meat|fish|steel|coal|gold|timber|chips?|exports?|imports?|air|naval|sea|economic|travel|total|partial|full|new|old|the|u\.?[sn]\.?|e\.?u\.?|\p{L}+(?:(?<!guardi)an|ese|ish)) embargo: $/iu;

/** What needs no moment. */
const ALONE = new RegExp(
  [
    '(?:(?:bio|obit(?:uary)?)\\W+)?(?:prepared|advance|stock|pre-?written) obit(?:uary)?(?:\\W+(?:hold|embargo|do not|not (?:to be|for)|for use)\\b.*)?',
    "(?:obit(?:uary)?\\W+)?hold (?:for|until|pending) (?:the )?(?:subject(?:['’]s)? )?death",
    'embargo(?:ed)?\\W+(?:see|as) (?:(?:the|at) )*(?:end|foot|below|above|note|bottom)\\b[^.!?]{0,30}',
    'embargo\\W+[^.!?]{3,80}\\W+embargo',
    `for (?:${DAY}(?:['’]s)?|weekend) (?:(?:morning|evening) )?(?:(?:news)?papers|editions)(?: only)?`,
    'embargo(?:ed)? (?:to|until|till|for) (?:the )?(?:time|moment) of (?:delivery|release|publication)',
    '(?:advance (?:copy|text)\\W+)?not for (?:immediate|onward) (?:use|release|publication)',
    '(?:draft\\W+)?not (?:yet )?(?:approved|cleared) for (?:publication|release|use)',
    'not for publication (?:until|till|before) [^.!?"”]{3,90}(?:\\d|[ap]\\.m)',
    `(?:achtung\\W+)?sperrfrist(?:\\W+attention\\b.*|\\W+[^!?"]*\\d[^!?"]*)`,
    '(?:(?:sous|bajo|onder|sotto) )?(?:embargo|embargad[oa]s?) (?:jusqu[\'’](?:à|a|au)|hasta|tot|até|ate|fino a\\S*|bis)(?= )[^!?"]{0,40}\\d[^!?"]{0,25}',
  ]
    .map((one) => `^${one}[.)\\]]{0,2}$`)
    .join('|'),
  'i',
);
