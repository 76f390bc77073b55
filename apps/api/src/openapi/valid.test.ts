import { createConfig, lintFromString } from '@redocly/openapi-core';
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

  it('gives the strictest of linters nothing to warn of', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] });
    for (const site of ['https://archive.example', 'http://localhost:8787']) {
      const { app } = await inventedApi({ site });
      const source = await (await app.request('/openapi.json')).text();
      const found = await lintFromString({ source, config });
      expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
    }
  });

  it('says what stands in every array, and who is to be asked', () => {
    const bare: unknown[] = [];
    JSON.stringify(described, (_, value) => {
      if (value?.type === 'array' && !value.items) bare.push(value);
      return value;
    });
    expect(bare).toEqual([]);
    expect(described.info.contact).toEqual({ name: expect.any(String), url: 'https://archive.example/' });
  });

  it('names where it was had and the public address as its servers', async () => {
    expect(described.servers.map(({ url }) => url)).toEqual(['/', 'https://archive.example']);
    const local = await inventedApi({ site: 'http://localhost:8787' });
    expect(local.described.servers.map(({ url }) => url)).toEqual(['/']);
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

  it('gives every operation an id of its own, a summary, a description, and tags that are told of', () => {
    const tags = described.tags.map(({ name }) => name);
    const operations = Object.values(described.paths).flatMap(({ get, post }) => [get ?? [], post ?? []].flat());
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    expect(operations.filter(({ summary, description }) => !summary || !description)).toEqual([]);
    expect(operations.flatMap((operation) => operation.tags).filter((tag) => !tags.includes(tag))).toEqual([]);
  });
});
