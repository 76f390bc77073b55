import { bidden } from '../../reading/frame/notices/status/bids.ts';
import type { Drafted } from '../drafted.ts';
import { mayBeOfOneAgency } from '../may-be-of-one-agency.ts';
import { hashesIn, headlinesOf } from './headlines.ts';
import { isNear } from './near.ts';

/**
 * Takes back or holds each story whose headline stands in another's behind the label of a withdrawal, with copy below: `CANCELLED:
 * Wall holds`; or in a note of few words that bids so. Such words open many a headline; the headline of another story beside them is
 * no chance.
 *
 * @returns The stories, both of them withdrawn or held.
 */
export function barNamed(drafts: readonly Drafted[]): readonly Drafted[] {
  const asking = drafts.flatMap((draft) =>
    draft.versions.flatMap((version) => {
      const { lines = [], withdrawn } = version.names;
      return withdrawn || lines.length > 0 ? [{ draft, version, lines, rest: hashesIn(withdrawn ?? '') }] : [];
    }),
  );
  if (asking.length === 0) return drafts;
  const headlines = headlinesOf(drafts);
  const barred = new Map<Drafted, Drafted['status']>();
  for (const { draft, version, lines, rest } of asking) {
    const bar = (place: number, status: Drafted['status'] | null) => {
      for (const one of [draft, drafts[place]])
        if (one && status && barred.get(one) !== 'canceled') barred.set(one, status);
    };
    const isOther = (other: typeof version): boolean =>
      other !== version && mayBeOfOneAgency(version.traits.agency, other.traits.agency);
    if (rest.length > 1)
      for (const one of headlines.beginning(rest[0]))
        if (isOther(one.version) && one.words.join(' ') === rest.join(' ')) bar(one.place, 'canceled');
    for (const [words, kinds] of lines)
      for (const [one, at] of headlines.within(hashesIn(words)))
        if (isOther(one.version) && isNear(one.version.at, version.at))
          bar(one.place, bidden(kinds.slice(0, at), kinds.slice(at + one.words.length)));
  }
  return drafts.map((draft) => ({ ...draft, status: barred.get(draft) ?? draft.status }));
}
