import type { Name } from '../../../model/name.ts';
import type { Speaker } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Draft } from '../../draft.ts';
import { commonWords, seldomNames } from '../../names/lexicon/index.ts';
import { behindAge } from '../../names/roles/age.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { replying, type Said, verbOf } from '../attributions/index.ts';
import { definite, isPeople } from '../clause/offices.ts';
import type { Run } from '../clause/runs.ts';
import { isAct } from '../clause/unsaid.ts';
import { classOf } from '../clause/word-classes.ts';
import { type Paragraph, sentenceEnd } from '../paragraphs.ts';
import { toldOf } from './alone.ts';
import { withholdsName } from './anonymity.ts';
import { mayCall } from './callings.ts';
import { isCarried } from './carried.ts';
import { type Cast, castOf, genderOfPronoun, NEWCOMER, subjects } from './cast.ts';
import { departedIn } from './departed.ts';
import { type Figure, figureAt, type Sort } from './figures.ts';
import { calledBy, holderOf } from './holders.ts';
import { newcomersIn } from './newcomers.ts';
import { genderBeside, ownerOf } from './owners.ts';
import { presentedIn } from './presented.ts';
import { sentenceSubjects } from './sentence-subjects.ts';

/**
 * Tells who speaks in each quotation, in the order of the copy: subjects of sentences and earlier speakers are whom
 * `he`, `the ministry` and a bare surname may stand for.
 */
export function speakersOf(
  { text, names }: Draft,
  paragraphs: readonly Paragraph[],
  said: readonly Said[],
): (Speaker | null)[] {
  const people = toldOf(text, names);
  const cast = castOf(people);
  const dead = departedIn(text, people);
  const nextSubject = sentenceSubjects(paragraphs, said);
  const known = new Map<number, Speaker>();
  const speakers: (Speaker | null)[] = [];
  /** Where the last subject outside quotations starts and ends. */
  let sentence: Span = [0, 0];
  let asker: string | undefined;
  for (const one of said) {
    const attribution = whose(one.attribution, text, names);
    const words = attribution?.words ?? [];
    const run = attribution?.speaker;
    const first = run && words[run.from];
    let speaker = (first && known.get(first.start)) ?? null;
    if (run && first && !speaker) {
      for (let subject = nextSubject(one); subject; subject = nextSubject(one)) {
        const { words: told, start, run: doer, end } = subject;
        if (told[start]?.lower === 'born') cast.bring(dead);
        if (doer) sentence = [told[doer.from]?.start ?? 0, told[doer.to - 1]?.end ?? 0];
        // not of `The fire broke out after a guard had left, he said`
        if (doer && (told !== words || run.from <= doer.from || run.from >= end))
          for (const other of newcomersIn(told, doer.to, end)) {
            const figure = figureAt(text, told, other, names, false);
            if (
              figure.sort === 'person' &&
              figure.head === told[other.to - 1]?.lower &&
              isOther(figure, told[doer.from]) &&
              isOther(figure, told[other.from])
            )
              cast.add({ ...figure, head: NEWCOMER }, false);
          }
        // `She wrote to Holm` tells that whoever stands before is no `he`
        if (doer && isPronoun(told, doer)) cast.behind(pronounOf(told[doer.from]), false, told[doer.from]?.start);
        else if (doer) {
          const doing = figureAt(text, told, doer, names, false);
          cast.add({ ...doing, gender: doing.gender ?? genderBeside(told, doer) }, false);
        }
        cast.bring(presentedIn(told, start, end, names));
      }
      const figure = figureAt(text, words, run, names, withholdsName(words, run, toldUntil(one, run)));
      // whose promise is quoted need not be who speaks on
      const around = attribution?.how === 'owned' ? castOf() : cast;
      if (isThing(figure, one) || isNobody(words, run) || isHearing(figure, one)) {
        speakers.push(null);
        continue;
      }
      if (isPast(one)) cast.bring(dead);
      const named = around.justNamed(sentence[0], figure.span[0]);
      const called = named && isAhead(named, one) && mayCall(text, words, run, figure, named) ? named : null;
      const told = [sentence, replies(one) ? asker : undefined, called] as const;
      const referent = referentOf(figure, words, run, names, around, told);
      const owner = isPronoun(words, run) ? ownerOf(one, run) : null;
      const main = owner && figureAt(text, words, owner, names, false);
      speaker = speakerOf(main && standsFor(main, figure, referent) ? main : figure, referent);
      known.set(first.start, speaker);
    }
    if (speaker && attribution?.across && !isCarried(attribution.across, speaker, names)) speaker = null;
    speakers.push(speaker);
    asker = asks(one) ? speaker?.name : undefined;
  }
  return speakers;
}

/** Of `Tarn Foods owns ten ships. "We sail."`, whoever spoke before: without a word that tells so, only persons speak. */
function whose(attribution: Attribution | null, text: string, names: readonly Name[]): Attribution | null {
  const { words = [], speaker, otherwise } = attribution ?? {};
  if (!speaker || otherwise === undefined) return attribution;
  const { sort } = figureAt(text, words, speaker, names, false);
  const { from, to } = speaker;
  const surname =
    sort === 'other' && to === from + 1 && !seldomNames.has(words[from]) && classOf(words[to]) !== 'auxiliary';
  return surname || persons.has(sort) ? attribution : otherwise;
}

const persons = new Set<Sort>(['person', 'pair', 'group']);

/** `asked whether`, `"Is it late?" she asked`; not `asked for calm`. */
const asks = (one: Said): boolean => {
  const { words } = one.paragraph;
  const question = words[one.to - 2]?.text === '?' || classOf(words[one.from]) === 'subordinator';
  return question && verbOf(one.attribution).startsWith('ask');
};

/** `"No," he replied.`: not who has asked. */
const replies = (one: Said): boolean => replying.test(verbOf(one.attribution));

/** `He said his wife had called`: of whom `he` and `his` cannot stand for. */
function isOther({ gender }: Figure, word: Word | undefined): boolean {
  const told = genderOfPronoun(pronounOf(word));
  return !told || (gender !== null && gender !== told);
}

/** `Talks ended in "…"`: a noun whose capital only opens the sentence, before a verb that things have too. */
function isThing({ entity, description, sort }: Figure, { attribution }: Said): boolean {
  const { words = [], cue, speaker, how } = attribution ?? {};
  const first = speaker && words[speaker.from];
  if (sort !== 'other' || entity || description || first?.shape !== 'capital' || classOf(first) !== null) return false;
  const head = speaker && words[speaker.to - 1];
  if (head && isPeople(head)) return false;
  // `Talks showed`
  if (head === first && commonWords.has(first)) return true;
  return how === 'subject' || (cue != null && isAct(words, cue.from));
}

/** `a court has heard`, `jurors heard`: who hears it does not say it. */
const isHearing = ({ sort }: Figure, one: Said): boolean =>
  verbOf(one.attribution).startsWith('hear') && (one.kind === 'direct' || sort !== 'person');

/** `she liked to say`, `he once said`: as may be told of the dead. */
const isPast = ({ attribution }: Said): boolean => {
  const at = attribution?.cue?.from ?? 0;
  return habits.has(attribution?.words[at - 1]) || habits.has(attribution?.words[at - 2]);
};
const habits = wordSet('once liked loved used');

/** True for the subject of the sentence that a pronoun stands for: the same pronoun, or whom it refers to. */
const standsFor = (main: Figure, { head }: Figure, referent: Figure | null): boolean =>
  main.head === head || (referent !== null && main.span[0] === referent.span[0]);

/** `compared to 11 …`, `which shows …`: words of grammar for whom nothing stands. */
function isNobody(words: readonly Word[], { from, to }: Run): boolean {
  const type = classOf(words[from]);
  // an age between commas, `0810 GMT`
  const [first, last] = [words[from], words[to - 1]];
  if (first?.kind === 'number' && (to === from + 1 || (first.text.length === 4 && last?.shape === 'upper')))
    return true;
  return type === 'preposition' || type === 'relative' || type === 'conjunction' || subjectless.has(words[from]);
}

const subjectless = wordSet('ahead due thanks because');

/** Behind the sentence of a speaker, and the next one where it goes on about him: `He asked not to be named.` */
function toldUntil({ paragraph, attribution }: Said, { from, to }: Run): number {
  const words = attribution?.words ?? [];
  if (words !== paragraph.words) return words.length;
  const end = sentenceEnd(paragraph, from);
  const next = words[end];
  const same = next?.lower === 'the' && words[end + 1]?.lower === words[to - 1]?.lower;
  return same || classOf(next) === 'pronoun' ? sentenceEnd(paragraph, end) : end;
}

/** Whom the words of a speaker refer back to; a speaker who is named enters the cast. */
function referentOf(
  figure: Figure,
  words: readonly Word[],
  run: Run,
  names: readonly Name[],
  cast: Cast,
  [sentence, asker, called]: readonly [Span, string | undefined, Figure | null],
): Figure | null {
  if (isPronoun(words, run)) {
    const pronoun = pronounOf(words[run.from]);
    const at = figure.span[0];
    const answerer = asker ? cast.answerer(pronoun, asker, sentence[1], at) : null;
    const found = answerer ?? cast.behind(pronoun, figure.anonymous, at, asker);
    if (!found) return asker ? null : cast.alone(pronoun, at);
    return !answerer && cast.isRivalled(found, pronoun, sentence[0], at) ? null : found;
  }
  const referent =
    figure.entity || figure.sort === 'pair'
      ? null
      : words[run.from]?.lower === 'the' && behindAge(words, run.from + 1) > run.from + 1
        ? cast.person()
        : ((isNew(words, run, figure) ? null : cast.likewise(figure)) ??
          holderOf(names, figure, words, run) ??
          calledBy(names, figure) ??
          called);
  cast.add(referent ? { ...referent, span: figure.span } : figure);
  return referent;
}

/** Not so of `Ruiz would run the port, the banker said`: nobody speaks of himself by name. */
const isAhead = ({ span: [at] }: Figure, { paragraph, from }: Said): boolean =>
  at < (paragraph.words[from]?.start ?? 0);

/** True where a description brings in somebody: `an official`, `two sources`, `officials`. */
const isNew = (words: readonly Word[], { from }: Run, { description }: Figure): boolean =>
  description !== undefined && !definite.has(words[from]);

const isPronoun = (words: readonly Word[], { from, to }: Run): boolean =>
  to === from + 1 && (classOf(words[from]) === 'pronoun' || subjects.has(words[from]?.lower ?? ''));

const pronounOf = (word: Word | undefined): string => subjects.get(word?.lower ?? '') ?? word?.lower ?? '';

/** The speaker whom a figure is, referred to at a span by a word of his own or by one that stands for him. */
function speakerOf(figure: Figure, referent: Figure | null): Speaker {
  const { span } = figure;
  const { name, entity, description } = referent ?? figure;
  const anonymous = figure.anonymous || referent?.anonymous === true;
  const speaker: Speaker = entity ? { span, name, entity, anonymous } : { span, name, anonymous };
  if (description) speaker.description = description;
  if (referent && referent.span[0] !== span[0]) speaker.antecedent = referent.span;
  return speaker;
}
