import fc from 'fast-check';
import type { Described } from './conform.ts';

interface DescribedParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly items?: { readonly enum?: readonly string[] };
  };
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

/**
 * Any GET that an OpenAPI document tells of: each parameter left out, as it should be, or as someone sends it who means harm.
 *
 * @param words What may stand for a text: ids, slugs, names, words of the copy.
 */
export function anyRequest({ paths }: Described, words: readonly string[]): fc.Arbitrary<string> {
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
      fc.tuple(fc.tuple(...names), fc.tuple(...pairs)).map(([filled, asked]) => {
        let next = 0;
        const at = path.replaceAll(/\{\w+\}/g, () => filled[next++] ?? '');
        return `${at}?${asked.filter((pair) => pair !== '').join('&')}`.replace(/\?$/, '');
      }),
    ];
  });
  return fc.oneof(...asks);
}
