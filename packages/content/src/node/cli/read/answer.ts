import { diagnoseFile } from '../../../diagnostics/diagnose-file.ts';
import { complaintsOf, parseJson } from '../../../diagnostics/parse-given.ts';
import { givenSchema } from '../../../model/given.ts';
import type { Reading } from '../../../model/reading.ts';
import { read } from '../../../reading/read.ts';
import { gazetteer } from '../../gazetteer.ts';

/**
 * The answer to one line of a stream. A line that cannot be used is answered too, so that answers and lines go in step.
 *
 * @param line The line; null where it was too long to be held.
 * @param number Its number, from 1: an answer to a line without an id goes by it.
 */
export function answer(line: string | null, number: number, maxBytes: number): Reading {
  const unnamed = `line-${number}`;
  if (line === null) return refused(unnamed, 'it is too long');
  const json = parseJson(line);
  if (json.complaint !== null) return refused(unnamed, json.complaint);
  const fields = json.value;
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return refused(unnamed, 'it is not a JSON object');
  const { id, text, ...others } = fields as Record<string, unknown>;
  if (typeof id !== 'string') return refused(unnamed, 'it has no text for its `id`');
  if (typeof text !== 'string') return refused(id, 'it has no text for its `text`');
  if (text.length > maxBytes)
    return {
      id,
      article: null,
      diagnostics: [diagnoseFile('too-large', null, { bytes: text.length, limit: maxBytes })],
    };
  const given = givenSchema.safeParse(known(others));
  if (given.success) return read(text, { ...given.data, id, gazetteer: gazetteer() });
  const complaints = given.error.issues.flatMap(complaintsOf);
  return {
    id,
    article: null,
    diagnostics: complaints.map(({ says }) => diagnoseFile('bad-given', null, { complaint: says })),
  };
}

/** The fields that bear on the reading. Null means not known; what else a stream carries is its own affair. */
const known = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([key, value]) => value !== null && key in givenSchema.shape));

const refused = (id: string, complaint: string): Reading => ({
  id,
  article: null,
  diagnostics: [diagnoseFile('bad-line', null, { complaint: complaint.charAt(0).toLowerCase() + complaint.slice(1) })],
});
