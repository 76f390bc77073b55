import type { Notice } from '../../model/notice.ts';
import type { Facts } from '../facts.ts';

/** The copy of a story, as far as notices name it. */
export interface Target {
  readonly versions: readonly Facts[];
}

/** Copy that is a notice. */
export interface Noticed extends Facts {
  readonly notice: Notice;
}
