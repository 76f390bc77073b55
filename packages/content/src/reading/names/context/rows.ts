import { type Word, wordAt } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { titleHeads } from '../lexicon/index.ts';
import { isFull, most, strength, vote } from '../mention.ts';
import type { Kind, Mention } from '../naming.ts';
import { placeHead } from '../own-words/verdicts.ts';
import { startOfApposed } from '../roles/apposed.ts';

/** Names in a row are of one kind: what is sure of one speaks for its neighbours. */
export function shareKinds(mentions: readonly Mention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const left = mentions[i - 1];
    const right = mentions[i];
    if (!left || !right || left.words !== right.words || !inARow(left, right) || isAhead(left, right)) continue;
    if (isPlaced(left, right) && !isPossessive(right)) right.votes.place += 2;
    if (isAttributive(right, left) || isApposed(right)) continue;
    // `Ann Orrin, Vela Hill`
    if (isHill(right) && sure(left) === 'person') right.votes.person += 8;
    if (isHill(left) && sure(right) === 'person') left.votes.person += 8;
    const ofLeft = sure(left);
    const ofRight = sure(right);
    if (isPossessive(right) || ((ofLeft ?? ofRight) === 'organisation' && isFirmOf(left, right))) continue;
    if (ofLeft && !ofRight) vote(right.votes, ofLeft, 1.5);
    else if (ofRight && !ofLeft) vote(left.votes, ofRight, 1.5);
  }
}

/** Of `Back in Oslo, Ann Orrin left`, where she left: no row. */
const isAhead = ({ words, from, to }: Mention, right: Mention): boolean =>
  from === 2 &&
  words[1]?.lower === 'in' &&
  words[to]?.text === ',' &&
  words[right.to]?.shape === 'lower' &&
  isFull(right);

/** Of `The head of the Salt Board, Ann Orrin, left`, her. */
const isApposed = ({ words, from, to }: Mention): boolean =>
  words[from - 1]?.text === ',' && startOfApposed(words, from - 1, to) >= 0;

const isHill = ({ rule, votes }: Mention): boolean => rule === placeHead.rule && votes.place < 7;

/** `and US writer Ann Orrin`, `Ann Orrin, US captain`, `Ann Orrin, Oslo-based`: the row is of people. */
const isAttributive = ({ words, to, place }: Mention, left: Mention): boolean =>
  place !== null &&
  (words[to]?.text === '-'
    ? isFull(left) && place.type !== 'state'
    : words[to]?.shape === 'lower' && titleHeads.has(words[to]));

/** `or Spain's Ann Orrin`: the row is of what is theirs. */
const isPossessive = ({ words, to }: Mention): boolean => possessives.has(words[to]);

function inARow({ words, to }: Mention, { from }: Mention): boolean {
  if (from - to === 1) return words[to]?.text === ',' || CONJUNCTIONS.has(words[to]);
  return from - to === 2 && words[to]?.text === ',' && CONJUNCTIONS.has(words[to + 1]);
}

const CONJUNCTIONS = wordSet('and or');

function sure({ votes }: Mention): Kind | null {
  return strength(votes) >= 5 ? most(votes) : null;
}

/** `Orrin, Quill Vessa`, `Quill Vessa, Orrin head of salt`: somebody and a firm, where the row does not go on. */
const isFirmOf = (left: Mention, right: Mention): boolean =>
  left.words[left.to]?.text === ',' &&
  right.from - left.to === 1 &&
  !goesOn(wordAt(left.words, left.from - 1)) &&
  !goesOn(right.words[right.to]);

const goesOn = (word: Word | undefined): boolean => word?.text === ',' || CONJUNCTIONS.has(word);

/** `in Orrin and Vessa`: the second of a row that nothing else tells of is a place as the first is. */
const isPlaced = (left: Mention, right: Mention): boolean =>
  most(left.votes) === 'place' && left.votes.place >= 2 && strength(right.votes) <= 0.5;
