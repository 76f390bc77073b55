import { agencyOf } from '../../../agencies/index.ts';

/** Longer than what a notice says before it has named its copy, in UTF-16 code units. */
const LONGEST = 400;

/** What stands between the quotation marks where copy is taken back by its headline, and who takes it back where that is told. */
export interface TakenBack {
  /** Offsets in the text. */
  readonly span: readonly [start: number, end: number];
  readonly by?: string;
}

/**
 * The headline in quotation marks that words take back, which only a notice does so: `Please kill “Wall holds”.`, `Editors: We are
 * withdrawing our story “Wall holds”`, `ATTENTION CLIENTS: story “Wall holds” has been cancelled`, `Kyodo News kills “Wall holds”`.
 *
 * @returns Null for what somebody asks or says in copy, and for what takes back no copy by its headline.
 * @example takenBackIn('Please kill "Wall holds at Eastmere".')?.span // [13, 36]
 */
export function takenBackIn(text: string): TakenBack | null {
  if (!TAKES_BACK.test(text)) return null;
  const asked = behindSentence(text);
  return readAt(text, 0) ?? (asked > 0 ? readAt(text, asked) : null);
}

/** Where the last of its sentences begins that asks editors something: `It was wrong. Please kill “Wall holds”.` */
function behindSentence(text: string): number {
  const at = text.lastIndexOf('. Please ');
  return at < 0 ? -1 : at + 2;
}

/** The same in what begins at an offset. */
function readAt(text: string, from: number): TakenBack | null {
  const said = text.slice(from, from + LONGEST);
  const quoted = said.search(OPENS);
  if (quoted < 0) return null;
  const address = HEAD.exec(said)?.[0] ?? '';
  const isAddressed = /\p{L}/u.test(address);
  const head = isAddressed ? address + (WHY.exec(said.slice(address.length))?.[0] ?? '') : address;
  const rest = said.slice(head.length);
  const match =
    ASKED.exec(rest) ?? OWN.exec(rest) ?? (isAddressed ? TOLD.exec(rest) : null) ?? OURS.exec(rest) ?? BY.exec(rest);
  const { double, single, by } = match?.groups ?? {};
  const title = double ?? single ?? '';
  if (!match || !title.includes(' ') || (by !== undefined && !agencyOf(by))) return null;
  const start = from + head.length + match[0].indexOf(title, Math.max(0, quoted - head.length));
  return { span: [start, start + title.length], ...(by && { by }) };
}

/** An apostrophe stands behind a letter. */
const OPENS = /["“]|(?<![\p{L}\d])['‘]/u;

/** Looked for first, since that is quicker. */
export const TAKES_BACK = /kill|spik|withdr|retract|cancel|eliminat|annul|disregard|ignore|delete|remove|take down/i;

/** What a notice opens on: whom it addresses, what it is. */
const HEAD =
  /^[(*\s]*(?:(?:attn|attention|not(?:es?|ice)(?: to)?|all|eds|editors?|colleagues|clients|subscribers|(?:mandatory )?kill|withdrawal|cancellation|retraction|elimination|annulment|advisory)\b(?=[^.“"]{0,30}[:–—-]|,)[\s,:–—-]*){0,4}\s*(?:(?:please (?:note|be advised)|\p{L}+ are (?:advised|informed)) that )?/iu;

/** Why it is taken back, before it is said that it is: `due to an error, the story …`. */
const WHY =
  /^(?:(?:because|due to|owing to|in light of|in view of|following|as|since)\b[^.“"‘\n]{3,120}?(?:, (?=(?:we|the|our|this) )| (?=we (?:are|have) ))|[^.“"‘\n]{3,120}?,? (?=we (?:are|have) ))/i;

/** In single ones too, in which an apostrophe may stand. */
const TITLE = `(?:["“](?<double>[^"“”\\n]{4,200})["”]|['‘](?<single>[^"“”\\n]{4,200}?)['’](?!\\p{L}))`;
const COPY = '(?:story|item|report|article|alert|copy)';
/** What is named before it: `the PTI story VIOLIN headlined`, `BC-EU--Wall,`. */
const WHICH = `(?:(?:(?:the|this|our|its|an?) )?(?:\\p{L}+ ){0,2}${COPY}(?: [^\\s"“]{2,40},?)?(?: (?:headlined|titled|entitled|slugged))?,? |(?:BC|AM|PM)-[^"“\\n.]{2,60} )?`;
/** `, fans ask` follows in news. */
const ENDS = `(?=\\W*$|[.;!)]| \\(|\\s*[–—-]|,? (?:from|because|due|as|since|sent|moved|timed|issued|filed|that|which|of|at|for|and)\\b)`;
const DONE = '(?:killed|spiked|withdrawn|retracted|cancel?led|eliminated|annulled)';

const ASKED = new RegExp(
  `^(?:please|pls) (?:kill|spike|withdraw|retract|cancel|eliminate|annul|disregard|ignore|delete|remove|take down) ${WHICH}${TITLE}${ENDS}`,
  'iu',
);
const OWN = new RegExp(
  `^we (?:are |have |hereby )?(?:kill|withdr|retract|cancel|spik|annul)\\p{L}* ${WHICH}${TITLE}${ENDS}`,
  'iu',
);
const TOLD = new RegExp(
  `^${WHICH}${TITLE},?[^.\\n"“]{0,80}? (?:is|was|are|has been) (?:hereby )?${DONE}(?![\\p{L}]| by\\b)`,
  'iu',
);
/** Nobody but a desk calls it so: `Because of an error our story “Wall holds” has been spiked.` */
const OURS = new RegExp(
  `^(?:(?:because of|due to|owing to|in light of|in view of|following)\\b[^.“"‘\\n]{2,120}? |we (?:regret|are sorry)(?: to (?:say|tell|inform)(?: you)?)? that )?our ${COPY}(?: (?:headlined|titled|entitled|slugged))? ${TITLE},?[^.\\n"“]{0,80}? (?:is|was|has been) ${DONE}(?![\\p{L}]| by\\b)`,
  'iu',
);
const BY = new RegExp(
  `^(?:The )?(?:(?<by>\\p{Lu}[\\p{L} ]{1,29}?)(?: News)? (?:kills|withdraws|retracts|cancels|spikes|annuls|(?:has|have) ${DONE}|is withdrawing)) ${WHICH}${TITLE}${ENDS}`,
  'u',
);
