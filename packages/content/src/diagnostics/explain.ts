import { type Code, codes } from './codes.ts';
import type { ExampleFile } from './explanations/explanation.ts';
import { explanations } from './explanations.ts';

/** A diagnostic for a terminal: what it says, why it matters, what to do, and an example. Ends on a line end. */
export function explanation(code: Code): string {
  const { title, why, remedy, example } = explanations[code];
  const { severity } = codes[code];
  const message = codes[code].message.replace(FILLED, '<$1>');
  const files = Object.entries(example).map(([name, file]) => `${name}:\n${indented(exampleText(file))}\n`);
  const parts = [`${severity}[${code}] ${title}`, message, why, `What to do: ${remedy}`];
  return [...parts.map((part) => `${part}\n`), ...files.map((file) => `Example, ${file}`)].join('\n');
}

/** What the copy fills in a message. */
export const FILLED = /\{(\w+)\}/g;

/** An example's file as people see it. */
export function exampleText(file: ExampleFile): string {
  if (typeof file === 'string') return file === '' ? '(nothing)' : visible(file);
  if ('size' in file) return `(a file of ${file.size} bytes)`;
  if ('times' in file) return `${visible(file.text)}\n(and so on, ${file.times} times)`;
  if ('linkTo' in file) return `(a link to ${file.linkTo}, which is not there)`;
  return visible(String.fromCharCode(...file.bytes));
}

/** Line ends stay as they are; what cannot be seen is written as its escape. */
const visible = (text: string): string =>
  text
    .replace(/\n$/, '')
    .replace(/[^\n -~\u00a1-\uffff]|^[ \t]+$/gm, (hidden) =>
      Array.from(hidden, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
    );

const indented = (text: string): string => text.replace(/^/gm, '    ');
