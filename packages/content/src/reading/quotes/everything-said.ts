import { inOrder } from '../../text/in-order.ts';
import type { Word } from '../../text/words/index.ts';
import type { Attribution } from './attributions/attribution.ts';
import { giveToCloser } from './attributions/closed-by.ts';
import { endsHeading, headed, headedBy } from './attributions/headed-by.ts';
import { attributedIn, type Before, isTold, type Said } from './attributions/index.ts';
import { signedBelow } from './attributions/signed-below.ts';
import { markedIn, NOTHING } from './marks/index.ts';
import type { Stretch } from './marks/marked.ts';
import type { Paragraph } from './paragraphs.ts';
import { indirectIn } from './reported/index.ts';

/** Everything said, in the order of the copy, and the quotation marks that have no partner. */
export function everythingSaid(paragraphs: readonly Paragraph[]): { said: Said[]; stray: Word[] } {
  const said: Said[] = [];
  const stray: Word[] = [];
  let marked = NOTHING;
  let before: Before = { paragraph: null, last: null, near: false, goesOn: false };
  /** Where in `said` the paragraphs stand that the one before leaves open. */
  let open: number[] = [];
  let heading: Attribution | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    marked = markedIn(paragraph, marked, next?.words[0]);
    const { stretches, goesOn } = marked;
    stray.push(...marked.stray);
    heading = headedBy(paragraph) ?? (paragraph.heading ? null : heading);
    const under = (one: Said): Said => (heading ? headed(one, heading) : one);
    const quoted = quotedIn(paragraph, stretches, next, before);
    const here = paragraph.heading ? quoted.filter(isTold) : quoted.map(under);
    giveToCloser(said, open, here[0]);
    const told = indirectIn(paragraph, stretches, here).map(under);
    said.push(...inOrder([...here, ...told], ({ from }) => from));
    if (heading && endsHeading(heading, here)) heading = null;
    open = goesOn ? [...(here.length < 2 ? open : []), said.length - 1] : [];
    before = after(before, paragraph, here, goesOn);
  }
  if (marked.owed) stray.push(marked.owed);
  return { said, stray };
}

/** What stands between the marks of a paragraph, by whom it tells, or by who signs it below. */
function quotedIn(
  paragraph: Paragraph,
  stretches: readonly Stretch[],
  next: Paragraph | undefined,
  before: Before,
): Said[] {
  const found = attributedIn(paragraph, stretches, before);
  const signed = signedBelow(paragraph, stretches, next);
  return signed ? found.map((one) => (isTold(one) ? one : { ...one, attribution: signed })) : found;
}

/** What the next paragraph may go back to. */
function after(before: Before, paragraph: Paragraph, here: readonly Said[], goesOn: boolean): Before {
  // `What do you expect?`, asked of whoever has answered
  if (here.length === 0 && isQuestion(paragraph)) return { ...before, near: before.near || asks(paragraph) };
  const near = here.length > 0;
  const spoke = near && !before.near ? null : before.last;
  const last = here.findLast(({ attribution }) => attribution)?.attribution ?? spoke;
  return { paragraph, last, near, goesOn };
}

const isQuestion = ({ words, starts }: Paragraph): boolean => starts.length === 1 && words.at(-1)?.text === '?';

const asks = ({ words }: Paragraph): boolean => words.some(({ lower }) => /^your?$/.test(lower));
