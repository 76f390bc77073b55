import type { $ZodIssue } from 'zod/v4/core';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Given, givenSchema } from '../model/given.ts';
import { closest } from './closest.ts';
import { diagnoseFile } from './diagnose-file.ts';

/** What a JSON text gives, with every complaint about it at once. Spans point into the text. */
export interface ParsedGiven {
  readonly given: Given;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the JSON that stands beside a piece of copy. Never throws. */
export function parseGiven(text: string): ParsedGiven {
  const json = parseJson(text);
  if (json.complaint !== null) return { given: {}, diagnostics: [badGiven(json.complaint, [json.at, json.at])] };
  const result = givenSchema.safeParse(json.value);
  if (result.success) return { given: result.data, diagnostics: [] };
  const diagnostics = result.error.issues.flatMap((issue) =>
    complaintsOf(issue).map(({ key, says }) => badGiven(says, placeOf(key, text))),
  );
  return { given: {}, diagnostics };
}

const badGiven = (complaint: string, span: Diagnostic['span']): Diagnostic =>
  diagnoseFile('bad-given', span ?? null, { complaint });

type Json = { value: unknown; complaint: null } | { complaint: string; at: number };

/** The value, or what the parser complains of and where. */
export function parseJson(text: string): Json {
  try {
    return { value: JSON.parse(text), complaint: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = Number(/ in JSON at position (\d+)/.exec(message)?.[1] ?? 0);
    const complaint = message.replace(/ in JSON at position .*$|, ".*$/s, '');
    return {
      complaint: `It is not JSON: ${complaint.charAt(0).toLowerCase()}${complaint.slice(1)}`,
      at: Math.min(at, text.length),
    };
  }
}

interface Complaint {
  /** The key it is about; null for the whole. */
  readonly key: string | null;
  readonly says: string;
}

const keys = Object.keys(givenSchema.shape);

const WANTED: Readonly<Record<string, string>> = {
  published: 'is not a day (`2023-03-21`) or an instant with its zone (`2023-03-21T09:00:00+09:00`)',
  received: 'is not a day (`2023-03-21`)',
  headline: 'is no text, nor null where the copy has none',
  agency: 'is not a text',
  language: 'is not the code of a language (`en`, `de`)',
  source: 'is not a text',
  slug: 'is not lower-case letters and digits with single hyphens between (`pact-restored`)',
};

/** Zod's issue, for people. */
export function complaintsOf(issue: $ZodIssue): Complaint[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = closest(key, keys);
      const known = near ? `perhaps \`${near}\` was meant` : `it may hold ${keys.map((k) => `\`${k}\``).join(', ')}`;
      return { key, says: `\`${key}\` is not known: ${known}` };
    });
  }
  const key = issue.path[0] === undefined ? null : String(issue.path[0]);
  if (key === null) return [{ key, says: 'It is not a JSON object (`{"published": "2023-03-21"}`)' }];
  return [{ key, says: `\`${key}\` ${WANTED[key] ?? issue.message}` }];
}

/** Where a key stands, quotes included; the start where it cannot be found. */
function placeOf(key: string | null, text: string): [number, number] {
  const quoted = JSON.stringify(key);
  const at = key === null ? -1 : text.indexOf(quoted);
  return at < 0 ? [0, 0] : [at, at + quoted.length];
}
