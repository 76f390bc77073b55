/**
 * An expression in which each space stands for white space of any length, as wraps leave it.
 *
 * @param source Its source, a space or `\\s` where words part; in a class they may stand for a plus as well.
 * @example new RegExp(anySpace('make certain')).test('make\r\n certain') // true
 */
export const anySpace = (source: string): string => source.replace(/ |\\s(?![*+?{])/g, '\\s+');
