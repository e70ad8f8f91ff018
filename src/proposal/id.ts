// How options, checks and results name a proposal: by its file's base name.

/** `proposals/harvard.yaml` is `harvard`, standard input `stdin`. */
export function baseName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.(ya?ml|json)$/, '').replace(/^<stdin>$/, 'stdin');
}

/** A name that nobody has yet, now taken: the second `offer` is `offer-2`. */
export function freeId(name: string, taken: Set<string>): string {
  let id = name;
  for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
  taken.add(id);
  return id;
}
