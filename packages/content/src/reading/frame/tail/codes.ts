import { agencyOf } from '../../../agencies/index.ts';

/** The codes of what copy is about: Interfax's `[RU EUROPE ENV]`, Belga's `(ABC, DEF)`. */
const CODES = /^(?:\[[A-Z]{2,8}(?: [A-Z]{2,8})+\]|\([A-Z]{2,4}(?:, [A-Z]{2,4})*\))$/;

/** True for the codes that such a line is. */
export const isCoded = (text: string): boolean => text.length < 60 && CODES.test(text) && !agencyOf(text.slice(1, -1));
