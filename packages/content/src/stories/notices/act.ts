import { diagnoseFile } from '../../diagnostics/diagnose-file.ts';
import type { Notice } from '../../model/notice.ts';
import type { Phrase } from '../../model/phrase.ts';
import { type Drafted, inSending, type Say } from '../drafted.ts';
import type { Facts } from '../facts.ts';
import { slugsAt, unfound } from '../unfound.ts';
import { createMeant, isUsableAgain, type Noticed, statusAfter } from './meant.ts';

/** Lets each notice act on the stories it means, in the order they were sent. One that holds its own copy back is a story itself. */
export function act(copies: readonly Facts[], drafts: Drafted[], say: Say): void {
  const notices = copies.flatMap((one) => (one.notice ? [{ ...one, notice: one.notice }] : []));
  if (notices.length === 0) return;
  const isAlone = drafts.length === 0;
  const meantBefore = createMeant(drafts);
  const own = notices.filter((one) => one.holdsCopy && meantBefore(one).places.length === 0);
  const ownIds = new Set(own.map(({ id }) => id));
  for (const one of own) drafts.push({ versions: [one], status: one.status, corrections: [] });
  const meant = createMeant(drafts);
  const late = new Map<string, string>();
  for (const one of notices.sort(inSending(weightOf))) {
    const status = statusAfter(one.notice.act);
    if (status === null) continue;
    const isOwn = ownIds.has(one.id);
    const { places, unclear } = (isOwn ? meantBefore : meant)(one);
    if (places.length === 0 && (!isOwn || unclear.length > 0)) {
      const isGrave = status !== 'usable' && !isOwn;
      say(
        one.id,
        unfound(one.notice.act, namedBy(one.notice), { isAlone, isGrave, unclear: slugsAt(unclear, drafts) }),
      );
    }
    for (const place of places) {
      const story = drafts[place];
      const isOver = story && status === 'withheld' && isUsableAgain(story, one);
      if (story && story.status !== 'canceled' && !isOver) story.status = status;
      if (story && status === 'canceled')
        for (const { id, at } of story.versions) if (isLater(at, one.at)) late.set(id, one.id);
    }
  }
  for (const [id, notice] of late) say(id, diagnoseFile('after-kill', null, { notice }));
}

/** True where copy was sent on a later day than a notice. */
const isLater = (sent: string | null, noticed: string | null): boolean =>
  sent !== null && noticed !== null && sent.slice(0, 10) > noticed.slice(0, 10);

const namedBy = ({ slug, number, headline, span }: Notice): Pick<Phrase, 'text' | 'span'> =>
  headline ?? slug ?? number ?? { text: 'nothing', span };

/** Of what was sent together a release goes first and a kill last, since wrong is worse than late. */
const weightOf = ({ notice }: Noticed): number => WEIGHT[notice.act];

const WEIGHT: Readonly<Record<Notice['act'], number>> = { advisory: 0, release: 1, hold: 2, kill: 3 };
