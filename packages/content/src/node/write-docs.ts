import { writeFileSync } from 'node:fs';
import { page as diagnostics } from '../diagnostics/page.ts';
import { page as formats } from '../formats/mapping/page.ts';

const docs = new URL('../../../../docs/', import.meta.url);

writeFileSync(new URL('diagnostics.md', docs), diagnostics());
writeFileSync(new URL('formats.md', docs), formats());
