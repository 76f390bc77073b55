/**
 * A number with what it counts.
 *
 * @example counted(2, 'story', 'stories') // 2 stories
 */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
