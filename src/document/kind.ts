// A file's kind is told by its own keys: `raises` makes a proposal, `pay`, `groups`, `roster` or `schedule` a unit,
// `checks` a check file.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import { colonHelp, type Entry, found, type Node } from './node.js';

export type Kind = 'proposal' | 'unit' | 'check file';

const tellingKeys: Readonly<Record<string, Kind>> = {
  raises: 'proposal',
  pay: 'unit',
  groups: 'unit',
  roster: 'unit',
  schedule: 'unit',
  checks: 'check file',
};

/** What a document is; a fault, at the key nearest to a telling one, where it is none of the three. */
export function kindOfDocument(node: Node, faults: Faults): Kind | undefined {
  if (node.kind !== 'map') {
    faults.add(
      fault('wrong-form', node.at, {
        key: 'the file',
        expected: 'keys such as `raises: 3%`',
        found: found(node),
        help: colonHelp(node),
      }),
    );
    return undefined;
  }
  for (const [key, kind] of Object.entries(tellingKeys))
    if (node.entries.some((entry) => entry.key === key)) return kind;
  const telling = Object.keys(tellingKeys);
  const near = node.entries.flatMap((entry): { entry: Entry; word: string }[] => {
    const word = nearest(entry.key, telling);
    return word === null ? [] : [{ entry, word }];
  })[0];
  const place = near?.entry.keyAt ?? { file: node.at.file, line: 1, column: 1, end: 2 };
  faults.add(fault('unknown-kind', place, { key: near?.entry.key ?? null, near: near?.word ?? null }));
  return undefined;
}
