const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOENT: 'it is gone, or a link that leads nowhere',
  ELOOP: 'its link leads back to itself',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands where a folder would be needed',
  ENOTDIR: 'a file stands where a folder would be needed',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk may only be read',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk answers with an error',
};

/** Why the system refused, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return REASONS[code] ?? `the system says ${code}`;
}
