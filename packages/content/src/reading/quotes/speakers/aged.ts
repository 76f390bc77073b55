import type { Name } from '../../../model/name.ts';
import type { Figure } from './figures.ts';
import { asHolder } from './holders.ts';

/**
 * Whom `the 51-year-old` stands for: the one whose age the copy tells behind the name, `Ina Holt, 51,`; null where it tells
 * it of nobody, or of two.
 *
 * @param age As printed.
 */
export function agedAs(text: string, names: readonly Name[], age = ''): Figure | null {
  const told = `, ${age}`;
  const aged = names.filter(
    ({ kind, span: [, end] }) =>
      kind === 'person' && text.startsWith(told, end) && !/[\p{L}\d-]/u.test(text.charAt(end + told.length)),
  );
  const [name] = aged;
  return name && aged.every(({ entity }) => entity === name.entity) ? asHolder(name, '') : null;
}
