import { Command } from 'commander';
import { expect, it } from 'vitest';
import { helpText } from './help-text.ts';

const text = `
The folder is read whole, and what is wrong
with it is told.

Examples:
  dateline check wire/ag.txt wire/ak.txt wire/al.txt

Exit status: 0 fine.`;

it('sets paragraphs as wide as the terminal, and leaves examples as they are', () => {
  const command = new Command('check').configureOutput({ getOutHelpWidth: () => 42 });
  expect(helpText(text)({ command })).toBe(`
The folder is read whole, and what is
wrong with it is told.

Examples:
  dateline check wire/ag.txt wire/ak.txt wire/al.txt

Exit status: 0 fine.`);
  command.configureOutput({ getOutHelpWidth: () => 80 });
  expect(helpText(text)({ command })).toContain(
    '\nThe folder is read whole, and what is wrong with it is told.\n\nExamples:',
  );
});
