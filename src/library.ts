// Files that are texts in memory, as the library and a page in a browser have them.
import { type Disk, folderOf, normalized } from './document/locate.js';

/** A file by its path and its text. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** A disk that holds these files and no others. */
export function memoryDisk(files: readonly SourceText[]): Disk {
  const texts = new Map(files.map(({ file, text }) => [normalized(file), text]));
  return {
    read(path, mostBytes) {
      const text = texts.get(path);
      if (text === undefined) return { ok: false, why: 'missing' };
      if (new TextEncoder().encode(text).length > mostBytes) return { ok: false, why: 'too-large' };
      return { ok: true, content: text.replace(/^\ufeff/, '') };
    },
    isInside: (path, folders) =>
      folders.some((folder) =>
        folder === '.' ? !path.startsWith('../') && !path.startsWith('/') : path.startsWith(`${folder}/`),
      ),
    namesBeside: (path) => [...texts.keys()].filter((name) => folderOf(name) === folderOf(normalized(path))),
  };
}
