import type { Word } from '../../text/words.ts';
import { type Attribution, saidAt, type Zone } from './attribution.ts';
import { cueAt } from './cues.ts';
import { subjectFor } from './doers.ts';
import { phraseFrom } from './phrase-from.ts';
import { afterwards, atTheEnd, closesClause, dashed } from './said-after.ts';
import { before, leadsIn } from './said-before.ts';
import { subjectOf } from './subjects.ts';

/** The attribution within the sentence or sentences that hold the stretch. */
export function attributionIn(zone: Zone): Attribution | null {
  const closes = zone.stretch.to < zone.right && closesClause(zone.words, zone.stretch.to);
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

/** `…," according to the ministry`, `According to Brandt, "…`. */
function accordingTo({ words, stretch, near, right }: Zone): Attribution | null {
  return according(words, stretch.to, right) ?? according(words, near, stretch.from);
}

function according(words: readonly Word[], from: number, to: number): Attribution | null {
  for (let at = from; at < Math.min(to, from + 40); at++) {
    if (words[at]?.lower !== 'according' || words[at + 1]?.lower !== 'to') continue;
    const speaker = phraseFrom(words, at + 2, to);
    return speaker && saidAt(words, at, speaker, null, 'according-to', 2);
  }
  return null;
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
    if (speaker) return saidAt(words, at, speaker, cue.sense, how);
  }
  const speaker = subjectOf(words, from, to);
  return speaker && { words, cue: null, speaker, sense: null, how };
}
