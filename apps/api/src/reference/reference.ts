import * as z from 'zod';
import { type Representation, represent, send } from '../http/representation.ts';
import { openApiAddress } from '../openapi/address.ts';
import { problem } from '../problem/problem.ts';
import { route } from '../route.ts';

export const referenceAddress = '/docs';

const html = 'text/html; charset=utf-8';

/** Swagger UI sets styles on its elements, and draws its icons from addresses of their own. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** `GET /docs`: the OpenAPI document as a page where each operation can be tried. */
export function reference() {
  let made: Promise<Representation> | undefined;
  return route({
    path: referenceAddress,
    operation: {
      operationId: 'getReference',
      tags: ['about'],
      summary: 'This API, to read and to try',
      description: 'An interactive reference, made from the OpenAPI document.',
      responses: { 200: { description: 'The page.', type: html } },
    },
    async answer(c) {
      made ??= represent(page, { 'content-type': html, 'content-security-policy': policy });
      return send(c, await made);
    },
  });
}

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The Dateline API</title>
<link rel="stylesheet" href="${referenceAddress}/parts/style.css">
<link rel="icon" href="data:,">
<noscript><p>This page needs JavaScript. <a href="${openApiAddress}">The OpenAPI document</a> says the same.</p></noscript>
<main id="reference"></main>
<script src="${referenceAddress}/parts/script.js"></script>
<script src="${referenceAddress}/parts/start.js"></script>
</html>
`;

/** Swagger UI is dark where its page says so. */
const start = `const dark = matchMedia('(prefers-color-scheme: dark)');
const shade = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', shade);
shade();
SwaggerUIBundle({ url: '${openApiAddress}', dom_id: '#reference', deepLinking: true, docExpansion: 'list', defaultModelsExpandDepth: 0, tryItOutEnabled: true });
`;

/** Long names of types would push the page beyond the screen of a telephone. */
const narrow = `
@media (max-width: 640px) {
  .swagger-ui code { overflow-wrap: anywhere; white-space: normal }
  .swagger-ui select { max-width: 100% }
  .swagger-ui .responses-table { table-layout: fixed }
  .swagger-ui .response-col_links { display: none }
}
`;

/** What the page is made of, by name; Swagger UI is large, and unpacked when it is first asked for. */
const parts: Readonly<Record<string, () => Promise<Representation>>> = {
  'start.js': () => represent(start, { 'content-type': 'text/javascript; charset=utf-8' }),
  'script.js': async () => represent((await swaggerUi()).script, { 'content-type': 'text/javascript; charset=utf-8' }),
  'style.css': async () => represent((await swaggerUi()).style + narrow, { 'content-type': 'text/css; charset=utf-8' }),
};

const swaggerUi = async () => (await import('#swagger-ui', { with: { type: 'json' } })).default;

/** `GET /docs/parts/{part}` */
export function referencePart() {
  const made = new Map<string, Promise<Representation>>();
  return route({
    path: `${referenceAddress}/parts/{part}`,
    told: [],
    operation: {
      operationId: 'getReferencePart',
      tags: ['about'],
      summary: 'A part of the reference page',
      params: z.strictObject({ part: z.string().meta({ description: 'Its name: `style.css`.' }) }),
      responses: {
        200: { description: 'The part.' },
        problems: ['not-found'],
      },
    },
    async answer(c) {
      const name = c.req.param('part') ?? '';
      const make = Object.hasOwn(parts, name) ? parts[name] : undefined;
      if (!make) return problem('not-found');
      const part = made.get(name) ?? make();
      made.set(name, part);
      return send(c, await part);
    },
  });
}
