// A mapping with known keys. A misspelt key that is silently ignored is the worst fault this tool could have.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import type { At, Span } from '../diagnostic/span.js';
import { colonHelp, found } from './node.js';
import type { JsonSchema, Shape } from './shape.js';

/** One key of a mapping. */
export interface Field<T> {
  readonly shape: Shape<T>;
  /** The sentence that editors show beside the key. */
  readonly says: string;
  /** What to write where the key is missing; null for a key that may be left out. */
  readonly required: { readonly help: string } | null;
}

export function optional<T>(shape: Shape<T>, says: string): Field<T> {
  return { shape, says, required: null };
}

export function required<T>(shape: Shape<T>, says: string, help: string): Field<T> {
  return { shape, says, required: { help } };
}

type FieldsOf = Readonly<Record<string, Field<unknown>>>;

/** The values of a mapping, each with its place; what was left out, or did not fit, is undefined. */
export type ValuesOf<F extends FieldsOf> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? At<T> | undefined : never;
};

/** A mapping read: its values, the places of its keys, and where it stands. */
export interface Read<F extends FieldsOf> {
  readonly values: ValuesOf<F>;
  readonly keys: ReadonlyMap<string, Span>;
  /** The keys that unknown ones were probably meant as: nobody needs to hear that those are missing, too. */
  readonly misspelt: ReadonlySet<string>;
  readonly at: Span;
}

export interface RecordOptions {
  readonly says?: string;
  /** What JSON Schema should add, such as a rule over several keys. */
  readonly schema?: JsonSchema;
}

/** A mapping with these keys and no others. Undefined only where the node is no mapping, or lacks a required key. */
export function record<F extends FieldsOf>(expects: string, fields: F, options: RecordOptions = {}): Shape<Read<F>> {
  const known = Object.keys(fields);
  return {
    expects,
    schema: schemaOf(fields, options),
    read(node, key, faults) {
      if (node.kind !== 'map') {
        faults.add(fault('wrong-form', node.at, { key, expected: expects, found: found(node), help: colonHelp(node) }));
        return undefined;
      }
      const values = new Map<string, At<unknown> | undefined>();
      const keys = new Map<string, Span>();
      const misspelt = new Set<string>();
      for (const entry of node.entries) {
        keys.set(entry.key, entry.keyAt);
        const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
        if (field === undefined) {
          const near = addUnknown(entry.key, entry.keyAt, known, faults);
          if (near !== null) misspelt.add(near);
        } else {
          const value = field.shape.read(entry.value, entry.key, faults);
          values.set(entry.key, value === undefined ? undefined : { value, at: entry.value.at });
        }
      }
      const missing = known.filter((name) => fields[name]?.required && !keys.has(name));
      for (const name of missing.filter((one) => !misspelt.has(one))) {
        faults.add(fault('missing-key', node.at, { key: name, why: null, help: fields[name]?.required?.help ?? null }));
      }
      const read = Object.fromEntries(known.map((name) => [name, values.get(name)])) as ValuesOf<F>;
      return missing.length > 0 ? undefined : { values: read, keys, misspelt, at: node.at };
    },
  };
}

/** Says what is wrong with an unknown key, and gives back the one that it was probably meant as. */
function addUnknown(key: string, place: Span, known: readonly string[], faults: Faults): string | null {
  const near = nearest(key, known);
  faults.add(fault('unknown-key', place, { key, near, known }));
  return near;
}

function schemaOf(fields: FieldsOf, options: RecordOptions): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, { ...field.shape.schema, description: field.says }]),
  );
  const requiredKeys = Object.keys(fields).filter((key) => fields[key]?.required);
  return {
    type: 'object',
    ...(options.says === undefined ? {} : { description: options.says }),
    properties,
    additionalProperties: false,
    ...(requiredKeys.length > 0 ? { required: requiredKeys } : {}),
    ...options.schema,
  };
}
