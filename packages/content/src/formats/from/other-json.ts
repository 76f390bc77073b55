import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Unpacked } from './carried/index.ts';
import { isObject } from './parsing/json.ts';
import { parseJson } from './parsing/parse-json.ts';

/** What there is to say of JSON that is news in no format: whether it is JSON at all. */
export function unpackOtherJson(source: string, longest?: number): Unpacked {
  const { value, diagnostics } = parseJson(source, 'JSON', longest);
  return value === undefined
    ? { items: [], diagnostics }
    : notNews('it is JSON, but neither ninjs, nor an article in JSON-LD, nor a JSON Feed');
}

/** What there is to say of a text without a name that is JSON, or lines of it, and so is no plain copy; null for all others. */
export function refuseJson(source: string): Unpacked | null {
  const whole = unpackOtherJson(source);
  if (isJson(whole)) return whole;
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.slice(0, 2).every((line) => isObject(parseJson(line, 'JSON').value))
    ? notNews('it is lines of JSON, NDJSON, which are read where that is asked for')
    : null;
}

const isJson = ({ diagnostics }: Unpacked): boolean => diagnostics[0]?.code === 'not-news';

const notNews = (complaint: string): Unpacked => ({
  items: [],
  diagnostics: [diagnoseSource('not-news', null, { standard: 'news', complaint })],
});
