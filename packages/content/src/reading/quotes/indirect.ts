import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import type { Said } from './attributed.ts';
import { type Attribution, subjectFor } from './attributions.ts';
import { type Cue, cueAt } from './cues.ts';
import type { Stretch } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';
import { phraseFrom, type Run } from './subjects.ts';
import { classOf } from './word-classes.ts';

/**
 * Finds what is told in the writer's own words: `Brandt said the port is closed`, `The port is closed, she said`,
 * `according to the ministry`. What holds a quotation is left to that.
 */
export function indirectIn(paragraph: Paragraph, stretches: readonly Stretch[], quoted: readonly Said[]): Said[] {
  const { words, starts } = paragraph;
  const found: Said[] = [];
  const used = cuesOf(paragraph, quoted);
  let next = 0;
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? words.length;
    let left = start;
    let at = start;
    let told = 0;
    while (at < end && told < MOST) {
      while ((stretches[next]?.to ?? end + 1) <= at) next++;
      const stretch = stretches[next];
      if (stretch && at >= stretch.from) {
        at = stretch.to;
        left = Math.min(at, end);
        continue;
      }
      const limit = Math.min(end, stretch?.from ?? end);
      const one = used.has(at) ? null : toldAt(words, at, { start, left, limit, end });
      if (one) {
        found.push({ paragraph, kind: 'indirect', ...one });
        told++;
      }
      at++;
    }
  });
  return found;
}

/** What one sentence may tell; nested reports would otherwise add up to more than the copy itself. */
const MOST = 8;

/** The cues that tell of quotations already. */
const cuesOf = ({ words }: Paragraph, quoted: readonly Said[]): ReadonlySet<number> =>
  new Set(
    quoted.flatMap(({ attribution }) =>
      attribution?.cue && attribution.words === words ? [attribution.cue.from] : [],
    ),
  );

/** Where a cue stands: its sentence, and the quotations next to it. */
interface Place {
  readonly start: number;
  /** Behind the quotation before, or the sentence's start. */
  readonly left: number;
  /** The start of the quotation behind, or the sentence's end. */
  readonly limit: number;
  readonly end: number;
}

type Told = Run & { readonly attribution: Attribution };

function toldAt(words: readonly Word[], at: number, place: Place): Told | null {
  if (words[at]?.lower === 'according') return accordingTo(words, at, place);
  const cue = words[at]?.shape === 'lower' ? cueAt(words, at) : null;
  if (!cue) return null;
  const inverted = invertedAt(words, at, cue, place);
  if (inverted) return inverted;
  const speaker = speakerFor(words, at, cue, place);
  if (!speaker) return null;
  const content = contentOf(words, at, speaker, place);
  if (!content || content.to - content.from < (cue.sense === 'judge' ? 4 : 3)) return null;
  const attribution = { words, cue: { from: at, to: at + 1 }, speaker, sense: cue.sense, how: 'indirect' };
  return { ...content, attribution };
}

/** `The port is closed, said one official.` */
function invertedAt(words: readonly Word[], at: number, cue: Cue, { left, limit }: Place): Told | null {
  if (cue.sense !== 'say' || cue.form === 'participle' || words[at - 1]?.text !== ',' || at - left < 4) return null;
  const speaker = phraseFrom(words, at + 1, limit);
  if (!speaker || !endsClause(words[speaker.to], limit - speaker.to)) return null;
  return {
    from: left,
    to: at - 1,
    attribution: { words, cue: { from: at, to: at + 1 }, speaker, sense: cue.sense, how: 'indirect' },
  };
}

/** What may follow the speaker where nothing more is told. */
const endsClause = (word: Word | undefined, left: number): boolean =>
  word === undefined ||
  left <= 0 ||
  (word.kind === 'mark' ? ',.;'.includes(word.text) : classOf(word) === 'preposition');

function speakerFor(words: readonly Word[], at: number, cue: Cue, { left, limit }: Place): Run | null {
  const wished = cue.form === 'base' && (words[at - 1]?.lower === 'to' || words[at - 2]?.lower === 'to');
  return wished ? null : subjectFor(words, at, cue, left, limit);
}

/** What a cue tells: mostly behind it, before it where a comma parts it off and nothing but a setting follows. */
function contentOf(words: readonly Word[], cue: number, speaker: Run, { left, limit, end }: Place): Run | null {
  const from = afterHearer(words, cue + 1, limit);
  if (limit < end && limit - from < 3) return null;
  if (from < limit && !isSetting(words[from]))
    return limit < end ? null : { from, to: withoutStop(words, from, limit) };
  const to = speaker.from - 1;
  return words[to]?.text === ',' && to - left > 2 ? { from: left, to } : null;
}

/** True where nothing is told behind a cue: the sentence ends there, or goes on with where and when it was said. */
function isSetting(word: Word | undefined): boolean {
  if (!word || word.kind === 'mark') return word?.text !== ':' && word?.text !== '$';
  const type = classOf(word);
  return type === 'time' || type === 'conjunction' || settings.has(word);
}

const settings = wordSet('in on at during after before when while as via through since');

/** Past `reporters`, `the council`, `on Tuesday` and `that`. */
function afterHearer(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    const word = words[at];
    if (word?.lower === 'that') return at + 1;
    if (word?.kind === 'mark' && word.text !== '-') break;
  }
  let at = from;
  for (
    let word = words[at];
    word && at < limit && (classOf(word) === 'time' || classOf(word) === 'adverb');
    word = words[at]
  )
    at++;
  return at;
}

const withoutStop = (words: readonly Word[], from: number, to: number): number =>
  to - 1 > from && words[to - 1]?.text === '.' ? to - 1 : to;

function accordingTo(words: readonly Word[], at: number, { start, left, limit, end }: Place): Told | null {
  if (words[at + 1]?.lower !== 'to') return null;
  const speaker = phraseFrom(words, at + 2, limit);
  if (!speaker) return null;
  const attribution: Attribution = { words, cue: { from: at, to: at + 2 }, speaker, sense: null, how: 'according-to' };
  const before = words[at - 1]?.text === ',' ? at - 1 : at;
  if (before - left > 2) return { from: left, to: before, attribution };
  if (at > start + 1 || limit < end) return null;
  const from = words[speaker.to]?.text === ',' ? speaker.to + 1 : speaker.to;
  return limit - from > 2 ? { from, to: withoutStop(words, from, limit), attribution } : null;
}
