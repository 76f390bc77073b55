import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Span } from '../../model/span.ts';
import type { Check } from './check.ts';

/** Whether the copy names an agency that the reader has no data of. */
export const agency: Check = ({ text, source, dateline }) => {
  const name = dateline?.agency;
  if (source.agency !== undefined || !dateline || !name) return [];
  const at = text.indexOf(name, dateline.span[0]);
  const span: Span = at < 0 || at >= dateline.span[1] ? dateline.span : [at, at + name.length];
  return [diagnose('unknown-agency', span, { agency: name })];
};
