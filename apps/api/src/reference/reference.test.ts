import { describe, expect, it } from 'vitest';
import { inventedApi } from '../testing/api.ts';

describe('the reference', async () => {
  const { app, get } = await inventedApi();

  it('is a page that takes all it needs from the app itself, under a policy that lets nothing else in', async () => {
    const page = await get('/docs');
    const text = await page.text();
    const parts = [...text.matchAll(/(?:src|href)="(\/docs\/parts\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(parts).toHaveLength(3);
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    for (const part of parts) {
      const { status, headers } = await app.request(part);
      expect([part, status, headers.get('content-type')]).toEqual([
        part,
        200,
        part.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
      ]);
    }
  });

  it('has no other part', async () => {
    expect((await app.request('/docs/parts/constructor')).status).toBe(404);
  });
});
