import { BEFORE, isTold, type Said } from './index.ts';

/**
 * Gives what earlier paragraphs opened and left open to whoever is said to have said it where it closes:
 * `"We waited.` in one paragraph, `"We will win," Brandt said.` in the next.
 *
 * @param said Everything said so far; what was left open is set right in place.
 * @param open Where in it that stands.
 * @param closing What goes on with it.
 */
export function giveToCloser(said: Said[], open: readonly number[], closing: Said | undefined): void {
  const { attribution, from } = closing ?? {};
  if (!closing || from !== 0 || attribution?.how !== (isTold(closing) ? 'said-after' : 'signed-below')) return;
  for (const at of open) {
    const one = said[at];
    // not of `Brandt said: "We waited.`, which tells who speaks though nothing closes it
    if (one && !(isTold(one) && one.attribution?.how !== BEFORE))
      said[at] = { ...one, attribution: { ...attribution, how: 'goes-on' } };
  }
}
