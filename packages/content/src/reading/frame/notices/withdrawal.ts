import { agencyOf } from '../../../agencies/index.ts';
import { TAKES_BACK, takenBackIn } from './taken-back.ts';

/** Longer than any sentence that tells of a withdrawal, in UTF-16 code units. */
const LONGEST = 600;

/**
 * True where an agency says of a story of its own that it is withdrawn: `Reuters withdraws story on the harbour`, `The
 * Associated Press has retracted its story about …`, `The dpa report “…” is retracted`. What another's story does is news.
 *
 * @param agency The id of whose copy it is, where known.
 * @example isWithdrawal('Reuters has withdrawn a story headlined “Wall holds”', 'reuters') // true
 * @example isWithdrawal('The Marlow Gazette has retracted its story', 'ap') // false
 */
export function isWithdrawal(text: string, agency: string | undefined): boolean {
  if (text.length > LONGEST) return false;
  if (!TAKES_BACK.test(text)) return false;
  const taken = takenBackIn(text);
  if (taken && !taken.by) return true;
  if (ITEM.test(text)) return true;
  const [, name = taken?.by] = WITHDRAWS.exec(text) ?? WITHDRAWN.exec(text) ?? [];
  const own = name === undefined ? undefined : agencyOf(name)?.id;
  return own !== undefined && (agency === undefined || agency === own);
}

const WITHDRAWS =
  /^(?:\(?ADVISORY[):\s–—-]+)?(?:The )?(\p{Lu}[\p{L} ]{1,29}?) (?:(?:has|have) (?:withdrawn|retracted|killed)|withdraws|retracts|is (?:withdrawing|retracting)) (?:(?:an?|its|the|this) )?(?:[\p{L}\d-]+ ){0,3}?(?:story|stories|report|article|item|alert)\b/u;

const WITHDRAWN =
  /^(?:(?:The|An?|Our) )?(\p{L}[\p{L} ]{1,29}?) (?:story|report|article|item|alert)\b(?: [\p{L} ]{2,30})?,? ["“][^"”\n]{4,200}["”],?[^.\n]{0,80}? (?:is|was|has been) (?:withdrawn|retracted|cancel?led|killed|spiked)\b/u;

/** What only a notice calls so, in its own present: `Story “…” is cancelled.` */
const ITEM =
  /^(?:(?:The|This|Our) )?(?:[Ss]tory|[Ii]tem|[Aa]lert)(?: [\p{Ll} ]{2,20})?,? ["“][^"”\n]{4,200}["”],?[^.\n]{0,80}? is (?:hereby )?(?:withdrawn|retracted|cancel?led|killed|spiked)(?=[.;,]|$)/u;
