import type { Mention } from './mention.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Acts of a state that the subject of a sentence does. */
const ACTS = setOf(
  'said says wants wanted hopes hoped urged accused denied rejected agreed refused insisted demanded warned announced vowed threatened fired launched imposed lifted recalled expelled signed proposed pledged retaliated protested welcomed condemned insists denies accuses demands rejects agrees refuses warns urges plans planned decided seeks sought blamed considers considered test',
);
const BONDS = setOf(
  'ties relations alliance pact talks agreement deal dialogue cooperation tensions dispute treaty accord negotiations summit row rift standoff sanctions pressure partnership',
);
const TOWARDS = setOf('with against toward towards between and by urged urging pressed pressing');

/** True where a capital stands for its government: it acts as a state does, or ties, talks and pacts are with it. */
export function standsForGovernment(
  { words, from, to, place, kind }: Mention,
  others: ReadonlyMap<string, Mention>,
): boolean {
  if (kind !== 'place' || place?.type !== 'capital') return false;
  const before = words[from - 1];
  const next = words[to];
  if (before?.lower === 'in' || before?.lower === 'at' || before?.lower === 'from' || before?.lower === 'near')
    return false;
  const subject =
    !before || before.kind === 'mark' || before.lower === 'and' || before.lower === 'but' || before.lower === 'that';
  if (subject && next?.spaced && ACTS.has(next.lower) && (next.lower !== 'test' || words[to + 1]?.text === '-'))
    return true;
  if (!before || !TOWARDS.has(before.lower)) return false;
  if (before.lower === 'and') {
    const other = words[from - 2] && others.get(String(words[from - 2]?.end));
    return (
      other?.place?.type === 'capital' &&
      words[other.from - 1]?.lower === 'between' &&
      bondBefore(words, other.from - 1)
    );
  }
  if (before.lower === 'between') {
    const other = words[to]?.lower === 'and' ? [...nextMention(others, words[to + 1]?.start)] : [];
    return other[0]?.place?.type === 'capital' && bondBefore(words, from - 1);
  }
  return bondBefore(words, from - 1);
}

function* nextMention(others: ReadonlyMap<string, Mention>, start: number | undefined): Generator<Mention> {
  const found = start === undefined ? undefined : others.get(`from ${start}`);
  if (found) yield found;
}

/** One of the three words before is a bond between states. */
function bondBefore(words: Mention['words'], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const word = words[i];
    if (!word || word.kind === 'mark') return false;
    if (BONDS.has(word.lower)) return true;
  }
  return false;
}
