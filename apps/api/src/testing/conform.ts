import { type Schema, Validator } from '@cfworker/json-schema';

interface DescribedHeader {
  readonly $ref?: string;
  readonly required?: boolean;
}

interface DescribedAnswer {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
  readonly headers?: Readonly<Record<string, DescribedHeader>>;
}

/** As much of a parameter as the tests read. */
export interface DescribedParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly items?: { readonly enum?: readonly string[] };
  };
}

interface DescribedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly object[];
  readonly responses: Readonly<Record<string, DescribedAnswer>>;
}

/** As much of an OpenAPI document as the tests read. */
export interface Described {
  readonly info: { readonly contact?: unknown };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Partial<Record<'get' | 'post', DescribedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly headers: Readonly<Record<string, DescribedHeader>>;
  };
}

/**
 * What an answer at an address has that the OpenAPI document does not tell: a status, a type, a header it promised, a body of
 * another shape. The validator interprets, so that it runs on workerd, which forbids `eval`.
 */
export async function faultsOf(
  { paths, components }: Described,
  address: string,
  response: Response,
  method: 'get' | 'head' | 'post' = 'get',
): Promise<string[]> {
  const answered = { response, method, body: await response.text() };
  const path = new URL(address).pathname.replace(/(?<=.)\/$/, '');
  const described = Object.keys(paths).flatMap((known) => (matches(known, path) ? (paths[known] ?? []) : []));
  if (described.length === 0) return answerFaults(refusal, 404, answered, components);
  // an id may end as a format does, so that one address may be of two templates: OpenAPI leaves it open which
  let faults: string[] = [];
  for (const one of described) {
    const operation = one[method === 'head' ? 'get' : method];
    const answer = operation ? operation.responses[response.status] : refusal;
    faults = answerFaults(answer, operation ? response.status : 405, answered, components);
    if (faults.length === 0) return [];
  }
  return faults;
}

/** What the document tells of no address, or of no such method: a problem says so. */
const refusal: DescribedAnswer = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

interface Answered {
  readonly response: Response;
  readonly method: string;
  readonly body: string;
}

function answerFaults(
  answer: DescribedAnswer | undefined,
  status: number,
  answered: Answered,
  components: Described['components'],
): string[] {
  const { response } = answered;
  if (!answer || response.status !== status) return [`status ${response.status}`];
  const missing = Object.entries(answer.headers ?? {})
    .filter(([name, header]) => isRequired(header, components) && !response.headers.has(name))
    .map(([name]) => `no ${name}`);
  return [...missing, ...bodyFaults(answer, answered, components)];
}

const isRequired = ({ $ref, required }: DescribedHeader, { headers }: Described['components']): boolean =>
  ($ref === undefined ? required : headers[$ref.split('/').at(-1) ?? '']?.required) ?? false;

function bodyFaults(
  { content }: DescribedAnswer,
  { response, method, body }: Answered,
  components: Described['components'],
): string[] {
  const type = response.headers.get('content-type');
  if (!content || method === 'head') return body === '' ? [] : ['a body'];
  const schema = content[type ?? '']?.schema;
  if (!schema) return [`type ${type}`];
  const value: unknown = type?.includes('json') ? JSON.parse(body) : body;
  return validatorOf(schema, components)
    .validate(value)
    .errors.map((fault) => `${fault.instanceLocation} ${fault.error}`);
}

/** For each document the validators that were made of it: to make one walks the whole document. */
const validators = new WeakMap<Described['components'], Map<Schema, Validator>>();

function validatorOf(schema: Schema, components: Described['components']): Validator {
  const made = validators.get(components) ?? new Map<Schema, Validator>();
  validators.set(components, made);
  const validator = made.get(schema) ?? new Validator({ ...schema, components }, '2020-12', false);
  made.set(schema, validator);
  return validator;
}

const matches = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`).test(path);
