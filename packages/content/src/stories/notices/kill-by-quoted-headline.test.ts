import { expect, it } from 'vitest';
import { copy, first, told } from '../../testing/told.ts';

const TITLE = 'Nordavia opens Karsund strait';

it.each([
  `BC-Kill-Strait\nEDITORS: Please kill BC-NV--Strait, "${TITLE}". The Associated Press.`,
  `Note to editors: We are withdrawing our story "${TITLE}" moved at 1010 GMT because its source cannot be verified.`,
  `Editors: We are withdrawing our story "${TITLE}".`,
  `Attention editors: The story "${TITLE}" is withdrawn.`,
  `ATTENTION CLIENTS: story "${TITLE}" has been cancelled.`,
  `WITHDRAWAL NOTICE: "${TITLE}" is withdrawn.`,
  `(ADVISORY) Yonhap withdraws story on strait\n(ATTN EDITORS: Yonhap withdraws its story headlined "${TITLE}" that moved at 3:10 p.m. Please refrain from using it.)`,
  `KARSUND, Oct 13 (Yonhap) - KILL: Yonhap News kills "${TITLE}" because of factual error.`,
  `ELIMINATION - Yonhap\n\nPlease eliminate "${TITLE}"`,
  `YONHAP: ANNULMENT\nPlease annul the item "${TITLE}"`,
  `CANCELLATION\nPlease cancel "${TITLE}".`,
  `SPIKE SPIKE SPIKE\n"${TITLE}"`,
  `ADVISORY: Story spiked\n\nEditors, the Yonhap story STRAIT headlined "${TITLE}" has been spiked.`,
  `ADVISORY: Story spiked\n\nPlease note that the Yonhap story STRAIT headlined "${TITLE}" has been spiked.`,
  `ADVISORY: Story spiked\n\nSubscribers are advised that the Yonhap story STRAIT headlined "${TITLE}" has been spiked.`,
  `pls kill "${TITLE}" - wrong figures, sub to come. desk`,
  `Please kill "${TITLE}".`,
  `EDITORS: Please kill “${TITLE}”.`,
  `Please delete "${TITLE}" from your systems.`,
  `Please remove "${TITLE}" from your websites.`,
  `Please kill '${TITLE}'.`,
  `Please kill the story ‘${TITLE}’ because it’s wrong.`,
  `MANDATORY KILL\n\nPlease kill the story headlined ‘${TITLE}’. A kill is mandatory.`,
  `Editors: We are withdrawing our story '${TITLE}'.`,
  `SPIKE SPIKE SPIKE\n'${TITLE}'`,
  `ADVISORY: Story spiked\n\n'${TITLE}' has been spiked.`,
  `ADVISORY: Story spiked\n\nDue to an editing error, the Yonhap story headlined "${TITLE}" has been spiked.`,
  `ADVISORY: Spiked story\n\nThe desk has spiked the story headlined "${TITLE}" over factual errors.`,
  `Colleagues, the story headlined "${TITLE}" has been spiked.`,
  `We regret that our story "${TITLE}" has been spiked.`,
  `Because of an error our story "${TITLE}" moved at 0900 has been spiked. Please do not use.`,
  `Editors, after a complaint we have spiked "${TITLE}".`,
])('a notice kills the story whose headline it quotes, and is no copy: %s', async (notice) => {
  const { statuses, codes, texts } = await told(first, copy('z', `${notice}\n`));
  expect([statuses, codes, texts]).toEqual([['nordavia-opens-karsund-strait canceled'], [], '[]']);
  const other = await told(first, copy('z', `${notice.replaceAll(TITLE, 'Mayor of Velm resigns over quay')}\n`));
  expect([other.statuses, other.codes]).toEqual([
    ['nordavia-opens-karsund-strait usable'],
    ['z.txt kill-without-target'],
  ]);
});

it.each([
  '"Please kill the bill," he said.',
  `The magazine withdrew its story "${TITLE}" on Monday.`,
  `The Marlow Gazette kills "${TITLE}" after ten years.`,
  'Please cancel your bookings, the airline said.',
  'Please cancel "Midnight in Velm", fans tell the channel.',
  'Please remove "trespassers will be shot" signs, the mayor asked.',
  `The show "${TITLE}" has been cancelled.`,
  `Editors say "${TITLE}" was withdrawn by its author.`,
  `He told fans: 'Please kill '${TITLE}',' and left.`,
  `"Because of you our story '${TITLE}' was cancelled," the author said.`,
  `Because of the strike the magazine's story "${TITLE}" has been spiked.`,
])('copy that tells of it is copy: %s', async (line) => {
  const text = `Talks go on\n\nVELM, Oct. 12 (Yonhap) -- ${line}\n\nThe council of Velm meets again on Friday to vote on it.\n`;
  const { statuses } = await told(first, copy('z', text));
  expect(statuses.filter((status) => !status.endsWith(' usable'))).toEqual([]);
});
