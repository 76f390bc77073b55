import { InvalidArgumentError, Option } from 'commander';
import { SETTLE } from '../../building/settling.ts';
import { MAX_BYTES } from '../../folder/bytes.ts';

export const jobs = () => new Option('--jobs <number>', 'how many processors to use').argParser(wholeNumber);

export const maxBytes = () =>
  new Option('--max-bytes <number>', 'refuse a file that is larger').default(MAX_BYTES).argParser(wholeNumber);

export const settle = () =>
  new Option('--settle <milliseconds>', 'how long a file must have been left alone before it is read')
    .default(SETTLE)
    .argParser(wholeNumber);

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number <= 0) throw new InvalidArgumentError('It is not a whole number above 0.');
  return number;
}
