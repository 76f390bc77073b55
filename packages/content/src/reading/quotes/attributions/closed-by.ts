import type { Said } from './index.ts';

/**
 * Gives what earlier paragraphs opened and left open to whoever is said to have said it where it closes:
 * `"We waited.` in one paragraph, `"We will win," Brandt said.` in the next.
 *
 * @param said Everything said so far; what was left open is set right in place.
 * @param open Where in it that stands.
 * @param closing What goes on with it.
 */
export function giveToCloser(said: Said[], open: readonly number[], closing: Said | undefined): void {
  const { attribution, paragraph, from } = closing ?? {};
  const isTold = attribution?.words === paragraph?.words && attribution?.how === 'said-after';
  if (from !== 0 || !attribution || !(isTold || attribution.how === 'signed-below')) return;
  for (const at of open) {
    const one = said[at];
    if (one && !isToldThere(one)) said[at] = { ...one, attribution: { ...attribution, how: 'goes-on' } };
  }
}

/** `Brandt said: "We waited.`: its own paragraph tells who speaks, though nothing closes it. */
const isToldThere = ({ attribution, paragraph }: Said): boolean =>
  attribution?.words === paragraph.words && attribution.how !== 'sentence-before';
