import type { Word } from '../../text/words.ts';
import type { Found } from './meaning.ts';
import { termOf } from './terms.ts';

/** A time without a place on the calendar: `now`, `recently`, `the future`, `current`. */
export function readVague(words: readonly Word[], at: number, floor: number): Found | undefined {
  const term = termOf(words[at]?.lower ?? '');
  if (term?.kind === 'vague') {
    const more =
      at > floor &&
      (words[at - 1]?.lower === 'more' || words[at - 1]?.lower === 'most' || words[at - 1]?.lower === 'until');
    const from = more && words[at - 1]?.lower !== 'until' ? at - 1 : at;
    return { from, to: at + 1, meaning: { kind: 'fixed', value: term.value }, rule: 'dates/vague' };
  }
  if (term?.kind !== 'adjective') return undefined;
  const the = at > floor && words[at - 1]?.lower === 'the';
  const next = words[at + 1];
  const noun = !next || next.kind === 'mark' || next.shape === 'none';
  if (term.value === 'PRESENT_REF' || (words[at]?.lower === 'recent' && !the))
    return words[at]?.shape === 'lower' && next?.kind === 'word'
      ? { from: at, to: at + 1, meaning: { kind: 'fixed', value: term.value }, rule: 'dates/vague' }
      : undefined;
  const near = words[at - 1]?.lower === 'near' && words[at - 2]?.lower === 'the';
  if ((the || near) && noun)
    return {
      from: near ? at - 2 : at - 1,
      to: at + 1,
      meaning: { kind: 'fixed', value: term.value },
      rule: 'dates/vague',
    };
  if (words[at]?.lower === 'future' && next?.kind === 'word' && !the)
    return { from: at, to: at + 1, meaning: { kind: 'fixed', value: term.value }, rule: 'dates/vague' };
  return undefined;
}
