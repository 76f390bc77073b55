import type { Word } from '../../text/words.ts';
import { type Cue, type CueSense, cueAt, isPassive } from './cues.ts';
import type { Stretch } from './marks.ts';
import { isOffice, isPaper } from './offices.ts';
import { phraseFrom, type Run, subjectBefore, subjectOf } from './subjects.ts';
import { classOf } from './word-classes.ts';

/** Who is said to have said it, and with which verb, as words of a paragraph. */
export interface Attribution {
  readonly words: readonly Word[];
  readonly cue: Run | null;
  readonly speaker: Run | null;
  /** The sense of the cue, where it is a verb. */
  readonly sense: CueSense | null;
  /** How it was found, as the last part of a rule's name. */
  readonly how: string;
}

/** A sentence around a stretch, and what may be looked at on its either side. */
export interface Zone {
  readonly words: readonly Word[];
  readonly stretch: Stretch;
  /** Where the sentence starts that the stretch starts in. */
  readonly left: number;
  /** Behind the stretch before, or the start of the sentence. */
  readonly near: number;
  /** The start of the next stretch, or the end of the sentence that the stretch ends in. */
  readonly right: number;
}

/** The attribution within the sentence or sentences that hold the stretch. */
export function attributionIn(zone: Zone): Attribution | null {
  const closes = closesClause(zone);
  return (
    (leadsIn(zone) ? before(zone) : null) ??
    (closes ? afterwards(zone) : null) ??
    before(zone) ??
    (closes ? null : afterwards(zone)) ??
    accordingTo(zone) ??
    atTheEnd(zone) ??
    dashed(zone)
  );
}

/** True where `said,` or `asked:` stands right before the stretch. */
const leadsIn = ({ words, stretch: { from }, near }: Zone): boolean =>
  from - 2 >= near && ',:'.includes(words[from - 1]?.text || ' ') && cueAt(words, from - 2)?.sense === 'say';

/** True where the quotation ends with a comma, a question or an outcry: what follows tells who spoke. */
function closesClause({ words, stretch: { to }, right }: Zone): boolean {
  const inner = words[to - 2]?.text ?? '';
  return to < right && (/[,?!…—―-]/.test(inner.slice(-1)) || words[to]?.text === ',');
}

/** `…," said Brandt`, `…," the ministry later said`, `…," he told reporters`. */
function afterwards({ words, stretch, right }: Zone): Attribution | null {
  let start = stretch.to;
  while (start < right && words[start]?.text === ',') start++;
  const first = words[start];
  if (!first || start >= right || opensClause(first)) return null;
  const how = 'said-after';
  const cue = cueAt(words, start);
  if (cue && first.shape === 'lower') {
    if (cue.form === 'participle') return null;
    const speaker = phraseFrom(words, afterAdverbs(words, start + 1), right);
    return speaker && { words, cue: { from: start, to: start + 1 }, speaker, sense: cue.sense, how };
  }
  for (let at = start; at < Math.min(right, start + 40); at++) {
    const word = words[at];
    if (!word || (word.kind === 'mark' && ';:'.includes(word.text))) break;
    const found = cueAt(words, at);
    if (!found || word.shape !== 'lower' || found.form === 'participle') continue;
    if (at === start) continue;
    const speaker = subjectBefore(words, at, start);
    if (!speaker) continue;
    return { words, cue: { from: at, to: at + 1 }, speaker, sense: found.sense, how };
  }
  return null;
}

/** `while 70 percent said` tells of somebody else. */
function opensClause(word: Word): boolean {
  const type = classOf(word);
  return type === 'subordinator' || type === 'conjunction' || type === 'relative';
}

function afterAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  for (let word = words[at]; word && (classOf(word) === 'adverb' || classOf(word) === 'time'); word = words[at]) at++;
  return at;
}

/** `Brandt said, "…`, `Brandt accused Ruiz of "…`, `what she called "…`; the nearest verb, one of saying before others. */
function before({ words, stretch, near }: Zone): Attribution | null {
  let fallback: Attribution | null = null;
  for (let at = stretch.from - 1; at >= near && at > stretch.from - 40; at--) {
    const found = cueAt(words, at);
    if (!found || words[at]?.shape !== 'lower') continue;
    const speaker = subjectFor(words, at, found, near, stretch.from);
    if (!speaker) continue;
    const here = { words, cue: { from: at, to: at + 1 }, speaker, sense: found.sense, how: 'said-before' };
    if (found.sense !== 'hold' && found.form !== 'base') return here;
    fallback ??= here;
  }
  return fallback ?? labelled({ words, stretch, near });
}

/** Who does it: of `adding`, the subject of the verb that it leans on; of `was called`, who stands behind `by`. */
export function subjectFor(words: readonly Word[], at: number, cue: Cue, left: number, right: number): Run | null {
  if (isPassive(words, at, cue)) return agentOf(words, at, right);
  if (cue.form !== 'participle') return subjectBefore(words, at, left);
  const noun = words[at - 1]?.lower ?? '';
  if (isPaper(noun) || isOffice(noun)) return subjectBefore(words, at, left);
  for (let verb = left + 1; verb < Math.min(at, left + 40); verb++) {
    const finite = cueAt(words, verb);
    if (finite && finite.form !== 'participle' && finite.form !== 'base') return subjectBefore(words, verb, left);
  }
  return subjectOf(words, left, at);
}

function agentOf(words: readonly Word[], at: number, right: number): Run | null {
  for (let by = at + 1; by < Math.min(right, at + 12); by++)
    if (words[by]?.lower === 'by') return phraseFrom(words, by + 1, right);
  return null;
}

/** `RUIZ: "…`. */
function labelled({ words, stretch, near }: Pick<Zone, 'words' | 'stretch' | 'near'>): Attribution | null {
  const colon = stretch.from - 1;
  if (words[colon]?.text !== ':' || colon - near > 6 || colon <= near) return null;
  for (let at = near; at < colon; at++) if (words[at]?.shape === 'lower') return null;
  return { words, cue: { from: colon, to: colon + 1 }, speaker: { from: near, to: colon }, sense: null, how: 'label' };
}

/** `…," according to the ministry`, `According to Brandt, "…`. */
function accordingTo({ words, stretch, near, right }: Zone): Attribution | null {
  return according(words, stretch.to, right) ?? according(words, near, stretch.from);
}

function according(words: readonly Word[], from: number, to: number): Attribution | null {
  for (let at = from; at < Math.min(to, from + 40); at++) {
    if (words[at]?.lower !== 'according' || words[at + 1]?.lower !== 'to') continue;
    const speaker = phraseFrom(words, at + 2, to);
    return speaker && { words, cue: { from: at, to: at + 2 }, speaker, sense: null, how: 'according-to' };
  }
  return null;
}

/** `The "…" plan will fail, Brandt said.` */
function atTheEnd({ words, stretch, right }: Zone): Attribution | null {
  for (let at = stretch.to; at < Math.min(right, stretch.to + 60); at++) {
    if (words[at]?.text !== ',') continue;
    for (let verb = at + 1; verb < Math.min(right, at + 14) && words[verb]?.text !== ','; verb++) {
      const cue = cueAt(words, verb);
      if (cue?.sense !== 'say' || words[verb]?.shape !== 'lower' || cue.form === 'participle') continue;
      const speaker = verb === at + 1 ? phraseFrom(words, verb + 1, right) : subjectBefore(words, verb, at + 1);
      if (speaker) return { words, cue: { from: verb, to: verb + 1 }, speaker, sense: cue.sense, how: 'said-at-end' };
    }
  }
  return null;
}

/** `"…" — Ada Brandt`. */
function dashed({ words, stretch, right }: Zone): Attribution | null {
  const dash = words[stretch.to];
  if (!dash || !/^[-–—―]/.test(dash.text) || words[stretch.to + 1]?.shape === 'lower') return null;
  const speaker = phraseFrom(words, stretch.to + 1, right);
  return speaker && { words, cue: { from: stretch.to, to: stretch.to + 1 }, speaker, sense: null, how: 'signed' };
}

/** The subject of the sentence before the stretch, where no verb of saying tells more. */
export function subjectZone({ words, stretch, left }: Zone): Attribution | null {
  const speaker = subjectOf(words, left, stretch.from);
  return speaker && { words, cue: null, speaker, sense: null, how: 'subject' };
}

/** Who speaks in a sentence without quotation: the subject of its verb of saying, else of the sentence. */
export function speakerOfSentence(words: readonly Word[], from: number, to: number, how: string): Attribution | null {
  for (let at = from + 1; at < Math.min(to, from + 80); at++) {
    const cue = cueAt(words, at);
    if (cue?.sense !== 'say' || words[at]?.shape !== 'lower' || cue.form === 'participle' || cue.form === 'base')
      continue;
    const speaker = subjectFor(words, at, cue, from, to);
    if (speaker) return { words, cue: { from: at, to: at + 1 }, speaker, sense: cue.sense, how };
  }
  const speaker = subjectOf(words, from, to);
  return speaker && { words, cue: null, speaker, sense: null, how };
}
