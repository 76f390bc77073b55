import * as z from 'zod/mini';

/**
 * The declarations of a module with what its schemas say of each field above the field, so that an editor shows it at what
 * TypeScript infers from them: the compiler keeps no comment of what it infers.
 *
 * @param declarations The text of a `.d.ts` file, as the compiler writes it. What is documented already stays as it is.
 * @param schemas What the module exports.
 * @example withTypeDocs(await readFile('note.d.ts', 'utf8'), await import('./note.js'))
 */
export function withTypeDocs(declarations: string, schemas: Readonly<Record<string, unknown>>): string {
  const open: unknown[] = [];
  let last = '';
  const lines = declarations.split('\n').map((line) => {
    const [, margin = '', field = '', opened] =
      /^( *)(?:export declare const )?(\w+)\??: z\..*?(\{?)$/.exec(line) ?? [];
    const isDocumented = last.endsWith('*/');
    last = line;
    if (field === '') return line;
    const depth = margin.length / 4;
    const schema = depth === 0 ? schemas[field] : fieldsOf(open[depth - 1])[field];
    open.length = depth;
    if (opened) open[depth] = schema;
    const says = depth > 0 && !isDocumented && schema instanceof z.core.$ZodType ? saidOf(schema) : undefined;
    return says === undefined ? line : `${margin}/** ${says} */\n${line}`;
  });
  return lines.join('\n');
}

const saidOf = (schema: z.core.$ZodType): string | undefined =>
  z.globalRegistry.get(schema)?.description ?? insideOf(schema).map(saidOf).find(Boolean);

/** What an optional value or a list holds. */
function insideOf({ _zod: { def } }: z.core.$ZodType): z.core.$ZodType[] {
  if ('innerType' in def) return [def.innerType as z.core.$ZodType];
  return 'element' in def ? [def.element as z.core.$ZodType] : [];
}

function fieldsOf(schema: unknown): Readonly<Record<string, unknown>> {
  if (!(schema instanceof z.core.$ZodType)) return {};
  const { def } = schema._zod;
  if ('shape' in def) return def.shape as Readonly<Record<string, unknown>>;
  const [inside] = insideOf(schema);
  return fieldsOf(inside);
}
