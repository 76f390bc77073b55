import { mkdir, writeFile } from 'node:fs/promises';
import { compile, createArchive } from '@dateline/content/archive';
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { createApp } from '../app.ts';
import { openApiAddress } from './address.ts';

/** Writes the types of the OpenAPI document beside the built client, which is typed by them: the archive makes no difference. */
const archive = createArchive(await compile([]));
const app = createApp({ archive, now: () => new Date(0), site: 'http://localhost' });
const document = (await (await app.request(openApiAddress)).json()) as OpenAPI3;

const folder = new URL('../../dist/client/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('openapi.d.ts', folder), astToString(await openapiTypes(document, { immutable: true })));
