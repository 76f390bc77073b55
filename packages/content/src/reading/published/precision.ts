import type { Published } from '../../model/published.ts';

/** How exact a day or an instant is, as ISO 8601 writes it. */
export const precisionOf = (value: string): Published['precision'] =>
  value.length <= 10 ? 'day' : /T\d\d:\d\d:\d\d/.test(value) ? 'second' : 'minute';
