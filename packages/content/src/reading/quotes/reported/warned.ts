import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isSomebody } from '../clause/speaks.ts';
import { classOf } from '../clause/word-classes.ts';
import { opensClause } from './plain-objects.ts';

/**
 * Behind whoever hears it in `warned the mayor of cracks`; where he starts himself where a clause or `that` tells it.
 *
 * @example behindWarned(wordsOf('warned the mayor of cracks'), 1, 5) // 3
 */
export function behindWarned(words: readonly Word[], from: number, limit: number): number {
  if (!warning.test(words[from - 1]?.lower ?? '')) return from;
  let at = from;
  while (at < Math.min(limit, from + 6) && words[at]?.kind === 'word' && !hangs(words[at])) at++;
  if (at === from || !ofWhat.has(words[at]) || !isSomebody(words, { from, to: at })) return from;
  if (opensClause(words, from, limit)) return from;
  for (let that = at; that < Math.min(limit, at + 12); that++) if (hung.has(words[that])) return from;
  return at;
}

/** `warned officers against it`, `assured him that`: no more of who hears it. */
const hangs = (word: Word | undefined): boolean => classOf(word) === 'preposition' || word?.lower === 'that';

const warning = /^(?:warn|remind|assur|inform|notif)/;
const ofWhat = wordSet('of about');
const hung = wordSet('that to not');
