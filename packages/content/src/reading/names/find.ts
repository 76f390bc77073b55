import type { Abbreviation } from '../../model/abbreviation.ts';
import { type Word, wordAt } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import type { Draft, Sentence } from '../draft.ts';
import { NEWSPAPERS } from '../words/newspapers.ts';
import { addChains, type Chain } from './chains/index.ts';
import { isCalledWork } from './chains/works.ts';
import { describedKind } from './context/description.ts';
import { contextVotes } from './context/index.ts';
import { isNumeral } from './entities/surnames.ts';
import { formOf } from './forms.ts';
import { knownAt } from './gazetteer/known.ts';
import { functionWords, given, shared, titleHeads, vessels } from './lexicon/index.ts';
import { noVotes, placed, printedIn, vote } from './mention.ts';
import type { Forms, Kind, Mention } from './naming.ts';
import { isNoName } from './no-name.ts';
import { ownWords, placeAt } from './own-words/index.ts';
import type { Verdict } from './own-words/verdicts.ts';
import * as verdict from './own-words/verdicts.ts';
import { determiners } from './roles/nouns.ts';
import { addSegments, type Segment } from './segments/index.ts';

/**
 * The names of sentences whose capitals tell, with what their own words and those about them say. All of the copy takes
 * each step before the next: what a step needs is then at hand.
 */
export function mentionsIn(draft: Draft, sentences: readonly Sentence[], forms: Forms): Mention[] {
  const { abbreviations, text, measures } = draft;
  const longs = abbreviations.length > 0 ? new Map(abbreviations.filter(isName).map(({ long }) => long)) : null;
  const chains: Chain[] = [];
  for (const { words } of sentences) addChains(text, words, longs, chains);
  const segments: Segment[] = [];
  for (const chain of chains) addSegments(chain, segments);
  const verdicts = segments.map(verdictOf);
  const mentions: Mention[] = [];
  for (let i = 0; i < segments.length; i++) {
    const own = verdicts[i] ?? null;
    if (own?.weight !== 0) mentions.push(mentionOf(draft, segments[i] as Segment, own, forms));
  }
  return withoutMeasured(mentions, measures);
}

/** What a name's own words say of its kind; of weight 0 for what is no name, null where they say nothing. */
function verdictOf({ words, from, to, title, work }: Segment): Verdict | null {
  const known = knownAt(words, from);
  if ((known.thing === to - from && !work) || isNoName(words, from, to)) return verdict.notAName;
  // `FILE - In this photo`, whose letters are those of Indiana
  if (to - from === 1 && known.place?.short && words[from]?.shape === 'capital' && functionWords.has(words[from]))
    return verdict.notAName;
  if (work && !isNewspaper(words, words[from]?.lower === 'the' ? from + 1 : from, to)) return verdict.work;
  const own = ownWords(words, from, to, known);
  // `Orrin G, head of salt`, `King Orrin V`; without the title it may be a vitamin
  if (own === verdict.lettered && (describedKind(words, to) === 'person' || (title && isNumeral(words[to - 1]))))
    return null;
  if (to - from === 1 && SOME_BODY.has(words[from]) && titleHeads.has(words[to]) && words[to]?.spaced)
    return verdict.notAName;
  const sure = own !== null && own.kind !== 'person' && own.weight >= 5;
  const before = wordAt(words, from - 1);
  if (to - from === 1 && given.has(words[from]) && isModel(words, from - 1)) return verdict.notAName;
  if (!sure && own?.weight !== 0 && !known.place && !given.has(words[from]) && isCalledWork(words, from, to))
    return verdict.work;
  // `aboard the Orrin`, `The ferry, the Orrin,`
  const outer = before?.lower === 'the' ? wordAt(words, from - 2) : undefined;
  const aboard = outer?.lower === 'aboard' || (outer?.text === ',' && vessels.has(wordAt(words, from - 3)));
  // `the submarine Kursk`; of `the ship Norway sent` it is the land that does something
  const named = before?.shape === 'lower' && own?.kind === 'place' && known.place?.type !== 'country';
  if ((named || !sure) && own?.weight !== 0 && (aboard || vessels.has(before))) return verdict.vessel;
  return own;
}

/** `Association President Ann Orrin`, `Department spokesman`: a common word for the body that somebody is of. */
const SOME_BODY = wordSet('association company union society department club group');

/** True for the number of `the 737 Max`, `Boeing 737 Max`, `grounded 737 Max`. */
const isModel = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'number' && words[at]?.text.length === 3 && wordAt(words, at - 1)?.kind === 'word';

function mentionOf({ text, gazetteer }: Draft, segment: Segment, own: Verdict | null, forms: Forms): Mention {
  const { words, from, to, opens, weak } = segment;
  const title = isShared(segment, own) ? null : segment.title;
  const votes = noVotes();
  contextVotes(text, words, title ? title[0] : from, to, votes);
  if (to - from > 1 && words[from]?.lower === 'the') {
    // nobody is called so: who speaks is a body
    votes.organisation += Math.max(0, votes.person);
    votes.person = 0;
  }
  if (title) votes.person += 8;
  // `Price controls`, at the start of a sentence
  else if (
    gazetteer &&
    !own &&
    !(opens && words[to]?.shape === 'lower') &&
    gazetteer(printedIn(text, words, from, to)).length > 0
  )
    votes.place += 1;
  const place = own?.kind === 'place' ? placeAt(words, from, to, knownAt(words, from)) : null;
  if (place || to - from === 1 || own === verdict.likeClub) votes.team += votes.rival;
  const form = formOf(forms, words, from, to);
  // `the cancer drug Orrin`, and Orrin by itself; of `the drug Orrin makes` it may be a firm
  if (!own && MEDICINES.has(wordAt(words, from - 1)) && !determiners.has(wordAt(words, from - 2))) form.short = 'other';
  const settled = own?.kind === 'event' || own?.kind === 'other' || own?.kind === 'work';
  if (own && !settled) vote(votes, own.kind as Kind, own.weight);
  const rule = title ? 'names/title' : (own?.rule ?? 'names/context');
  return { ...placed(words, from, to, form, own && settled ? own.kind : null, rule, place), title, opens, weak, votes };
}

const MEDICINES = wordSet('drug vaccine treatment browser');

/** `Owner Disney`, `Champions Arsenal`: what a known body is as well as people are. */
const isShared = ({ words, title }: Segment, own: Verdict | null): boolean =>
  (own === verdict.knownWord || own === verdict.knownOrganisation) && shared.has(words[(title?.[1] ?? 0) - 1]);

/** Without `Rp`, `Celsius`, which a measure holds; of lands of dollars it is the land. */
function withoutMeasured(mentions: Mention[], measures: Draft['measures']): Mention[] {
  if (measures.length === 0) return mentions;
  let next = 0;
  return mentions.filter(({ words, from, to, place }) => {
    const end = words[to - 1]?.end ?? 0;
    while ((measures[next]?.span[1] ?? end) < end) next++;
    const land = place !== null && (words[to]?.text !== '$' || words[to]?.spaced);
    return land || (measures[next]?.span[0] ?? end) > (words[from]?.start ?? 0);
  });
}

/** False for a list whose letters happen to fit: commas stand between the capitals of a name alone. */
const isName = ({ longText }: Abbreviation): boolean =>
  !longText.includes(', ') ||
  longText.split(/[\s,]+/).every((word) => functionWords.holds(word) || word !== word.toLowerCase());

/** A newspaper in quotation marks is the newspaper, and no title of a work. */
function isNewspaper(words: readonly Word[], from: number, to: number): boolean {
  const { organisation, place } = knownAt(words, from);
  return from + organisation === to || (place !== null && NEWSPAPERS.has(words[to - 1]));
}
