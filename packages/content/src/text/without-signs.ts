import type { Span } from '../model/span.ts';

/**
 * The source as reading pages set it: spaces stand for the controls that set type on a wire, and for the signs around a line
 * of ANPA 1312, `^WESTERN LEAGUE=`, so that all offsets still hold. The source view shows them.
 *
 * @param spans The blocks that are set, in order and apart.
 * @see https://en.wikipedia.org/wiki/ANPA-1312
 * @example withoutSigns('^WESTERN LEAGUE=', [[0, 16]]) // ' WESTERN LEAGUE '
 */
export function withoutSigns(source: string, spans: readonly Span[]): string {
  if (!SIGNED.test(source)) return source;
  let done = 0;
  const parts = spans.map(([start, end]) => {
    const before = source.slice(done, start);
    done = end;
    return before + source.slice(start, end).replace(SIGNS, (signs) => ' '.repeat(signs.length));
  });
  return parts.join('') + source.slice(done);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SIGNED = /[\x01-\x08\x0e-\x1f]|^\^/m;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const SIGNS = /^[\x01-\x08\x0e-\x1f]*\^|(?:<|(?<!=)=)(?=[ \t\x01-\x1f]*$)|[\x01-\x08\x0e-\x1f]/gm;
