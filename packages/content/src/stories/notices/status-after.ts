import type { Notice } from '../../model/notice.ts';
import type { Story } from '../../model/story.ts';

/** What a notice makes of the story that it means; null where it changes nothing. */
export const statusAfter = (act: Notice['act']): Story['status'] | null =>
  act === 'kill' ? 'canceled' : act === 'hold' ? 'withheld' : act === 'release' ? 'usable' : null;
