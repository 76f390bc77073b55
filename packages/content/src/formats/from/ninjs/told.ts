import type { Told } from '../carried/index.ts';
import { tells } from '../carried/told.ts';
import { textOf } from '../parsing/json.ts';

const tell = tells('ninjs');

/** What a property says, with the property that says it; undefined where it says nothing. */
export const told = (value: unknown, property: string): Told | undefined => tell(textOf(value), property);
