import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { described } from '../model/described.ts';
import { withTypeDocs } from './type-docs.ts';

const crew = z.array(z.strictObject({ rank: z.optional(described(z.string(), 'As they sign.')) }));
const schemas = {
  boatSchema: described(
    z.strictObject({
      name: described(z.string(), 'As painted on it.'),
      crew: described(crew, 'Who sail it.'),
      length: z.number(),
    }),
    { id: 'Boat', description: 'What sails.' },
  ),
};

const declarations = `import * as z from 'zod/mini';
export declare const boatSchema: z.ZodMiniObject<{
    name: z.ZodMiniString<string>;
    crew: z.ZodMiniArray<z.ZodMiniObject<{
        rank: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    length: z.ZodMiniNumber<number>;
}, z.core.$strict>;
export interface Boat extends z.infer<typeof boatSchema> {
}
`;

const documented = `import * as z from 'zod/mini';
/** What sails. */
export declare const boatSchema: z.ZodMiniObject<{
    /** As painted on it. */
    name: z.ZodMiniString<string>;
    /** Who sail it. */
    crew: z.ZodMiniArray<z.ZodMiniObject<{
        /** As they sign. */
        rank: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    length: z.ZodMiniNumber<number>;
}, z.core.$strict>;
/** What sails. */
export interface Boat extends z.infer<typeof boatSchema> {
}
`;

it('sets what schemas say above types and fields', () => {
  expect(withTypeDocs(declarations, schemas)).toBe(documented);
});

it('documents nothing twice', () => {
  expect(withTypeDocs(documented, schemas)).toBe(documented);
});
