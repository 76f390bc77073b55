import type { Command } from 'commander';

/**
 * What stands after the options in a command's help: its paragraphs as wide as the rest of it, its examples, which are indented, as
 * they are.
 */
export const helpText =
  (text: string) =>
  ({ command }: { readonly command: Command }): string => {
    const help = command.createHelp();
    const width = command.configureOutput().getOutHelpWidth?.() ?? WIDTH;
    const parts = text.trim().split('\n\n');
    const set = parts.map((part) => (/\n {2}/.test(part) ? part : help.boxWrap(part.replaceAll('\n', ' '), width)));
    return `\n${set.join('\n\n')}`;
  };

/** What a log or a file gets, in characters. */
const WIDTH = 80;
