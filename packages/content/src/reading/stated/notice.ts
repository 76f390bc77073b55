import type { Notice } from '../../model/notice.ts';
import type { Pass } from '../draft.ts';
import type { Stated } from './stated.ts';

/**
 * A status that a source states of its item is one of all versions of it: it acts on those that came before, as a notice does
 * that says so in words.
 *
 * @see https://www.iptc.org/std/NewsML-G2/guidelines/ on `pubStatus`
 */
export const statedNotice =
  ({ status, identifier, slugline }: Stated): Pass =>
  (draft) => {
    const act = status && actOf(status.text, status.rule);
    if (!act) return draft;
    const { headline, notice } = draft;
    // what the format calls the item tells more surely than what a headline says of it: `KILL: Ferry line`
    const number = identifier ?? notice?.number;
    const meant: Notice = {
      ...(headline && { headline: { text: headline.text, span: headline.span, rule: headline.rule } }),
      ...(slugline && { slug: slugline }),
      ...notice,
      ...(number && { number }),
      act: notice?.act === 'kill' ? 'kill' : act,
      span: status.span,
      rule: status.rule,
    };
    return { ...draft, notice: meant };
  };

/** A status that is none of the standards' words holds back its own copy, and acts on no other. */
function actOf(status: string, rule: string): Notice['act'] | null {
  if (status === 'canceled') return 'kill';
  return status === 'withheld' && !OF_ITSELF.test(rule) ? 'hold' : null;
}

/** A draft, or copy under embargo, is held back itself; a version before it stays. */
const OF_ITSELF = /draft|creativeWorkStatus|embargo/i;
