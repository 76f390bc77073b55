import type { Dateline } from '@dateline/content';
import { onOneLine } from '../text/on-one-line.ts';

/**
 * Where it was filed, on one line, without the dash that leads to the copy.
 *
 * @example datelineTold({ text: 'KARSUND, Oct. 12 (Yonhap) --' }) // KARSUND, Oct. 12 (Yonhap)
 */
export const datelineTold = ({ text }: Pick<Dateline, 'text'>): string => onOneLine(text).replace(/[\s_―–—-]+$/, '');
