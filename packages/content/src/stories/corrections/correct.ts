import { type Drafted, inSending, type Say } from '../drafted.ts';
import { slugsAt, unfound } from '../unfound.ts';
import { createCorrected } from './corrected.ts';

/** Puts each correction that stands by itself beside the story that it means. */
export function correct(drafts: readonly Drafted[], say: Say): void {
  const corrections = drafts.flatMap(({ versions: [first], status }) =>
    first?.corrected && status === 'usable' ? [{ ...first, corrected: first.corrected }] : [],
  );
  if (corrections.length === 0) return;
  const isAlone = drafts.every(({ versions: [first] }) => first?.corrected);
  const meantBy = createCorrected(drafts, corrections);
  for (const one of corrections.sort(inSending())) {
    const places = meantBy(one);
    const story = places.length === 1 ? drafts[places[0] ?? -1] : undefined;
    if (story) story.corrections.push(one.id);
    else
      say(one.id, unfound('correction', one.corrected, { isAlone, isGrave: false, unclear: slugsAt(places, drafts) }));
  }
}
