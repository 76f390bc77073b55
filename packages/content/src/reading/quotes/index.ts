import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Word } from '../../text/words/index.ts';
import type { Pass } from '../draft.ts';
import { inEnglish } from '../in-english.ts';
import type { Said } from './attributions/index.ts';
import type { Run } from './clause/runs.ts';
import { everythingSaid } from './everything-said.ts';
import { paragraphsOf } from './paragraphs.ts';
import { speakersOf } from './speakers/index.ts';

/**
 * Finds what is said in the body: quotations with their marks, and reported speech; the word that tells of the saying,
 * and who speaks, through pronouns and offices where the copy tells whom they stand for.
 */
export const quotes: Pass = inEnglish((draft) => {
  const paragraphs = paragraphsOf(draft);
  const { said, stray } = everythingSaid(paragraphs);
  const speakers = speakersOf(draft, paragraphs, said);
  const found = said.map((one, index): Quote => {
    const { words } = one.paragraph;
    const span = spanOf(words, one);
    const { attribution } = one;
    const speaker = speakers[index] ?? null;
    return {
      kind: one.kind,
      text: innerText(draft.text, words, one),
      cue:
        attribution?.cue && (speaker || !attribution.across)
          ? phrase(draft.text, attribution.words, attribution.cue)
          : null,
      speaker,
      span,
      rule: `quotes/${attribution?.how ?? 'marks'}`,
    };
  });
  const diagnostics = stray.length > 0 ? [...draft.diagnostics, ...stray.map(unbalanced)] : draft.diagnostics;
  return { ...draft, quotes: found, diagnostics };
});

const spanOf = (words: readonly Word[], { from, to }: Run): Span => [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];

function phrase(text: string, words: readonly Word[], run: Run): { span: Span; text: string } {
  const span = spanOf(words, run);
  return { span, text: text.slice(span[0], span[1]) };
}

/** The words said, without the marks around them, on one line. */
function innerText(text: string, words: readonly Word[], { from, to, kind }: Said): string {
  const marked = kind !== 'indirect';
  const first = marked && words[from]?.kind === 'mark' ? from + 1 : from;
  const last = marked && closes(words[to - 1]) ? to - 1 : to;
  const inner = oneLine(text, words[first]?.start, words[Math.max(last, first) - 1]?.end ?? 0);
  return inner.endsWith(',') ? inner.slice(0, -1) : inner;
}

const closes = (word: Word | undefined): boolean => word?.kind === 'mark' && `"”»'’“«`.includes(word.text.charAt(0));

const unbalanced = ({ start, end }: Word): Diagnostic => diagnose('quote-unbalanced', [start, end]);
