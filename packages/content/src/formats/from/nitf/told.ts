import { tells } from '../carried/told.ts';

export const told = tells('nitf');
