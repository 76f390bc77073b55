import { permitted } from '../values/characters.ts';

/** Words with the part that they play and their media type; none where there are no words, since each must have a value. */
export const valued = (role: string, contentType: string, text: string | undefined) => {
  const value = permitted(text ?? '');
  return value === '' ? [] : [{ role, contentType, value }];
};
