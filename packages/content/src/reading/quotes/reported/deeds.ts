import { indefinite } from '../../../text/words/articles.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { type WordSet, wordSet } from '../../../text/words/word-sets.ts';
import { counts } from '../clause/attributes.ts';
import { means } from '../clause/cues.ts';
import { isPeople } from '../clause/offices.ts';
import { phraseFrom } from '../clause/phrase-from.ts';
import type { Run } from '../clause/runs.ts';
import { isHearer } from '../clause/speaks.ts';
import { hearing } from '../clause/subjects.ts';
import { classOf } from '../clause/word-classes.ts';
import { opensClause, takesPeople } from './plain-objects.ts';

/**
 * True where the words behind a verb show that it tells what was done, not what was said: `viewed by some`,
 * `decided to end it`, `called Ruiz to congratulate her`, `saw a man leave`, `added 30 jobs`, `defended her title`.
 *
 * @param cue The index of the verb.
 * @param limit Where its clause ends at the latest.
 */
export function tellsOfDeed(words: readonly Word[], cue: number, speaker: Run, limit: number): boolean {
  const lower = words[cue]?.lower ?? '';
  const next = words[cue + 1];
  // `they said from Tarn`, `warned of a storm`
  if (done.has(next) && !means.has(words[cue + 2]))
    return next?.lower === 'of' ? !/^(?:warn|compl)/.test(lower) : lower !== 'said' || next?.lower !== 'from';
  // `pleaded not guilty`
  if (next?.lower === 'not' && words[cue + 2]?.lower === 'guilty') return true;
  // `as called for by the mayor`, `what it objected to in the plan`
  if (hanging.has(next) && hung.has(words[cue + 2])) return true;
  if (ends.has(next)) return !opensClause(words, cue + 1, limit);
  for (const [verbs, things] of takes)
    if (verbs.test(lower) && (holds(words, cue + 1, things) || (verbs === rules && isRuled(words, cue + 1))))
      return lower.startsWith('def') || !opensClause(words, cue + 1, Math.min(limit, cue + 5));
  if (next?.lower === 'off') return true;
  if (calls.has(words[cue]))
    return (
      visits.has(next) || (next?.lower !== 'on' && holds(words, cue + 1, polls)) || isCalled(words, cue + 1, limit)
    );
  // `threatening shoppers with a bat`
  if (harms.test(lower) && next?.lower !== 'to') return takesPeople(words, cue + 1, limit);
  // `considers a bid`
  if (lower.startsWith('consider')) return indefinite.has(next) && classOf(words[speaker.from - 1]) !== 'relative';
  if (lower.startsWith('thank') && !givesReason(words, cue + 1, limit)) return true;
  if (greets.test(lower) && isTakenIn(words, cue + 1, limit)) return !givesReason(words, cue + 1, limit);
  if (refers.test(lower) && (holds(words, cue + 1, questions) || next?.lower === 'to'))
    return !tellsOf(words, cue + 1, limit);
  if (lower === 'dismissed' && (namesSomebody(words, cue + 1) || takesPeople(words, cue + 1, limit)))
    return !(tellsOf(words, cue + 1, limit) && givesReason(words, cue + 1, limit));
  if (shows.test(lower) && next?.lower === 'up') return words[cue + 3]?.kind !== 'number';
  if (perceived.test(lower)) return lower.startsWith('cho') || !tellsOf(words, cue + 1, limit);
  if (attacks.test(lower))
    return (
      next?.kind === 'number' ||
      counts.has(next) ||
      !(mayBlame(words, speaker, cue + 1) || givesReason(words, cue + 1, limit))
    );
  if (next?.lower === 'at') return priced.test(lower);
  if (next?.lower === 'over') return lower === 'ruled';
  if (next?.lower === 'out') return lower === 'ripped';
  if (about.has(next)) return remarks.test(lower);
  if (next?.text === '$' || next?.kind === 'number')
    return sums.has(words[cue]) && !opensClause(words, cue + 1, Math.min(limit, cue + 5));
  // `was attributed to her by Ruiz`
  if (lower === 'attributed' && next?.lower === 'to')
    return hearing.has(words[cue + 2]) || isHearerOrName(words[(phraseFrom(words, cue + 2, limit)?.to ?? 0) - 1]);
  return (
    next?.lower === 'to' && (resolves.test(lower) || (addresses.test(lower) && isAddressed(words, cue + 2, limit)))
  );
}

const isHearerOrName = (word: Word | undefined): boolean =>
  word !== undefined && (isHearer(word) || word.shape === 'capital');

/** `praised captain Jens Holt, who sailed in May`: the name of whom somebody thinks well, and nothing of what. */
const greets = /^(?:prais|hail|laud|applaud|salut|congratulat|critici)/;
const isTakenIn = (words: readonly Word[], from: number, limit: number): boolean => {
  const to = phraseFrom(words, from, limit)?.to ?? from;
  return words[to - 1]?.shape === 'capital' && words[to]?.text === ',' && classOf(words[to + 1]) === 'relative';
};

/** `called Ruiz to congratulate her`, `called police on Friday to report it`: on the telephone. */
function isCalled(words: readonly Word[], from: number, limit: number): boolean {
  if (classOf(words[from]) === 'preposition') return false;
  let to = phraseFrom(words, from, limit)?.to ?? limit;
  while (to < limit && (classOf(words[to]) === 'time' || words[to]?.lower === 'on')) to++;
  return to < limit && words[to]?.lower === 'to';
}

/** `saw that …`, `sees it as …`: what somebody makes of it, not what is before the eyes. */
function tellsOf(words: readonly Word[], from: number, limit: number): boolean {
  if (classOf(words[from]) === 'subordinator') return true;
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    if (words[at]?.lower === 'as' && words[at - 1]?.lower !== 'such') return true;
    if (words[at]?.spaced && words[at]?.lower.endsWith('ing')) return false;
  }
  return false;
}

const done = wordSet('by of from with into guilty');
const hanging = wordSet('for to');
const hung = wordSet('by in');
/** `found dead`, `said little`; not `said little had changed`. */
const ends = wordSet('down dead missing little nothing abuse machine+');
/** `ruled Vessa for 32 years`, `recalled its ambassador`, `swore an oath`, `revealed state secrets`; not `ruled the sale void`. */
const rules = /^(?:rul|recall|swor|reveal|disclos)/;
/** What courts and guards, champions, winners and rulers do: `denied bail`, `defended her crown`, `claimed responsibility`. */
const takes: readonly (readonly [RegExp, WordSet])[] = [
  [
    /^(?:den[iy]|dismiss|reject)/,
    wordSet('appeal+ motion+ petition bid+ lawsuit+ case bail parole entry access chance permission asylum'),
  ],
  [rules, wordSet('country nation kingdom region state city ambassador+ envoy+ troops parliament oath secrets')],
  [/^defend/, wordSet('champion+ championship title+ crown trophy cup')],
  [/^(?:claim|conced)/, wordSet('victory responsibility credit defeat')],
  [/^expect/, wordSet('baby child twins')],
];
/** `ruled Vessa`, `ruled itself out`. */
const isRuled = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower.endsWith('self') === true ||
  (words[at - 1]?.lower.startsWith('rul') === true && words[at]?.shape === 'capital' && classOf(words[at]) === null);
const calls = wordSet('call+ called calling');
/** `called in`, `called off the strike`. */
const visits = wordSet('in into off up out');
const notHeld = wordSet('that out');
/** True where one of some nouns stands in the next few small words. */
function holds(words: readonly Word[], from: number, nouns: WordSet): boolean {
  for (let at = from; at < from + 4 && words[at]?.shape === 'lower' && !notHeld.has(words[at]); at++)
    if (nouns.has(words[at])) return words[at]?.lower !== 'case' || words[at + 1]?.lower !== 'for';
  return false;
}

/** `thanked her for the boat`, `attacked him over the sale`; `thanked her coach` tells nothing. */
function givesReason(words: readonly Word[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 20); at++)
    if (reasons.has(words[at])) return words[at + 1]?.kind !== 'number';
  return false;
}
const reasons = wordSet('for over as');

/** `called a general strike for March`, `called a foul`. */
const polls = wordSet('strike+ election+ referendum vote meeting summit timeout+ foul+ penalty conference');

/** `dismissed coach Ruiz`, whose claims may be dismissed as well. */
function namesSomebody(words: readonly Word[], from: number): boolean {
  let at = from;
  if (words[at]?.shape === 'lower') at++;
  return (
    words[at]?.shape === 'capital' && !possessives.has(words[words[at + 1]?.shape === 'capital' ? at + 2 : at + 1])
  );
}

/** `referred questions to the mayor`, `referring to the sale`; not `referred to it as a sale` */
const refers = /^refer/;
const questions = wordSet('questions inquiries enquiries calls requests');
const harms = /^(?:threat|reveal|disclos)/;
const shows = /^show/;
const perceived = /^(?:saw|see(?!k)|assum|cho[os]|post|quot)/;
/** `Gunmen attacked the convoy`; what a policy is attacked for is said, and so is whatever one attacks by name, unarmed. */
const attacks = /^attack/;
const mayBlame = (words: readonly Word[], { from, to }: Run, behind: number): boolean =>
  (classOf(words[from]) === 'pronoun' ||
    (words[to - 1]?.shape === 'capital' && (to > from + 1 || !isHearer(words[from] as Word)))) &&
  words[behind + 1]?.lower !== 'with';
/** `the dollar was quoted at 117 yen`, `a campaign aimed at children`. */
const priced = /^(?:quot|aim)/;
/** `commenting on a report that …`. */
const remarks = /^(?:comment|remark|react|reflect|elaborat)/;
const about = wordSet('on about');
/** `added 30 jobs`, not `added 30 people were missing`. */
const sums = wordSet('add+ added adding');
/** `apologized to the families`, `proposed to her`; not `proposed to close the port`, `proposed to the council that …`. */
const addresses = /^(?:apolog|propos|report)/;
function isAddressed(words: readonly Word[], from: number, limit: number): boolean {
  const first = words[from];
  const isVerb = first?.shape === 'lower' && (classOf(first) ?? 'adverb') === 'adverb' && !isPeople(first);
  return !isVerb && words[phraseFrom(words, from, limit)?.to ?? limit]?.lower !== 'that';
}
/** Verbs whose `to …` is what somebody does, or to whom. */
const resolves = /^(?:add|agree|aim|compar|decid|forg|intend|offer|opt|plan|respon)/;
