/** Reads copy beside the page, so that the page never waits for it. */

import { longest } from './copy.ts';
import type { Answers, Asked, Returned, Sent } from './exchange.ts';
import { opened } from './opened.ts';
import { sheetOf } from './sheet.ts';

async function answered(asked: Asked): Promise<Answers[keyof Answers]> {
  switch (asked.what) {
    case 'read':
      return sheetOf(asked.copy, asked.most);
    case 'write': {
      const { documentOf } = await import('./document.ts');
      return documentOf(asked.copy, asked.format, new Date());
    }
    case 'open':
      // one byte more than is read, so that what is too long shows as such and is not loaded whole
      return opened(asked.file.name, new Uint8Array(await asked.file.slice(0, longest + 1).arrayBuffer()));
  }
}

addEventListener('message', async ({ data: { number, asked } }: MessageEvent<Sent>) => {
  const returned: Returned = await answered(asked).then(
    (answer) => ({ number, answer }),
    (error) => ({ number, failed: String(error) }),
  );
  postMessage(returned);
});
