// what the app loads when it is first asked for, a busy machine may take longer to set up than a request may take
import '../copy/reading.ts';
import '../mcp/server.ts';
import { createApp } from '../app.ts';
import type { ApiOptions } from '../context.ts';
import { mcpAddress } from '../mcp/address.ts';
import { inventedArchive, noon } from './archive.ts';
import { type Described, faultsOf } from './conform.ts';

/** What the OpenAPI document says nothing of: the parts of its own page, and what has a protocol of its own. */
const untold = ['/docs/parts/', mcpAddress];

const isChecked = (method: string): method is 'get' | 'head' | 'post' => ['get', 'head', 'post'].includes(method);

/** The app over the invented archive. Each answer of it to GET, HEAD and POST is held against the OpenAPI document first. */
export async function inventedApi(options: Partial<ApiOptions> = {}) {
  const archive = options.archive ?? (await inventedArchive());
  const app = createApp({ archive, now: () => noon, site: 'http://localhost:8787', ...options });
  const described = (await (await app.request('/openapi.json')).json()) as Described;
  const unchecked = app.request;
  app.request = async (input, init, ...others) => {
    const response = await unchecked(input, init, ...others);
    const method = (init?.method ?? (input instanceof Request ? input.method : 'get')).toLowerCase();
    const address = new URL(input instanceof Request ? input.url : input, 'http://localhost');
    if (!isChecked(method) || untold.some((start) => address.pathname.startsWith(start))) return response;
    const faults = await faultsOf(described, address.href, response.clone(), method);
    if (faults.length === 0) return response;
    throw new Error(
      `${method} ${address.pathname} answers what the OpenAPI document does not tell: ${faults.join('; ')}`,
    );
  };
  const ask = async (path: string, init: RequestInit): Promise<Response> =>
    app.request(`http://localhost${path}`, init);
  const get = (path: string, headers: Record<string, string> = {}) => ask(path, { headers });
  const post = (path: string, body: string | Uint8Array<ArrayBuffer>, type: string) =>
    ask(path, { method: 'POST', body, headers: { 'content-type': type } });
  return { app, get, post, described };
}
