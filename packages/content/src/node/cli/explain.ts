import { closest } from '../../diagnostics/closest.ts';
import { type Code, codes, isCode } from '../../diagnostics/codes.ts';
import { explanation } from '../../diagnostics/explain.ts';
import { explanations } from '../../diagnostics/explanations.ts';
import { indented } from './indented.ts';
import { type Io, type Status, status, write } from './io.ts';

export interface ExplainOptions {
  readonly json: boolean;
}

/** `dateline explain`: one diagnostic, or the list of all. */
export async function explain(code: string | undefined, { json }: ExplainOptions, io: Io): Promise<Status> {
  const names = Object.keys(codes).filter(isCode);
  if (json && (code === undefined || isCode(code))) {
    await write(io.stdout, indented(code === undefined ? names.map(explained) : explained(code)));
    return status.fine;
  }
  if (code === undefined) {
    const width = Math.max(...names.map((name) => name.length));
    const rows = names.map(
      (name) => `${name.padEnd(width)}  ${codes[name].severity.padEnd(7)}  ${explanations[name].title}\n`,
    );
    await write(io.stdout, rows.join(''));
    return status.fine;
  }
  if (isCode(code)) {
    await write(io.stdout, explanation(code));
    return status.fine;
  }
  const near = closest(code, names);
  const hint = near ? `Perhaps ${near} was meant.` : 'dateline explain lists all codes.';
  await write(io.stderr, `error: there is no diagnostic '${code}'. ${hint}\n`);
  return status.misused;
}

const explained = (code: Code) => ({ code, ...codes[code], ...explanations[code] });
