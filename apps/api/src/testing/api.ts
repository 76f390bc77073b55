import { createApp } from '../app.ts';
import type { ApiOptions } from '../context.ts';
import { inventedArchive, noon } from './archive.ts';
import { type Described, faultsOf } from './conform.ts';

/** The app over the invented archive. Each answer of `get` and `post` is held against the OpenAPI document first. */
export async function inventedApi(options: Partial<ApiOptions> = {}) {
  const archive = options.archive ?? (await inventedArchive());
  const app = createApp({ archive, now: () => noon, site: 'http://localhost:8787', ...options });
  const described = (await (await app.request('/openapi.json')).json()) as Described;
  async function ask(method: 'get' | 'post', path: string, init: RequestInit): Promise<Response> {
    const address = `http://localhost${path}`;
    const response = await app.request(address, { method: method.toUpperCase(), ...init });
    const faults = await faultsOf(described, address, response.clone(), method);
    if (faults.length > 0)
      throw new Error(`${path} answers what the OpenAPI document does not tell: ${faults.join('; ')}`);
    return response;
  }
  const get = (path: string, headers: Record<string, string> = {}) => ask('get', path, { headers });
  const post = (path: string, body: string | Uint8Array<ArrayBuffer>, type: string) =>
    ask('post', path, { body, headers: { 'content-type': type } });
  return { app, get, post, described };
}
