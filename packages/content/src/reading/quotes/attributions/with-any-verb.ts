import type { Word } from '../../../text/words/index.ts';
import { phraseFrom } from '../clause/phrase-from.ts';
import { pasts } from '../clause/runs.ts';
import { isHearer, isSomebody } from '../clause/speaks.ts';
import { classOf } from '../clause/word-classes.ts';
import { type Attribution, saidAt } from './attribution.ts';

/** `…," sighed Brandt.`, `…?" Brandt smiled.`: whichever verb stands alone with a speaker behind a quotation tells of it. */
export function withAnyVerb(words: readonly Word[], start: number, right: number): Attribution | null {
  const inverted = isDone(words[start]);
  const speaker = phraseFrom(words, inverted ? start + 1 : start, right);
  if (!speaker || !isSomebody(words, speaker)) return null;
  const behindWho = inverted ? start : behindApposed(words, speaker.to, right);
  const verb = words[behindWho]?.lower === 'had' ? behindWho + 1 : behindWho;
  const behind = inverted ? speaker.to : verb + 1;
  // `she shot back`
  const back = words[behind]?.lower === 'back' && pasts.has(words[verb]);
  const end = words[back ? behind + 1 : behind]?.text;
  const alone = behind >= right || end === undefined || end === '.' || end === ',';
  return alone && (back || isDone(words[verb])) ? saidAt(words, verb, speaker, 'say', 'said-after') : null;
}

/** Behind `, a farmhand,`, which stands between a speaker and the verb. */
function behindApposed(words: readonly Word[], comma: number, right: number): number {
  if (words[comma]?.text !== ',') return comma;
  for (let at = comma + 1; at < Math.min(right, comma + 10); at++) if (words[at]?.text === ',') return at + 1;
  return comma;
}

/** `sighed`, `scoffs`. */
const isDone = (word: Word | undefined): boolean =>
  word?.shape === 'lower' &&
  (word.lower.endsWith('ed') || (/[^s]s$/.test(word.lower) && classOf(word) === null && !isHearer(word)));
