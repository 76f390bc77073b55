import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { cues } from '../../words/cue-verbs.ts';
import { beings, cueAt } from '../clause/cues.ts';
import { subjectFor } from '../clause/doers.ts';
import { invertedSpeaker } from '../clause/inverted.ts';
import { accorded } from '../clause/phrase-from.ts';
import type { Run } from '../clause/runs.ts';
import { isHearer, isSomebody } from '../clause/speaks.ts';
import { subjectOf } from '../clause/subject-of.ts';
import { isUnsaid } from '../clause/unsaid.ts';
import { classOf } from '../clause/word-classes.ts';
import { turning } from '../reported/set-in.ts';
import { atTheEnd, dashed, named } from './at-the-end.ts';
import { type Attribution, saidAt, toldBy, type Zone } from './attribution.ts';
import { afterwards, closesClause, signedBehind } from './said-after.ts';
import { before, isOfOther, labelWithin, leadsIn, sayings } from './said-before.ts';

/** The attribution within the sentence or sentences that hold the stretch. */
export function attributionIn(zone: Zone): Attribution | null {
  const closes = zone.stretch.to < zone.right && closesClause(zone.words, zone.stretch.to);
  return (
    labelWithin(zone) ??
    (leadsIn(zone) ? before(zone) : null) ??
    (closes ? according(zone.words, zone.stretch.to, zone.right, zone.stretch.to + 1) : null) ??
    (closes && !(turning.has(zone.words[zone.left]) && zone.words[zone.stretch.from - 1]?.text !== ':')
      ? behind(zone)
      : null) ??
    before(zone) ??
    (closes ? behind(zone) : afterwards(zone)) ??
    accordingTo(zone) ??
    atTheEnd(zone) ??
    dashed(zone) ??
    named(zone)
  );
}

/** Who said it, as told behind it; of `Brandt called it "…," the Gazette reported` and `condemned it as "…," TASS said`, Brandt. */
function behind(zone: Zone): Attribution | null {
  const { from, to } = zone.stretch;
  if (endsAside(zone)) return before(zone);
  const after = afterwards(zone);
  const verb = after?.cue && zone.words[after.cue.from];
  // `fans chanting "…" sat there, a journalist saw`, `the firm, which called itself "…", fired Brandt`
  const apart = after && Math.min(after.speaker?.from ?? to, after.cue?.from ?? to) > to + 1;
  if (verb && (apart || cues.get(verb) === null)) {
    const caller = before(zone);
    if (caller?.cue && caller.cue.to >= from - 1 && caller.speaker) return caller;
  }
  const as = zone.words[from - 1]?.lower === 'as';
  if (!verb || !(as || reported.has(verb)) || from < zone.near + 3) return after;
  const caller = before(zone);
  const cue = caller?.cue && cueAt(zone.words, caller.cue.from);
  return cue && cue.form !== 'participle' && (!as || cue.sense === 'judge') ? caller : after;
}

/** `Brandt, who had called it "a farce," said the port …`: the verb goes on from who stands before the aside; not so `…," said Ruiz`. */
function endsAside({ words, stretch: { from, to }, near, right }: Zone): boolean {
  const verb = words[to]?.text === ',' ? to + 1 : to;
  const cue = cueAt(words, verb);
  if (cue?.sense !== 'say' || cue.form !== 'past' || invertedSpeaker(words, verb, right)) return false;
  let [at, told] = [from - 1, false];
  for (; at > near && words[at]?.text !== ','; at--) told ||= classOf(words[at]) === 'relative';
  return told && at > near;
}

const reported = wordSet('reported reports');

/** `…," according to the ministry`, `According to Brandt, "…`, `In the words of Brandt, "…`. */
function accordingTo({ words, stretch, near, right }: Zone): Attribution | null {
  return according(words, stretch.to, right) ?? according(words, near, stretch.from);
}

function according(words: readonly Word[], from: number, to: number, last = from + 40): Attribution | null {
  for (let at = from; at < Math.min(to, last); at++) {
    const [first, second] = [words[at]?.lower, words[at + 1]?.lower];
    // `in her words, "…`
    if (first === 'in' && owners.has(words[at + 1]) && words[at + 2]?.lower === 'words')
      return saidAt(words, at, { from: at + 1, to: at + 2 }, null, 'according-to', 3);
    const width = first === 'per' && at < from + 2 ? 1 : 2;
    if (width === 2 && !(first === 'according' && second === 'to') && !(first === 'words' && second === 'of')) continue;
    const speaker = accorded(words, at + width, to);
    return speaker && saidAt(words, at, speaker, null, 'according-to', width);
  }
  return null;
}

const owners = wordSet('his her');

/** The subject of the sentence before the stretch, where no verb of saying tells more. */
export function subjectZone({ words, stretch, left }: Zone): Attribution | null {
  const subject = subjectOf(words, left, stretch.from);
  const speaker = subject && holderOf(words, subject);
  if (!subject || !speaker || !maySpeak(words, speaker)) return null;
  // `Brandt was blunt: "…`
  if (beings.has(words[subject.to]) && words[stretch.from - 1]?.text !== ':') return null;
  if (isUnsaid(words, Math.min(subject.to + 1, stretch.from), subject, left)) return null;
  if (isOfOther(words, subject.to, stretch.from)) return null;
  // `ORRIN CEO SAYS "…"`: capitals all through
  const verb = subject.to - 1;
  if (verb > subject.from && words[verb]?.shape === 'upper' && cueAt(words, verb)?.sense === 'say')
    return saidAt(words, verb, { from: subject.from, to: verb }, 'say', 'subject');
  return toldBy(words, speaker, 'subject');
}

/** Who speaks in a sentence without quotation: the subject of its verb of saying, else of the sentence. */
export function speakerOfSentence(words: readonly Word[], from: number, to: number, how: string): Attribution | null {
  for (let at = from + 1; at < Math.min(to, from + 80); at++) {
    const cue = cueAt(words, at);
    if (cue?.sense !== 'say' || words[at]?.shape !== 'lower' || cue.form === 'participle' || cue.form === 'base')
      continue;
    const signed = signedBehind(words, from, at, cue, to);
    if (signed) return { ...signed, how };
    const speaker = subjectFor(words, at, cue, from, to);
    if (speaker && !isUnsaid(words, at, speaker, from)) return saidAt(words, at, speaker, cue.sense, how);
  }
  const source = according(words, from, to, to);
  if (source?.speaker && maySpeak(words, source.speaker)) return { ...source, how };
  const speaker = subjectOf(words, from, to);
  const speaks = speaker && maySpeak(words, speaker) && !isUnsaid(words, speaker.to, speaker, from);
  return speaks ? toldBy(words, speaker, how) : null;
}

/** Of `Brandt's answer: "…"`, Brandt. */
function holderOf(words: readonly Word[], subject: Run): Run {
  for (let at = subject.to - 1; at > subject.from; at--)
    if (possessives.has(words[at]) && words.slice(at + 1, subject.to).some(isSaying))
      return { from: subject.from, to: at };
  return subject;
}

const isSaying = (word: Word): boolean => cues.get(word)?.noun === true || sayings.has(word);

const nobody = wordSet('it here there');

/** True for a subject that may speak: not for `it` and `The plan`. */
function maySpeak(words: readonly Word[], { from, to }: Run): boolean {
  const end = headEnd(words, { from, to });
  const head = words[end - 1];
  if (!head || nobody.has(words[from]) || possessives.has(head)) return false;
  // `Vessan laws`
  return isSomebody(words, { from, to: end }) && (head.shape !== 'lower' || classOf(head) !== null || isHearer(head));
}

/** Behind the first `of`, unless it tells of whom there is some: of `The plan of the mayor`, `The plan`. */
function headEnd(words: readonly Word[], { from, to }: Run): number {
  for (let at = from + 1; at < to; at++)
    if (words[at]?.lower === 'of')
      return classOf(words[at - 1]) === 'determiner' || words[at - 1]?.kind === 'number' ? to : at;
  return to;
}
