import { lastComma } from '../clause/asides.ts';
import { cueAt } from '../clause/cues.ts';
import { tells } from '../clause/inverted.ts';
import { phraseBack } from '../clause/phrase-back.ts';
import { phraseFrom } from '../clause/phrase-from.ts';
import { speaks } from '../clause/speaks.ts';
import { subjectBefore } from '../clause/subjects.ts';
import { type Attribution, saidAt, toldBy, type Zone } from './attribution.ts';

/** `The "…" plan will fail, Brandt said.`, `Brandt, known for "…", told the Gazette.` */
export function atTheEnd({ words, stretch, left, right }: Zone): Attribution | null {
  for (let at = stretch.to; at < Math.min(right, stretch.to + 60); at++) {
    if (words[at]?.text !== ',') continue;
    for (let verb = at + 1; verb < Math.min(right, at + 14) && words[verb]?.text !== ','; verb++) {
      const cue = cueAt(words, verb);
      if (cue?.sense !== 'say' || words[verb]?.shape !== 'lower' || cue.form === 'participle') continue;
      const speaker =
        verb > at + 1
          ? subjectBefore(words, verb, at + 1)
          : tells.has(words[verb])
            ? phraseBack(words, lastComma(words, stretch.from, left) - 1, left)
            : phraseFrom(words, verb + 1, right);
      // not of `Brandt, whose "…" view has changed, said prices …`
      if (speaker && (verb > at + 1 || speaks(words, speaker)))
        return saidAt(words, verb, speaker, cue.sense, 'said-at-end');
    }
  }
  return null;
}

/** `"…," Ada Brandt, head of the board.`: a quotation that goes on into its sentence, and no verb but who it is behind it. */
export function named({ words, stretch, right }: Zone): Attribution | null {
  if (words[stretch.to - 2]?.text !== ',') return null;
  const speaker = phraseFrom(words, stretch.to, right);
  const full = speaker !== null && speaker.to > speaker.from + 1 && words[speaker.to]?.text === ',';
  const isName = full && words[speaker.from]?.shape === 'capital' && words[speaker.to - 1]?.shape === 'capital';
  return isName ? toldBy(words, speaker, 'signed') : null;
}

/** `"…" — Ada Brandt`. */
export function dashed({ words, stretch, right }: Zone): Attribution | null {
  const dash = words[stretch.to];
  if (!dash || !'-–—―'.includes(dash.text.charAt(0)) || words[stretch.to + 1]?.shape === 'lower') return null;
  const speaker = phraseFrom(words, stretch.to + 1, right);
  return speaker && saidAt(words, stretch.to, speaker, null, 'signed');
}
