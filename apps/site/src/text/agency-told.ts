import { agencyName } from '@dateline/content/archive';

/**
 * An agency by its name; its id where nothing more is known of it.
 *
 * @example agencyTold('yonhap') // Yonhap News Agency
 */
export const agencyTold = (id: string): string => agencyName(id) ?? id;
