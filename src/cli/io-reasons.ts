// What the system says of files, in words.

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk reports an error',
};

export const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';
/** Why the system refused, in words. */
export const reasonOf = (error: unknown) => reasons[codeOf(error)] ?? (codeOf(error) || 'the system does not say why');
