import fc from 'fast-check';
import type { Described, DescribedParameter } from './conform.ts';

/** A request as a client may send it. */
export interface AnyRequest {
  readonly path: string;
  readonly headers: Record<string, string>;
}

const hostile = fc.oneof(
  fc.constantFrom(
    '',
    '%00',
    '%ff',
    '%',
    '..%2f',
    '__proto__',
    '%22%22',
    '*',
    '-1',
    '1e9',
    'null',
    '%F0%9F%98%80',
    '%0d%0a',
  ),
  fc.constantFrom('2027-13-45', '9999', '%3Cscript%3E', 'a'.repeat(3000), ','.repeat(50), 'W10', 'eyJ9', 'bnVsbA'),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => encodeURIComponent(text.toWellFormed())),
);

const visible = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) });

/** Headers that bear on what comes back. */
const anyHeaders = fc.record(
  {
    accept: fc.oneof(
      fc.constantFrom(
        '*/*',
        'text/*',
        'application/json',
        'text/markdown',
        'application/xml',
        'text/html;q=0',
        'image/png',
      ),
      visible,
    ),
    'if-none-match': fc.oneof(fc.constantFrom('*', '""', 'W/"x"', '"'), visible),
    'if-modified-since': fc.oneof(fc.constantFrom('Fri, 31 Dec 9999 23:59:59 GMT', '0', 'soon'), visible),
    range: fc.constantFrom('bytes=0-1', 'bytes=-1', 'x'),
    origin: fc.constantFrom('null', 'https://reader.example'),
  },
  { requiredKeys: [] },
);

/** A parameter that is not known, or comes twice. */
const beside = fc.constantFrom('limit=1&limit=2', 'nothing=1', '__proto__=1', '=', '&&', '%ff=%ff', 'constructor[]=1');

/**
 * Any GET that an OpenAPI document tells of: each parameter left out, as it should be, or as someone sends it who means harm.
 *
 * @param words What may stand for a text: ids, slugs, names, words of the copy.
 */
export function anyRequest({ paths }: Described, words: readonly string[]): fc.Arbitrary<AnyRequest> {
  const word = fc.constantFrom(...words).map(encodeURIComponent);
  const valid = ({ schema }: DescribedParameter): fc.Arbitrary<string> => {
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.type === 'integer')
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 9 }).map(String);
    if (schema.items?.enum) return fc.subarray([...schema.items.enum], { minLength: 1 }).map((all) => all.join(','));
    if (schema.items) return fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(','));
    return word;
  };
  const value = (parameter: DescribedParameter) =>
    fc.oneof({ weight: 8, arbitrary: valid(parameter) }, { weight: 1, arbitrary: hostile });
  const asks = Object.entries(paths).flatMap(([path, { get }]) => {
    if (!get) return [];
    const parameters = (get.parameters ?? []).filter((one): one is DescribedParameter => 'name' in one);
    const query = parameters.filter((one) => one.in === 'query');
    const pairs = query.map((one) => {
      const pair = value(one).map((text) => `${one.name}=${text}`);
      return one.required ? pair : fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: pair });
    });
    const names = parameters.filter((one) => one.in === 'path').map(value);
    return [
      fc
        .tuple(fc.tuple(...names), fc.tuple(...pairs), fc.option(beside, { freq: 20, nil: '' }), anyHeaders)
        .map(([filled, asked, more, headers]) => {
          let next = 0;
          const at = path.replaceAll(/\{\w+\}/g, () => filled[next++] ?? '');
          const query = [...asked, more].filter((pair) => pair !== '').join('&');
          return { path: query === '' ? at : `${at}?${query}`, headers };
        }),
    ];
  });
  return fc.oneof(...asks);
}
