import { createArchive, edition } from '@dateline/content/edition';
import { createEdge, type EdgeSettings } from '../site/edge.ts';

/** When the edition was compiled; set as the worker is bundled. */
declare const COMPILED_AT: string;

const archive = createArchive(edition, new Date(COMPILED_AT));
let answer: ReturnType<typeof createEdge> | undefined;

/** Site and API as one worker. It runs before its static assets, so that what was killed since the build is not sent. */
export default {
  fetch(request: Request, settings: EdgeSettings): Promise<Response> {
    answer ??= createEdge(archive, settings);
    return answer(request);
  },
};
