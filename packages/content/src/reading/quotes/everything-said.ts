import { inOrder } from '../../text/in-order.ts';
import type { Word } from '../../text/words/index.ts';
import type { Attribution } from './attributions/attribution.ts';
import { giveToCloser } from './attributions/closed-by.ts';
import { endsHeading, headed, headedBy } from './attributions/headed-by.ts';
import { attributedIn, type Said } from './attributions/index.ts';
import { signedBelow } from './attributions/signed-below.ts';
import { markedIn } from './marks/index.ts';
import type { Stretch } from './marks/marked.ts';
import type { Paragraph } from './paragraphs.ts';
import { indirectIn } from './reported/index.ts';

/** Everything said, in the order of the copy, and the quotation marks that have no partner. */
export function everythingSaid(paragraphs: readonly Paragraph[]): { said: Said[]; stray: Word[] } {
  const said: Said[] = [];
  const stray: Word[] = [];
  let last: Attribution | null = null;
  let near = false;
  let goesOn = false;
  let open: number[] = [];
  let owed: Word | null = null;
  let previous: Paragraph | null = null;
  let heading: Attribution | null = null;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] as Paragraph;
    const next = paragraphs[index + 1]?.words[0];
    const marked = markedIn(paragraph, { goesOn, owed: owed !== null, next });
    const stretches = marked.stretches.filter((stretch) => !isWithinName(paragraph.words, stretch));
    const signed = signedBelow(paragraph, stretches, paragraphs[index + 1]);
    const attributed: Said[] = attributedIn(paragraph, stretches, { paragraph: previous, last, near, goesOn }).map(
      (one) => (signed && one.attribution?.words !== paragraph.words ? { ...one, attribution: signed } : one),
    );
    heading = headedBy(paragraph) ?? (paragraph.heading ? null : heading);
    const under = (one: Said): Said => (heading ? headed(one, heading) : one);
    const here = paragraph.heading
      ? attributed.filter(({ attribution }) => isTold(attribution, paragraph))
      : attributed.map(under);
    if (goesOn) giveToCloser(said, open, here[0]);
    enter(said, here, indirectIn(paragraph, stretches, here).map(under));
    if (heading && endsHeading(heading, here)) heading = null;
    const quotes = marked.stretches.length > 0 || marked.left !== null;
    if (owed && quotes && !marked.settles) stray.push(owed);
    for (const word of marked.stray) stray.push(word);
    owed = quotes || marked.settles ? marked.left : owed;
    near = here.length > 0;
    for (const { attribution } of here) last = attribution ?? last;
    const end = marked.stretches.at(-1);
    if (!goesOn || here.length > 1) open = [];
    goesOn = end?.open === true && end.to === paragraph.words.length;
    if (goesOn) open.push(said.length - 1);
    previous = paragraph;
  }
  if (owed) stray.push(owed);
  return { said, stray };
}

/** True where the paragraph itself tells who speaks, as a subhead seldom does. */
const isTold = (attribution: Attribution | null, { words }: Paragraph): boolean => attribution?.words === words;

/** `Ada "Bo" Brandt`. */
const isWithinName = (words: readonly Word[], { from, to }: Stretch): boolean =>
  to - from < 5 &&
  words[from + 1]?.shape === 'capital' &&
  words[from - 1]?.shape === 'capital' &&
  words[to]?.shape === 'capital';

/** Adds what a paragraph quotes and what it tells, by where they start. */
function enter(said: Said[], quoted: readonly Said[], told: readonly Said[]): void {
  const both = told.length === 0 ? quoted : inOrder([...quoted, ...told], ({ from }) => from);
  for (const one of both) said.push(one);
}
