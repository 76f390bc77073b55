import { InvalidArgumentError, Option } from 'commander';
import { MAX_BYTES } from '../../folder/bytes.ts';

export const jobs = () => new Option('--jobs <number>', 'how many processors to use').argParser(wholeNumber);

export const maxBytes = () =>
  new Option('--max-bytes <number>', 'refuse a file that is larger').default(MAX_BYTES).argParser(wholeNumber);

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number <= 0) throw new InvalidArgumentError('It is not a whole number above 0.');
  return number;
}
