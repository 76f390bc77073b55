import { resolve } from 'node:path';
import { jsonSchemas } from './schemas.ts';
import { writeWhole } from './write-whole.ts';

const folder = resolve(import.meta.dirname, '../../dist/schemas');
for (const [name, schema] of jsonSchemas())
  await writeWhole(resolve(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
