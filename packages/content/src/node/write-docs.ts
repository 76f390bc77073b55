import { writeFileSync } from 'node:fs';
import { page } from '../diagnostics/page.ts';

writeFileSync(new URL('../../../../docs/diagnostics.md', import.meta.url), page());
