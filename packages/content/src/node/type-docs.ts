import * as z from 'zod/mini';

/**
 * The declarations of a module with what its schemas say above each type and each field, so that an editor shows it: the compiler
 * keeps no comment of what it infers from a schema.
 *
 * @param declarations The text of a `.d.ts` file, as the compiler writes it. What is documented already stays as it is.
 * @param schemas What the module exports.
 * @example withTypeDocs(await readFile('note.d.ts', 'utf8'), await import('./note.js'))
 */
export function withTypeDocs(declarations: string, schemas: Readonly<Record<string, unknown>>): string {
  const open: unknown[] = [];
  let last = '';
  const lines = declarations.split('\n').map((line) => {
    const isDocumented = last.endsWith('*/');
    last = line;
    const [, margin = '', field = '', opened] = FIELD.exec(line) ?? [];
    const [, inferredFrom = ''] = INFERRED.exec(line) ?? [];
    const depth = margin.length / 4;
    const schema = depth > 0 ? fieldsOf(open[depth - 1])[field] : schemas[field || inferredFrom];
    if (opened) open[depth] = schema;
    const says = !isDocumented && schema instanceof z.core.$ZodType ? saidOf(schema) : undefined;
    return says === undefined ? line : `${margin}/** ${says} */\n${line}`;
  });
  return lines.join('\n');
}

/** A field of a schema, or a schema that stands for itself, which may open on fields of its own. */
const FIELD = /^( *)(?:export declare const )?(\w+)\??: z\..*?(\{?)$/;

/** A type that is inferred from a schema. */
const INFERRED = /^export .*\bz\.infer<typeof (\w+)>/;

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
