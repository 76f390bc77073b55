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

/** What may stand for a text, in words of the archive that is asked. */
export interface Words {
  /** For a parameter of a path, by its name; any text where there is none. */
  readonly paths?: Readonly<Record<string, readonly string[]>>;
  /** Ids, slugs, names, words of the copy. */
  readonly texts: readonly string[];
}

/** Of many parameters few come together: most narrow a list, and an answer with nothing in it tells little. */
const oneIn = (count: number, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: count - 1, arbitrary: fc.constant('') }, { weight: 1, arbitrary: value });

/**
 * Any GET that an OpenAPI document tells of: each parameter left out or as it should be, and in every third request one that
 * somebody sends who means harm.
 */
export function anyRequest({ paths }: Described, { paths: names = {}, texts }: Words): fc.Arbitrary<AnyRequest> {
  const text = fc.constantFrom(...texts).map(encodeURIComponent);
  const valid = ({ name, in: place, schema }: DescribedParameter): fc.Arbitrary<string> => {
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.type === 'integer')
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 9 }).map(String);
    if (schema.items?.enum) return fc.subarray([...schema.items.enum], { minLength: 1 }).map((all) => all.join(','));
    if (schema.items) return fc.array(text, { minLength: 1, maxLength: 2 }).map((all) => all.join(','));
    if (schema.pattern)
      return name === 'to'
        ? fc.constantFrom('2031-05', '2031-05-06', '2032')
        : fc.constantFrom('2027', '2031', '2031-05-04');
    const known = place === 'path' ? names[name] : undefined;
    return known ? fc.constantFrom(...known).map(encodeURIComponent) : text;
  };
  const asks = Object.entries(paths).flatMap(([path, { get }]) => {
    if (!get) return [];
    const parameters = (get.parameters ?? []).filter((one): one is DescribedParameter => 'name' in one);
    const inPath = parameters.filter((one) => one.in === 'path');
    const inQuery = parameters.filter((one) => one.in === 'query');
    // a cursor is good for its own list only
    const isGood = (one: DescribedParameter) => one.name !== 'cursor';
    const values = inQuery.filter(isGood).map((one) => {
      const pair = valid(one).map((value) => `${one.name}=${value}`);
      return one.required ? pair : oneIn(8, pair);
    });
    const wrong = fc.oneof(
      ...(inQuery.length > 0
        ? [fc.tuple(fc.constantFrom(...inQuery.map(({ name }) => name)), hostile).map((pair) => pair.join('='))]
        : []),
      beside,
    );
    return [
      fc
        .record({
          filled: fc.tuple(
            ...inPath.map((one) => fc.oneof({ weight: 9, arbitrary: valid(one) }, { weight: 1, arbitrary: hostile })),
          ),
          pairs: fc.tuple(...values),
          more: oneIn(3, wrong),
          headers: fc.oneof(fc.constant({}), anyHeaders),
        })
        .map(({ filled, pairs, more, headers }) => {
          let next = 0;
          const at = path.replaceAll(/\{\w+\}/g, () => filled[next++] ?? '');
          const query = [...pairs, more].filter((pair) => pair !== '').join('&');
          return { path: query === '' ? at : `${at}?${query}`, headers };
        }),
    ];
  });
  return fc.oneof(...asks);
}
