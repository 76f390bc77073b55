import { type Schema, Validator } from '@cfworker/json-schema';

interface DescribedAnswer {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}

interface DescribedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly object[];
  readonly responses: Readonly<Record<string, DescribedAnswer>>;
}

/** As much of an OpenAPI document as the tests read. */
export interface Described {
  readonly servers: readonly unknown[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Partial<Record<'get' | 'post', DescribedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/**
 * What an answer at an address has that the OpenAPI document does not tell: a status, a type, a header it promised, a body of
 * another shape. The validator interprets, so that it runs on workerd, which forbids `eval`.
 */
export async function faultsOf(
  { paths, components }: Described,
  address: string,
  response: Response,
  method: 'get' | 'post' = 'get',
): Promise<string[]> {
  const path = new URL(address).pathname.replace(/(?<=.)\/$/, '');
  const template = Object.keys(paths).find((known) => matches(known, path));
  const described = template === undefined ? undefined : paths[template];
  const answer = described?.[method]?.responses[response.status];
  if (!answer) {
    const expected = !described ? 404 : described[method] ? undefined : 405;
    return response.status === expected ? [] : [`status ${response.status}`];
  }
  const missing = Object.keys(answer.headers ?? {}).filter((name) => !response.headers.has(name));
  return [...missing.map((name) => `no ${name}`), ...(await bodyFaults(answer, response, components))];
}

async function bodyFaults({ content }: DescribedAnswer, response: Response, components: Described['components']) {
  const body = await response.text();
  if (!content) return body === '' ? [] : ['a body'];
  const schema = content[response.headers.get('content-type') ?? '']?.schema;
  if (!schema) return [`type ${response.headers.get('content-type')}`];
  const value: unknown = response.headers.get('content-type')?.includes('json') ? JSON.parse(body) : body;
  return new Validator({ ...schema, components }, '2020-12', false)
    .validate(value)
    .errors.map((fault) => `${fault.instanceLocation} ${fault.error}`);
}

const matches = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`).test(path);
