// A proposal from its document.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import type { Node } from '../document/node.js';
import { optional, record, required } from '../document/record.js';
import { date, name, path } from '../document/scalars.js';
import { forms, list, mapped, type Shape, text, word } from '../document/shape.js';
import { type Raises, raisesShape } from '../raise/entries.js';
import { checkProposal } from './checks.js';
import { type Claim, claimShape, type MeasureWord } from './claim.js';
import { type Proposal, parties, readingsOf } from './proposal.js';
import { termOfRaises, termShape } from './term.js';

const notModelledShape: Shape<readonly string[]> = forms<readonly string[]>(
  'a list of terms that no calculation covers',
  {
    text: mapped(text('a term'), (one) => [one]),
    list: mapped(list(text('a term'), 'a list of terms'), (entries: readonly At<string>[]) =>
      entries.map(({ value }) => value),
    ),
  },
);

/** A proposal file: the one definition that reads it, and that editors are told. */
export function proposalShape(measures: readonly MeasureWord[]) {
  return record(
    'a proposal',
    {
      name: optional(name, 'What it is called; the name of the file where left out.'),
      party: optional(word(parties), 'Who put it on the table.'),
      date: optional(date, 'When it was tabled.'),
      source: optional(text('a source'), 'A citation or address, printed under the table.'),
      unit: optional(path, 'The file of the people it covers, relative to this one.'),
      term: optional(termShape, 'How long it runs: 3 years, or {start: 2019-07-01, length: 3 years}.'),
      raises: required(raisesShape, 'What it raises: 3%, [5%, 3.5%, 3.5%], or a list of raises.', 'write raises: 3%'),
      'not-modelled': optional(notModelledShape, 'Terms that no calculation covers; always printed.'),
      claims: optional(list(claimShape(measures), 'a list of claims'), 'Headline figures to be checked.'),
    },
    { says: 'What one party has put on the table.' },
  );
}

/**
 * Reads a proposal. Undefined where it has a fault.
 *
 * `raises: [5%, 3.5%, 3.5%]` makes three raises, one a contract year, and a term of three years.
 */
export function readProposal(
  node: Node,
  source: { readonly id: string; readonly file: string; readonly fileName: string },
  measures: readonly MeasureWord[],
  faults: Faults,
): Proposal | undefined {
  const read = proposalShape(measures).read(node, 'the proposal', faults);
  if (read === undefined) return undefined;
  const { values, keys, misspelt } = read;
  const raises = values.raises?.value;
  const term = values.term?.value ?? (keys.has('term') ? undefined : raises && (termOfRaises(raises) ?? undefined));
  if (raises !== undefined && term === undefined && !keys.has('term') && !misspelt.has('term')) {
    faults.add(fault('term-needed', keys.get('raises') ?? read.at, null));
  }
  if (raises === undefined || term === undefined || values.raises === undefined) return undefined;
  checkProposal({ term, raises, raisesAt: values.raises.at }, faults);
  const readings = readingsOf(raises.raises, values.raises.at, faults);
  if (faults.all.some((d) => d.severity === 'error' && d.file === source.file)) return undefined;
  return {
    id: source.id,
    file: source.file,
    name: values.name?.value ?? source.fileName,
    party: values.party?.value ?? null,
    date: values.date?.value ?? null,
    source: values.source?.value ?? null,
    unit: values.unit ?? null,
    term,
    raises: raises.raises,
    notModelled: values['not-modelled']?.value ?? [],
    claims: values.claims?.value.map(({ value }: At<Claim>) => value) ?? [],
    readings,
    at: read.at,
  };
}

/** A proposal that no file holds: an offer typed on the command line, or a baseline stated in a unit. */
export function plainProposal(
  id: string,
  title: string,
  raises: Raises,
  term: Proposal['term'],
  place: Span,
  faults: Faults,
): Proposal {
  checkProposal({ term, raises, raisesAt: place }, faults);
  const readings = readingsOf(raises.raises, place, faults);
  const nothing = { file: null, party: null, date: null, source: null, unit: null, notModelled: [], claims: [] };
  return { ...nothing, id, name: title, term, raises: raises.raises, readings, at: place };
}
