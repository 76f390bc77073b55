import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';
import { cueAt, isPassive } from '../clause/cues.ts';
import { passedOnFrom, passesOn } from '../clause/passed-on.ts';
import { phraseFrom } from '../clause/phrase-from.ts';
import type { Run } from '../clause/runs.ts';
import { isSomebody, speaks } from '../clause/speaks.ts';
import { subjectBefore } from '../clause/subjects.ts';
import { classOf } from '../clause/word-classes.ts';
import { type Attribution, saidAt, type Zone } from './attribution.ts';

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
  if (!first || start >= right || opensClause(first)) return null;
  const how = 'said-after';
  const cue = cueAt(words, start);
  if (cue && first.shape === 'lower') {
    if (cue.form === 'participle') return null;
    const speaker = phraseFrom(words, afterAdverbs(words, start + 1), right);
    return speaker && (passedOn(words, speaker.to, right) ?? saidAt(words, start, speaker, cue.sense, how));
  }
  let who: Run | null = null;
  let aside: Attribution | null = null;
  for (let at = start; at < Math.min(right, start + 40); at++) {
    const word = words[at];
    if (!word || (word.kind === 'mark' && ';:'.includes(word.text))) break;
    const found = cueAt(words, at);
    if (!found || word.shape !== 'lower' || found.form === 'participle') continue;
    if (found.sense === 'say' && words[at - 1]?.text === ',' && !isApposed(words, start, at) && !heard.has(word)) {
      const behind = classOf(words[at + 1]) === 'preposition' ? null : phraseFrom(words, at + 1, right);
      if (behind && isSomebody(words, behind) && endsClause(words[behind.to]))
        return saidAt(words, at, behind, found.sense, 'said-at-end');
    }
    if (at === start || (isPassive(words, at, found) && !passesOn(word))) continue;
    if (classOf(words[at - 1]) === 'relative' && !who) {
      who = subjectBefore(words, at, start);
      aside = saidAt(words, at, who ?? { from: at - 1, to: at }, found.sense, how);
      continue;
    }
    const speaker = passedOnFrom(words, at, right) ?? who ?? subjectBefore(words, at, start);
    if (!speaker) continue;
    return passedOn(words, at + 1, right) ?? saidAt(words, at, speaker, found.sense, how);
  }
  return aside ?? (closesClause(words, stretch.to) ? withAnyVerb(words, start, right) : null);
}

/** `…," sighed Brandt.`, `…?" Brandt smiled.`: whichever verb stands alone with a speaker behind a quotation tells of it. */
function withAnyVerb(words: readonly Word[], start: number, right: number): Attribution | null {
  const inverted = isPast(words[start]);
  const speaker = phraseFrom(words, inverted ? start + 1 : start, right);
  if (!speaker || !isSomebody(words, speaker)) return null;
  const verb = inverted ? start : speaker.to;
  const behind = inverted ? speaker.to : verb + 1;
  const alone = behind >= right || words[behind]?.text === '.' || words[behind]?.text === ',';
  return alone && isPast(words[verb]) ? saidAt(words, verb, speaker, 'say', 'said-after') : null;
}

const isPast = (word: Word | undefined): boolean => word?.shape === 'lower' && word.lower.endsWith('ed');

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

/** Behind these stands who hears it. */
const heard = wordSet('told tells warned reminded assured informed');

/** True for what may follow `said Brandt`. */
const endsClause = (word: Word | undefined): boolean =>
  word === undefined || word.kind === 'mark' || classOf(word) === 'preposition' || classOf(word) === 'time';

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

/** `The "…" plan will fail, Brandt said.` */
export function atTheEnd({ words, stretch, right }: Zone): Attribution | null {
  for (let at = stretch.to; at < Math.min(right, stretch.to + 60); at++) {
    if (words[at]?.text !== ',') continue;
    for (let verb = at + 1; verb < Math.min(right, at + 14) && words[verb]?.text !== ','; verb++) {
      const cue = cueAt(words, verb);
      if (cue?.sense !== 'say' || words[verb]?.shape !== 'lower' || cue.form === 'participle') continue;
      const behind = verb === at + 1 ? phraseFrom(words, verb + 1, right) : null;
      const speaker =
        verb > at + 1
          ? subjectBefore(words, verb, at + 1)
          : behind && speaks(words, behind)
            ? behind
            : subjectBefore(words, at, stretch.to);
      if (speaker) return saidAt(words, verb, speaker, cue.sense, 'said-at-end');
    }
  }
  return null;
}

/** `"…" — Ada Brandt`. */
export function dashed({ words, stretch, right }: Zone): Attribution | null {
  const dash = words[stretch.to];
  if (!dash || !'-–—―'.includes(dash.text.charAt(0)) || words[stretch.to + 1]?.shape === 'lower') return null;
  const speaker = phraseFrom(words, stretch.to + 1, right);
  return speaker && saidAt(words, stretch.to, speaker, null, 'signed');
}
