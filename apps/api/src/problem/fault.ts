import { once } from '@dateline/content/archive';
import * as z from 'zod';
import { clone } from 'zod/v4/core';

export const faultSchema = once(() =>
  z
    .strictObject({
      parameter: z
        .string()
        .optional()
        .meta({ description: 'The parameter or member at fault; absent where its name is no plain word.' }),
      detail: z.string().meta({ description: 'What it takes.' }),
      example: z.string().optional().meta({ description: 'A value that it takes.' }),
    })
    .meta({ id: 'Fault', description: 'One thing that is wrong with a request, or that finds nothing.' }),
);

export type Fault = z.infer<ReturnType<typeof faultSchema>>;

/** What to say of a member instead of what its schema says: a schema of the model speaks to no client. */
const wanted = new WeakMap<z.core.$ZodType, string>();

/** The same schema, with what to say where it is not met, and a value that meets it. */
export function wanting<Schema extends z.core.$ZodType>(schema: Schema, detail: string, example: string): Schema {
  // by its own name: all of `z.core` would bring every language that Zod speaks
  const one = clone(schema);
  z.globalRegistry.add(one, { examples: [example] });
  wanted.set(one, detail);
  return one;
}

/**
 * What is wrong with one member of what was sent: which it is, what it takes, and an example. It says nothing of the value,
 * and names nothing that is no plain word, so that nothing hostile comes back.
 *
 * @param schema What is known of all members.
 * @param issue Of a parser that reports its input, so that what is missing is told from what is wrong.
 */
export function faultsFrom(schema: z.ZodObject, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownName(schema, key));
  const name = String(issue.path[0]);
  const member = schema.shape[name];
  const takes = (member && wanted.get(member)) ?? issue.message;
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  return [{ parameter: name, detail: isMissing ? `It is to be given. ${takes}` : takes, ...exampleOf(member) }];
}

/** That a name is not known. */
export function unknownName(schema: z.ZodObject, name: string): Fault {
  const known = Object.keys(schema.shape);
  const detail =
    known.length === 0 ? 'No parameter is known here.' : `It is not known here. Known: ${known.join(', ')}.`;
  return { ...(/^[a-z][\w-]{0,31}$/i.test(name) && { parameter: name }), detail };
}

/** As it is written in a query. */
function exampleOf(member: z.core.$ZodType | undefined): { readonly example?: string } {
  for (let one = member; one; one = innerOf(one)) {
    const [example] = (z.globalRegistry.get(one)?.['examples'] ?? []) as readonly unknown[];
    if (example !== undefined) return { example: String(example) };
  }
  return {};
}

/** What an optional one is, or one that has a default. */
const innerOf = ({ _zod: { def } }: z.core.$ZodType): z.core.$ZodType | undefined =>
  'innerType' in def ? (def.innerType as z.core.$ZodType) : undefined;
