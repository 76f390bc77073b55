import { codes, isCode } from './codes.ts';
import { exampleText, FILLED } from './explain.ts';
import { explanations } from './explanations.ts';

/** `docs/diagnostics.md`: the whole catalogue for readers of the repository. */
export function page(): string {
  const all = Object.keys(codes).filter(isCode);
  const rows = all.map((code) => `| [\`${code}\`](#${code}) | ${codes[code].severity} | ${explanations[code].title} |`);
  const sections = all.map((code) => {
    const { title, why, remedy, example } = explanations[code];
    const { severity } = codes[code];
    const message = codes[code].message.replace(FILLED, '*$1*');
    const files = Object.entries(example).map(
      ([name, file]) => `\`${name}\`:\n\n\`\`\`\n${exampleText(file)}\n\`\`\`\n`,
    );
    const shown = files.length > 0 ? files.join('\n') : 'Example: `dateline check nowhere`\n';
    return `## ${code}\n\n**${title}** (${severity}): ${message}\n\n${why}\n\n**What to do:** ${remedy}\n\n${shown}`;
  });
  return [HEAD, ['| code | severity | what |', '|---|---|---|', ...rows, ''].join('\n'), ...sections].join('\n');
}

const HEAD = `# Diagnostics

<!-- Written by \`npm run docs -w @dateline/content\` from packages/content/src/diagnostics; a test holds it to the code. -->

What \`dateline check\` says of copy. An **error** keeps the file out of the edition, or tells that copy may be shown which should
be gone, and \`check\` ends with 1; with \`--strict\` it does so for a **warning** too. An **info** is a remark. \`dateline explain CODE\` prints one of these, \`dateline explain\` lists them.
`;
