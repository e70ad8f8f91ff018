// A shape is the one definition of how a value is written: it reads a node, records what is wrong, and describes itself
// as JSON Schema for editors. It never throws.
import { type Diagnostic, type Faults, fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import type { At, Span } from '../diagnostic/span.js';
import { found, isEmpty, type Node } from './node.js';

export type JsonSchema = { readonly [key: string]: unknown };

export interface Shape<T> {
  /** In a message after "needs": `a percent, such as 3%`. */
  readonly expects: string;
  readonly schema: JsonSchema;
  /** Undefined where a fault was recorded. `key` names the value in messages. */
  readonly read: (node: Node, key: string, faults: Faults) => T | undefined;
}

/** A shape over one text; `parse` records its own fault and gives undefined where the text does not fit. */
export function scalar<T>(
  expects: string,
  schema: JsonSchema,
  parse: (text: string, key: string, place: Span, faults: Faults) => T | undefined,
): Shape<T> {
  return {
    expects,
    schema,
    read(node, key, faults) {
      if (isEmpty(node)) faults.add(fault('empty-value', node.at, { key, expected: expects }));
      else if (node.kind !== 'text') {
        faults.add(fault('wrong-form', node.at, { key, expected: expects, found: found(node), help: null }));
      } else return parse(node.text.trim(), key, node.at, faults);
      return undefined;
    },
  };
}

/** Free text: runs of line breaks become one space. `limit` counts characters; 0 is none but the file's own. */
export function text(expects: string, limit = 0): Shape<string> {
  const schema = { type: ['string', 'number', 'boolean'], ...(limit > 0 ? { maxLength: limit } : {}) };
  return scalar(expects, schema, (written, key, place, faults) => {
    const line = written.replace(/\s*[\r\n]\s*/g, ' ');
    const length = [...line].length;
    if (limit === 0 || length <= limit) return line;
    faults.add(fault('text-too-long', place, { key, limit, length }));
    return undefined;
  });
}

/** One of some known words; the nearest is suggested for an unknown one. */
export function word<W extends string>(known: readonly W[]): Shape<W> {
  return scalar(`one of ${known.join(', ')}`, { enum: known }, (written, key, place, faults) => {
    const same = known.find((candidate) => candidate === written);
    if (same === undefined) {
      faults.add(fault('unknown-word', place, { key, known, found: written, near: nearest(written, known) }));
    }
    return same;
  });
}

/** How much the entries of a list may hold together: what passes it is not even read. */
export interface Budget<T> {
  readonly most: number;
  readonly of: (value: T) => number;
  readonly exceeded: (place: Span) => Diagnostic;
}

/** A list of one shape, each entry with its place; `help` says what to write for an empty one. */
export function list<T>(
  entry: Shape<T>,
  expects: string,
  help: string | null = null,
  budget: Budget<T> | null = null,
): Shape<readonly At<T>[]> {
  return {
    expects,
    schema: { type: 'array', items: entry.schema, minItems: 1 },
    read(node, key, faults) {
      if (node.kind !== 'list') {
        faults.add(fault('wrong-form', node.at, { key, expected: expects, found: found(node), help: null }));
        return undefined;
      }
      if (node.entries.length === 0) {
        faults.add(fault('empty-list', node.at, { key, help }));
        return undefined;
      }
      const entries: At<T | undefined>[] = [];
      let spent = 0;
      for (const child of node.entries) {
        const value = entry.read(child, key, faults);
        entries.push({ value, at: child.at });
        spent += budget === null || value === undefined ? 0 : budget.of(value);
        if (budget === null || spent <= budget.most) continue;
        faults.add(budget.exceeded(child.at));
        return undefined;
      }
      const read = entries.filter((child): child is At<T & {}> => child.value !== undefined);
      return read.length === entries.length ? read : undefined;
    },
  };
}

/** One entry of a mapping whose keys the writer chooses. */
export interface Named<T> {
  readonly name: At<string>;
  readonly value: At<T>;
}

/** A mapping whose keys are names of the writer's own: `{Social Security: 6.2%, Medicare: 1.45%}`. */
export function dictionary<T>(value: Shape<T>, expects: string): Shape<readonly Named<T>[]> {
  return {
    expects,
    schema: { type: 'object', additionalProperties: value.schema, minProperties: 1 },
    read(node, key, faults) {
      if (node.kind !== 'map' || node.entries.length === 0) {
        faults.add(fault('wrong-form', node.at, { key, expected: expects, found: found(node), help: null }));
        return undefined;
      }
      const entries = node.entries.map((entry): Named<T> | undefined => {
        const read = value.read(entry.value, entry.key, faults);
        if (read === undefined) return undefined;
        return { name: { value: entry.key, at: entry.keyAt }, value: { value: read, at: entry.value.at } };
      });
      const whole = entries.filter((entry) => entry !== undefined);
      return whole.length === entries.length ? whole : undefined;
    },
  };
}

type Forms<T> = { readonly [kind in Node['kind']]?: Shape<T> };

/** A value that may be written as a text, a list or a mapping, each with a shape of its own. */
export function forms<T>(expects: string, byKind: Forms<T>): Shape<T> {
  const shapes = Object.values(byKind);
  return {
    expects,
    schema: { anyOf: shapes.map((shape) => shape.schema) },
    read(node, key, faults) {
      if (isEmpty(node)) {
        faults.add(fault('empty-value', node.at, { key, expected: expects }));
        return undefined;
      }
      const shape = byKind[node.kind];
      if (shape !== undefined) return shape.read(node, key, faults);
      faults.add(fault('wrong-form', node.at, { key, expected: expects, found: found(node), help: null }));
      return undefined;
    },
  };
}

/** A shape whose value is made into another: `mapped(list(money), sum)`. */
export function mapped<T, U>(
  shape: Shape<T>,
  make: (value: T, place: Span, faults: Faults) => U | undefined,
): Shape<U> {
  return {
    ...shape,
    read(node, key, faults) {
      const value = shape.read(node, key, faults);
      return value === undefined ? undefined : make(value, node.at, faults);
    },
  };
}
