import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Cue } from '../../words/cue-verbs.ts';
import { cueAt, isPassive } from '../clause/cues.ts';
import { heard, invertedSpeaker, tells } from '../clause/inverted.ts';
import { passedOnFrom, passesOn } from '../clause/passed-on.ts';
import { some } from '../clause/phrase-back.ts';
import { isCalled, phraseFrom } from '../clause/phrase-from.ts';
import type { Run } from '../clause/runs.ts';
import { isSomebody } from '../clause/speaks.ts';
import { subjectBefore } from '../clause/subjects.ts';
import { classOf } from '../clause/word-classes.ts';
import { type Attribution, saidAt, type Zone } from './attribution.ts';
import { withAnyVerb } from './with-any-verb.ts';

/** True where a quotation ends with a comma, a question or an outcry: what follows tells who spoke. */
export function closesClause(words: readonly Word[], to: number): boolean {
  const inner = words[to - 2]?.text ?? '';
  return ',?!…—―-'.includes(inner.slice(-1) || ' ') || words[to]?.text === ',';
}

/** `…," said Brandt`, `…," the ministry later said`, `…," he told reporters`. */
export function afterwards({ words, stretch, right }: Zone): Attribution | null {
  let start = stretch.to;
  while (start < right && words[start]?.text === ',') start++;
  const first = words[start];
  // `…," An said`
  if (/^(?:An|So)$/.test(first?.text ?? '') && words[start + 1]?.lower === 'said' && closesClause(words, stretch.to))
    return saidAt(words, start + 1, { from: start, to: start + 1 }, 'say', how);
  if (!first || start >= right || opensClause(first)) return null;
  const cue = first.shape === 'lower' ? cueAt(words, start) : null;
  if (cue?.form === 'participle') return null;
  const told = cue && inverted(words, start, cue, right);
  // `…," reports from Tarn quoted Brandt as saying`
  if (told || (cue && !cue.noun)) return told;
  const after = behindSubject(words, start, right);
  const alone = closesClause(words, stretch.to) ? withAnyVerb(words, start, right) : null;
  // `…," the crew had radioed, she said`
  const verb = alone?.cue?.from ?? right;
  return verb + 1 < (after?.cue?.from ?? right) && !cueAt(words, verb) ? alone : (after ?? alone);
}

/**
 * `"Is it over?" Ada Brandt, the mayor, asked the crowd.`, `"It is over." Brandt told the Gazette.`: what looks like a sentence
 * of its own, and tells of nothing but who spoke, and to whom.
 *
 * @param end Where that sentence ends.
 */
export function afterOutcry(zone: Zone, end: number): Attribution | null {
  const { words, stretch } = zone;
  const closing = words[stretch.to - 2]?.text || ' ';
  if (!'?!.'.includes(closing)) return null;
  const after = behindSubject(words, stretch.to, end);
  const behind = after?.cue?.to ?? end;
  if (after?.sense !== 'say' || end - behind > 6 || (closing === '.' && !speaking.has(words[behind - 1]))) return null;
  const next = words[behind];
  const hears = heard.has(words[behind - 1]) || next?.lower === 'to';
  return hears || next?.kind === 'mark' || classOf(next) === 'preposition' ? after : null;
}

/** What tells of nothing but speaking, so that words stand before it. */
const speaking = wordSet('said says told tells');

const how = 'said-after';

/** `said Brandt`, `later said the paper, quoting Brandt`. */
function inverted(words: readonly Word[], verb: number, { sense }: Cue, right: number): Attribution | null {
  const behind = isCalled(words, verb + 1) ? verb + 1 : afterAdverbs(words, verb + 1);
  // `…," compared to 11 percent of others`
  const speaker =
    classOf(words[behind]) === 'preposition' || tells.has(words[verb])
      ? null
      : (phraseFrom(words, behind, right) ?? (some.has(words[behind]) ? { from: behind, to: behind + 1 } : null));
  return speaker && (passedOn(words, speaker.to, right) ?? saidAt(words, verb, speaker, sense, how));
}

/** `the ministry later said`; of `Brandt, who chairs the board and called it early, told reporters`, Brandt. */
function behindSubject(words: readonly Word[], start: number, right: number): Attribution | null {
  const limit = Math.min(right, start + 40);
  let who = whoBehind(words, start, limit);
  let aside: Attribution | null = null;
  for (let at = nextFinite(words, start, limit); at >= 0; at = nextFinite(words, at + 1, limit)) {
    const cue = cueAt(words, at) as Cue;
    const signed = signedBehind(words, start, at, cue, right);
    if (signed) return signed;
    if (at === start) continue;
    if (isPassive(words, at, cue) && !passesOn(words[at])) {
      // `…," Brandt was heard telling the guard`
      const muttering = words[at]?.lower === 'heard' && words[at + 1]?.lower.endsWith('ing');
      const speaker = muttering || cueAt(words, at + 1)?.form === 'participle' ? subjectBefore(words, at, start) : null;
      if (speaker) return saidAt(words, at + 1, speaker, 'say', how);
      continue;
    }
    if (classOf(words[at - 1]) === 'relative' && !aside) {
      who ??= subjectBefore(words, at, start);
      aside = saidAt(words, at, who ?? { from: at - 1, to: at }, cue.sense, how);
      continue;
    }
    const verb = cue.form === 'participle' ? at - 1 : at;
    const speaker = passedOnFrom(words, at, right) ?? who ?? subjectBefore(words, verb, start);
    if (speaker) return passedOn(words, at + 1, right) ?? saidAt(words, at, speaker, cue.sense, how);
  }
  return aside;
}

/** Of `…," a girl who was in the class told the paper`, the girl. */
function whoBehind(words: readonly Word[], start: number, limit: number): Run | null {
  const who = phraseFrom(words, start, limit);
  return who && words[who.to]?.text === 'who' ? who : null;
}

/** The next cue that is no participle, within the clause; -1 where none is. */
function nextFinite(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const word = words[at];
    if (!word || (word.kind === 'mark' && ';:'.includes(word.text))) return -1;
    const cue = word.shape === 'lower' ? cueAt(words, at) : null;
    if (cue && (cue.form !== 'participle' || (cue.sense === 'say' && keeping.has(words[at - 1])))) return at;
  }
  return -1;
}

/** `she kept saying`. */
const keeping = wordSet('kept keeps keep started');

/** `…" is what counts, said Ada Brandt.`: behind a comma at the end, and nobody stands before it. */
export function signedBehind(
  words: readonly Word[],
  start: number,
  at: number,
  { sense }: Cue,
  right: number,
): Attribution | null {
  if (sense !== 'say' || words[at - 1]?.text !== ',' || isApposed(words, start, at) || heard.has(words[at]))
    return null;
  const speaker = invertedSpeaker(words, at, right);
  return speaker && isSomebody(words, speaker) ? saidAt(words, at, speaker, sense, 'said-at-end') : null;
}

/** `…," the paper said, quoting the fire chief.` */
function passedOn(words: readonly Word[], from: number, right: number): Attribution | null {
  for (let at = from; at < Math.min(right, from + 20); at++) {
    if (words[at]?.lower !== 'quoting') continue;
    const speaker = passedOnFrom(words, at, right);
    return speaker && saidAt(words, at, speaker, 'say', 'passed-on');
  }
  return null;
}

/** `…," Ada Brandt, 71, told reporters`: whoever stands right behind the quotation, told of between commas, is who spoke. */
function isApposed(words: readonly Word[], start: number, cue: number): boolean {
  const who = phraseFrom(words, start, cue);
  return who !== null && words[who.to]?.text === ',' && isSomebody(words, who);
}

/** `while 70 percent said` tells of somebody else. */
function opensClause(word: Word): boolean {
  const type = classOf(word);
  return type === 'subordinator' || type === 'conjunction' || type === 'relative';
}

/** Past `later` and `on Tuesday`. */
function afterAdverbs(words: readonly Word[], from: number): number {
  let at = words[from]?.lower === 'on' && classOf(words[from + 1]) === 'time' ? from + 2 : from;
  for (let word = words[at]; word && (classOf(word) === 'adverb' || classOf(word) === 'time'); word = words[at]) at++;
  return at;
}
