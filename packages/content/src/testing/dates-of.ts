import { read } from '../reading/read.ts';

/** The dates that a sentence of a story tells, each with its type and value. */
export const datesOf = (sentence: string, published: string | undefined = '2019-06-12') => {
  const { article } = read(`Port of Vessa reopens\n\n${sentence}\n\nIt is a port.`, {
    id: 'copy',
    ...(published && { published }),
  });
  return (article?.dates ?? []).map(({ text, type, value }) => [text, type, value]);
};
