import type { Told } from './index.ts';

/**
 * What a property of a standard tells: its text, with the property as the rule; a text that is not there or blank tells nothing.
 *
 * @param standard As rules name it: `nitf` of `nitf/hl1`.
 */
export const tells =
  (standard: string) =>
  (text: string | undefined, property: string): Told | undefined =>
    text === undefined || text.trim() === '' ? undefined : { text, rule: `${standard}/${property}` };
