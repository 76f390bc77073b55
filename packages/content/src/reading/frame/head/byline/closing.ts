import { agencyOf } from '../../../../agencies/index.ts';
import { wordsOf } from '../../../../text/words/index.ts';
import type { Draft } from '../../../draft.ts';
import { bareEnd, isPersonal, isSigned } from './writer-lines.ts';
import { namesIn, told } from './writers.ts';

/** No byline is longer. */
export const LONGEST = 160;

/** Kyodo's, in brackets below the copy, `(By Anna Holm)`, the Canadian Press's, `Anna Holm, The Canadian Press`, TT's, `Anna Holm/TT`, WAM's, `WAM/Anna Holm/Tom Brandt`. */
export function closing(draft: Draft): Draft {
  const { stretches, text: source } = draft;
  const last = stretches.at(-1);
  if (!last || stretches.length < 2 || last.text.length > LONGEST) return draft;
  const bracketed = IN_BRACKETS.test(last.text);
  const [start, end] = last.span;
  const led = LED.exec(last.text)?.[1] ?? '';
  const words = bracketed
    ? wordsOf(source, [start + 1, end - 1]).slice(1)
    : wordsOf(source, [start + (agencyOf(led) ? led.length + 1 : 0), end]);
  const names = bracketed || (isPersonal(words) && (isSigned(last) || agencyOf(led))) ? namesIn(source, words) : [];
  if (!names[0]?.name.includes(' ')) return draft;
  const byline = { text: bareEnd(last.text), ...told(names), span: last.span, rule: CLOSING };
  return { ...draft, stretches: stretches.slice(0, -1), byline };
}

const IN_BRACKETS = /^\(By [^()]+\)$/;

const LED = /^(\p{Lu}{2,7})\/\p{Lu}\p{Ll}/u;

/** The rule of a byline that stands below the copy. */
export const CLOSING = 'byline/closing';
