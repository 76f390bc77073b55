import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Unpacked } from './carried.ts';
import { isObject } from './json.ts';
import { parseJson } from './parse-json.ts';

/** What there is to say of JSON that is news in no format: whether it is JSON at all. */
export function unpackOtherJson(source: string, longest?: number): Unpacked {
  const { value, diagnostics } = parseJson(source, 'JSON', longest);
  if (value === undefined) return { items: [], diagnostics };
  const complaint = 'it is JSON, but neither ninjs, nor an article in JSON-LD, nor a JSON Feed';
  return { items: [], diagnostics: [diagnoseSource('not-news', null, { standard: 'news', complaint })] };
}

/** What there is to say of a text without a name that is JSON, or lines of it, and so is no plain copy; null for all others. */
export function refuseJson(source: string): Unpacked | null {
  if (jsonIn(source) !== undefined) return unpackOtherJson(source);
  const lines = source.trim().split(/\s*\n\s*/, 2);
  if (lines.length === 2 && lines.every((line) => isObject(jsonIn(line)))) {
    const complaint = 'it is lines of JSON, NDJSON, which are read where that is asked for';
    return { items: [], diagnostics: [diagnoseSource('not-news', null, { standard: 'news', complaint })] };
  }
  return null;
}

function jsonIn(text: string): unknown {
  const { value } = parseJson(text, 'JSON');
  return value;
}
