import type { Abbreviation } from '../../model/abbreviation.ts';
import type { NameKind } from '../../model/name.ts';
import { familyFirst } from './lexicon.ts';
import type { Kind, Mention, Votes } from './mention.ts';

/**
 * Gives every mention its kind, by what all the mentions of the same words say together: a family name seen in a full
 * name is a person's, the first words of a company's name are the company's.
 */
export function settle(
  mentions: readonly Mention[],
  seenLower: ReadonlySet<string>,
  abbreviations: readonly Abbreviation[],
): Mention[] {
  shareKinds(mentions);
  const ballots = ballotsOf(mentions);
  const surnames = new Map<string, number>();
  const openings = new Map<string, number>();
  for (const mention of firsts(mentions)) {
    if (mention.weak || !isFull(mention)) continue;
    const kind = winner(mention, ballots);
    if (kind === 'person') for (const name of surnamesOf(mention)) surnames.set(name, (surnames.get(name) ?? 0) + 1);
    else if (kind === 'organisation')
      for (const name of openingsOf(mention)) openings.set(name, (openings.get(name) ?? 0) + 1);
  }
  const shorts = shortsOf(mentions, abbreviations, ballots);
  const settled: Mention[] = [];
  for (const mention of mentions) {
    const long = shorts.get(mention.key);
    if (long && mention.kind === null) {
      mention.kind = long;
      mention.rule = 'names/abbreviation';
    }
    if (mention.kind !== null) {
      settled.push(mention);
      continue;
    }
    const kind = kindOf(mention, ballots, surnames, openings, seenLower);
    if (!kind) continue;
    mention.kind = kind.kind;
    if (kind.rule) mention.rule = kind.rule;
    if (kind.kind !== 'place') delete mention.place;
    settled.push(mention);
  }
  return settled;
}

/** Names in a row are of one kind: what is sure of one speaks for its neighbours. */
function shareKinds(mentions: readonly Mention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const [left, right] = [mentions[i - 1], mentions[i]];
    if (!left || !right || left.words !== right.words || !inARow(left, right)) continue;
    const [ofLeft, ofRight] = [sure(left), sure(right)];
    if (ofLeft && !ofRight) right.votes[ofLeft] += 1.5;
    else if (ofRight && !ofLeft) left.votes[ofRight] += 1.5;
  }
}

function inARow({ words, to }: Mention, { from }: Mention): boolean {
  const gap = from - to;
  const sign = words[to]?.lower;
  if (gap === 1) return sign === ',' || sign === 'and' || sign === 'or';
  return gap === 2 && sign === ',' && (words[to + 1]?.lower === 'and' || words[to + 1]?.lower === 'or');
}

function sure({ votes }: Mention): Kind | null {
  const kind = most(votes);
  return votes[kind] >= 5 ? kind : null;
}

/** The kind of each abbreviation whose long form is a name. */
function shortsOf(
  mentions: readonly Mention[],
  abbreviations: readonly Abbreviation[],
  ballots: ReadonlyMap<string, Votes>,
): Map<string, NameKind> {
  const shorts = new Map<string, NameKind>();
  if (abbreviations.length === 0) return shorts;
  const byStart = new Map<number, Mention>();
  for (const mention of mentions) byStart.set(mention.words[mention.from]?.start ?? -1, mention);
  for (const { long, shortText } of abbreviations) {
    const mention = byStart.get(long[0]);
    if (mention) shorts.set(shortText.toLowerCase(), mention.kind ?? winner(mention, ballots));
  }
  return shorts;
}

/** `the North`, where the copy has North Korea. */
function isRegion({ words, from, to, key }: Mention, ballots: ReadonlyMap<string, Votes>): boolean {
  if ((key !== 'north' && key !== 'south') || words[from - 1]?.lower !== 'the') return false;
  return ballots.has(`${key} korea`) && words[to]?.lower !== 'of';
}

/** True where a town's or a plain name stands for its side; a country's stays the country's. */
function isSide(mention: Mention, team: number, ballot: Votes): boolean {
  if (mention.place?.type === 'country') return false;
  if (mention.place) {
    const located = mention.votes.place - (mention.to - mention.from > 1 ? 9 : 6);
    return located < 1 && (mention.votes.team > 0 || team >= 6);
  }
  return ballot.person < 4 + team / 4 && ballot.place < team;
}

function* firsts(mentions: readonly Mention[]): Generator<Mention> {
  const seen = new Set<string>();
  for (const mention of mentions) {
    if (seen.has(mention.key) || mention.kind !== null) continue;
    seen.add(mention.key);
    yield mention;
  }
}

function ballotsOf(mentions: readonly Mention[]): Map<string, Votes> {
  const ballots = new Map<string, Votes>();
  for (const { key, votes } of mentions) {
    const ballot = ballots.get(key);
    if (!ballot) {
      const { person, organisation, place, team, rival } = votes;
      ballots.set(key, { person, organisation, place, team, rival });
      continue;
    }
    ballot.person += votes.person;
    ballot.organisation += votes.organisation;
    ballot.place += votes.place;
    ballot.team += votes.team;
  }
  return ballots;
}

function most(votes: Votes): Kind {
  if (votes.person >= votes.organisation && votes.person >= votes.place) return 'person';
  return votes.organisation >= votes.place ? 'organisation' : 'place';
}

const winner = (mention: Mention, ballots: ReadonlyMap<string, Votes>): Kind =>
  most(ballots.get(mention.key) ?? mention.votes);

/** True for a name of two words or more; hyphens make one of several. */
export function isFull({ words, from, to }: Mention): boolean {
  for (let i = from + 1; i < to; i++) if (words[i]?.spaced) return true;
  return false;
}

/** The word that a person is called by later on: the last one, or the first where family names come first. */
export function surnamesOf({ words, from, to }: Mention): string[] {
  let last = to - 1;
  while (
    last > from &&
    (words[last]?.text === '.' ||
      words[last]?.lower === 'jr' ||
      words[last]?.lower === 'sr' ||
      words[last]?.text === 'II' ||
      words[last]?.text === 'III')
  )
    last--;
  const first = words[from];
  const name = words[last]?.lower ?? '';
  const names = [name];
  for (let i = last - 1; i > from && words[i]?.text === '-' && !words[i]?.spaced; i -= 2)
    names.push(`${words[i - 1]?.lower} - ${names.at(-1)}`);
  if (last - 1 > from && words[last - 1]?.shape === 'lower') names.push(`${words[last - 1]?.lower} ${name}`);
  if (first && familyFirst.has(first)) names.push(first.lower);
  return names;
}

function openingsOf({ words, from, to }: Mention): string[] {
  const names: string[] = [];
  let key = words[from]?.lower ?? '';
  names.push(key);
  for (let i = from + 1; i < to - 1 && i < from + 4; i++) {
    key += ` ${words[i]?.lower ?? ''}`;
    names.push(key);
  }
  return names;
}

function kindOf(
  mention: Mention,
  ballots: ReadonlyMap<string, Votes>,
  surnames: ReadonlyMap<string, number>,
  openings: ReadonlyMap<string, number>,
  seenLower: ReadonlySet<string>,
): { kind: Kind; rule?: string } | null {
  const ballot = ballots.get(mention.key) ?? mention.votes;
  if (mention.votes.person >= 8 || mention.votes.organisation >= 8 || mention.votes.place >= 8)
    return { kind: most(mention.votes) };
  const surname = surnames.has(mention.key);
  if (mention.weak && isRegion(mention, ballots)) {
    mention.place = {
      name: `${mention.key === 'north' ? 'North' : 'South'} Korea`,
      type: 'country',
      country: mention.key === 'north' ? 'KP' : 'KR',
    };
    return { kind: 'place', rule: 'names/region' };
  }
  if (mention.weak) return surname ? { kind: 'person', rule: 'names/surname' } : null;
  const { team } = ballot;
  if (team >= 2 && isSide(mention, team, ballot)) return { kind: 'organisation', rule: 'names/side' };
  if (surname && (!mention.place || ballot.person > ballot.place / 2) && mention.votes.organisation < 6)
    return { kind: 'person', rule: 'names/surname' };
  if (
    openings.has(mention.key) &&
    ballot.place < 4 &&
    ballot.person < 4 + ballot.organisation &&
    mention.to - mention.from < 3
  )
    return { kind: 'organisation', rule: 'names/opening' };
  const total = Math.max(ballot.person, ballot.organisation, ballot.place);
  if (mention.to - mention.from === 1 && mention.opens) {
    if (seenLower.has(mention.key) && total < 4) return null;
    if (total < 1) return null;
  }
  return { kind: most(ballot) };
}
