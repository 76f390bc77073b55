import type { Marker } from '../../../../model/marker.ts';
import { trimmed } from '../../../../text/span.ts';
import type { Draft } from '../../../draft.ts';
import { part } from '../../lines/stretch.ts';
import { SLUG_CYCLE } from '../desk-words.ts';

/** The same draft with the label of its first line as a marker: `CORRECTION: BC-NV--Wall`, `KARSUND, Oct. 12 (Yonhap) -- CORRECTION`. */
export function withLabel(draft: Draft): Draft {
  const [first, ...others] = draft.stretches;
  if (!first || !MAY.test(first.text)) return draft;
  const [start, end] = first.span;
  const [, dateline, slug] = LABEL.exec(draft.text.slice(start, end)) ?? [];
  if (!dateline && !slug) return draft;
  const label = trimmed(draft.text, [start + (dateline?.length ?? 0), end - (slug?.length ?? 0)]);
  const text = draft.text.slice(...label);
  const marker: Marker = { kind: 'correction', text, span: label, rule: 'corrected-story/label' };
  const left = dateline ? part(draft.text, first, [start, label[0]]) : null;
  return {
    ...draft,
    stretches: left ? [left, ...others] : others,
    markers: [...draft.markers, marker],
    ...(slug && { slugline: { text: slug, span: [end - slug.length, end], rule: 'corrected-story/slug' } }),
  };
}

const LABEL = new RegExp(
  String.raw`^(?:(\p{Lu}[^\n]{2,80}\(\p{L}+\) (?:--|[–—-]) )CORRECTION|(?:CORRECTION|Correction)\s*[:–—-]\s*(${SLUG_CYCLE}[A-Z][^\n]{2,80}))$`,
  'u',
);

/** Looked for first: few lines open on such a label or close on it. */
const MAY = /^correct|CORRECTION$/i;
