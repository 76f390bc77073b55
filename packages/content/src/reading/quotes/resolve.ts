import type { Name } from '../../model/name.ts';
import type { Speaker } from '../../model/quote.ts';
import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Said } from './attributed.ts';
import { Cast, type Figure, figureAt, speakerOf } from './figures.ts';
import type { Paragraph } from './paragraphs.ts';
import { type Run, subjectOf } from './subjects.ts';
import { classOf } from './word-classes.ts';

/**
 * Tells who speaks in each quotation, in the order of the copy: subjects of sentences and earlier speakers are whom
 * `he`, `the ministry` and a bare surname may stand for.
 */
export function speakersOf(
  { text, names }: Draft,
  paragraphs: readonly Paragraph[],
  said: readonly Said[],
): (Speaker | null)[] {
  const cast = new Cast();
  const known = new Map<Word, Speaker>();
  const sorted = [...names].sort((a, b) => a.span[0] - b.span[0]);
  const read = (words: readonly Word[], run: Run, speaks: boolean): Figure =>
    figureAt(text, words, run, nameAt(sorted, words, run), speaks && anonymityNear(words, run));
  const subjects = subjectsUpTo(paragraphs, said, (words, run) => {
    if (!isPronoun(words, run)) cast.add(read(words, run, false));
  });
  return said.map((one) => {
    const { words, speaker: run } = one.attribution ?? {};
    const first = run && words?.[run.from];
    if (!run || !words || !first) return null;
    const before = known.get(first);
    if (before) return before;
    subjects(one);
    const figure = read(words, run, true);
    const pronoun = isPronoun(words, run);
    const referent = pronoun
      ? cast.behind(first.lower, figure.anonymous)
      : figure.entity
        ? null
        : (cast.likewise(figure) ?? holderOf(sorted, figure, words[run.from]));
    if (!pronoun) cast.add(figure);
    const speaker = speakerOf(figure, referent);
    known.set(first, speaker);
    return speaker;
  });
}

/** Who holds the office that `the mayor` names: the last one before it with that title. */
function holderOf(sorted: readonly Name[], { head, span }: Figure, first: Word | undefined): Figure | null {
  if (first?.lower !== 'the') return null;
  const last = firstEndingAfter(sorted, span[0]) - 1;
  for (let at = last; at >= 0 && at > last - 100; at--) {
    const { kind, role, full, entity, span: place } = sorted[at] as Name;
    if (kind !== 'person' || !role?.text.toLowerCase().endsWith(head)) continue;
    return {
      span: place,
      name: full,
      entity,
      anonymous: false,
      description: role.text,
      head,
      sort: 'person',
      gender: null,
    };
  }
  return null;
}

const isPronoun = (words: readonly Word[], { from, to }: Run): boolean =>
  to === from + 1 && words[from] !== undefined && classOf(words[from]) === 'pronoun';

/** The name whose words hold the run's last capital, if any. */
function nameAt(sorted: readonly Name[], words: readonly Word[], { from, to }: Run): (head: Word) => Name | null {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  return (head) => {
    let at = firstEndingAfter(sorted, start);
    for (let name = sorted[at]; name && name.span[0] < end; name = sorted[++at]) {
      if (name.span[0] <= head.start && name.span[1] >= head.end) return name;
    }
    return null;
  };
}

function firstEndingAfter(sorted: readonly Name[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the words after a speaker say that the name is kept back: `on condition of anonymity`, `asked not to be named`. */
function anonymityNear(words: readonly Word[], { from, to }: Run): boolean {
  for (let at = from; at < Math.min(words.length, to + 40); at++) {
    const lower = words[at]?.lower;
    if (lower === 'anonymity' || lower === 'anonymously') return true;
    if (lower !== 'named' && lower !== 'identified' && lower !== 'quoted') continue;
    if (words[at - 1]?.lower !== 'be') continue;
    for (let back = at - 2; back > at - 6; back--) if (withholds.has(words[back])) return true;
  }
  return false;
}

const withholds = wordSet('not declined refused without');

/** Feeds the subjects of the sentences that start no later than each quotation, in order. */
function subjectsUpTo(
  paragraphs: readonly Paragraph[],
  said: readonly Said[],
  feed: (words: readonly Word[], run: Run) => void,
): (upTo: Said) => void {
  let [paragraph, sentence, quoted] = [0, 0, 0];
  return (upTo) => {
    for (let here = paragraphs[paragraph]; here; here = paragraphs[paragraph]) {
      const start = here.starts[sentence];
      if (start === undefined) {
        if (here === upTo.paragraph) return;
        paragraph++;
        sentence = 0;
        continue;
      }
      if (here === upTo.paragraph && start > upTo.from) return;
      while (said[quoted] && isBefore(said[quoted] as Said, here, start)) quoted++;
      const one = said[quoted];
      const inside = one?.paragraph === here && one.kind !== 'indirect' && start >= one.from && start < one.to;
      const run = inside ? null : subjectOf(here.words, start, here.starts[sentence + 1] ?? here.words.length);
      if (run) feed(here.words, run);
      sentence++;
    }
  };
}

const isBefore = ({ paragraph, to }: Said, here: Paragraph, start: number): boolean =>
  paragraph.block < here.block || (paragraph === here && to <= start);
