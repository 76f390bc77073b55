import { ndjson } from './ndjson.ts';

await ndjson(process.stdin, process.stdout);
