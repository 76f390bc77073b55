import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { inventedApi } from '../testing/api.ts';

describe('the OpenAPI document', async () => {
  const { described } = await inventedApi({ site: 'https://archive.example' });

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone({ ...described }))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('names the public address as its server', () => {
    expect(described.servers).toEqual([{ url: 'https://archive.example' }]);
  });

  it('defines every schema it refers to, and none besides', () => {
    const refers = new Set(JSON.stringify(described).match(/#\/components\/schemas\/\w+/g));
    const defined = Object.keys(described.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(defined.sort()).toEqual([...refers].sort());
  });

  it('tells of a span that it is two numbers, and of a headline that it may be null where it stands', () => {
    expect(described.components.schemas).toMatchObject({
      Span: { type: 'array', minItems: 2, maxItems: 2 },
      Phrase: { type: 'object' },
      ArticleResource: {
        properties: { headline: { anyOf: [{ $ref: '#/components/schemas/Phrase' }, { type: 'null' }] } },
      },
    });
  });

  it('gives every operation an id of its own, a summary, and tags that are told of', () => {
    const tags = described.tags.map(({ name }) => name);
    const operations = Object.values(described.paths).flatMap(({ get, post }) => [get ?? [], post ?? []].flat());
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    expect(operations.filter(({ summary }) => !summary)).toEqual([]);
    expect(operations.flatMap((operation) => operation.tags).filter((tag) => !tags.includes(tag))).toEqual([]);
  });
});
