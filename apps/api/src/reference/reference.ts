import * as z from 'zod';
import { type Representation, represent, send } from '../http/representation.ts';
import { openApiAddress } from '../openapi/address.ts';
import { problem } from '../problem/problem.ts';
import { route } from '../route.ts';
import { referenceAddress } from './address.ts';
import { isPart, parts, partsAddress } from './parts.ts';

const html = 'text/html; charset=utf-8';

/** Swagger UI sets styles on its elements, and draws its icons from addresses of their own. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** `GET /docs`: the OpenAPI document as a page where each operation can be tried. */
export function reference() {
  let made: Promise<Representation> | undefined;
  return route({
    path: referenceAddress,
    operation: () => ({
      operationId: 'getReference',
      tags: ['about'],
      summary: 'This API, to read and to try',
      description: 'An interactive reference, made from the OpenAPI document.',
      responses: { 200: { description: 'The page.', type: html } },
    }),
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
<link rel="stylesheet" href="${partsAddress}/style.css">
<link rel="icon" href="data:,">
<noscript><p>This page needs JavaScript. <a href="${openApiAddress}">The OpenAPI document</a> says the same.</p></noscript>
<main id="reference"></main>
<script src="${partsAddress}/script.js"></script>
<script src="${partsAddress}/start.js"></script>
</html>
`;

/** `GET /docs/parts/{part}` */
export function referencePart() {
  const made = new Map<string, Promise<Representation>>();
  return route({
    path: `${partsAddress}/{part}`,
    told: [],
    operation: () => ({
      operationId: 'getReferencePart',
      tags: ['about'],
      summary: 'A part of the reference page',
      params: z.strictObject({ part: z.string().meta({ description: 'Its name: `style.css`.' }) }),
      responses: {
        200: { description: 'The part.' },
        problems: ['not-found'],
      },
    }),
    async answer(c) {
      const name = c.req.param('part') ?? '';
      if (!isPart(name)) return problem('not-found');
      const { type, text } = parts[name];
      const part = made.get(name) ?? text().then((whole) => represent(whole, { 'content-type': type }));
      made.set(name, part);
      return send(c, await part);
    },
  });
}
