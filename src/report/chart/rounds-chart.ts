// The picture of a bargaining: what each party's proposal pays, from the day it was made until the next one.
import { dayNumber, readDate } from '../../calendar/date.js';
import type { Rounds } from '../../rounds/rounds.js';
import { say } from '../../words/say.js';
import { sourceTexts } from '../pay/notes.js';
import type { Chart, Line } from '../report.js';
import { gapSentence } from '../rounds/finding.js';
import { chartKey } from './words.js';

/** A party keeps its mark whoever spoke first: the offer is drawn as it is in a comparison of the offer and the ask. */
const sides: readonly string[] = ['employer', 'union', 'mediator', 'settlement'];

/** Total pay at the first pay point, a line a party in the order in which they first spoke. */
export function roundsCharts(rounds: Rounds): readonly Chart[] {
  const [point] = rounds.payPoints;
  if (point === undefined) return [];
  const recordOf = new Map(rounds.proposals.map((record) => [record.id, record]));
  const days = [...new Set(rounds.proposals.flatMap(({ date }) => date ?? []))].sort();
  const partyOf = (proposal: string) => recordOf.get(proposal)?.party ?? '';
  const parties = [...new Set(point.rounds.map(({ proposal }) => partyOf(proposal)))];
  const lines = parties.map((party): Line => {
    const points = days.map((day) => {
      // Of two proposals of a day the later one stands.
      const made = point.rounds.filter(
        ({ proposal }) => recordOf.get(proposal)?.date === day && partyOf(proposal) === party,
      );
      const last = made.at(-1);
      if (last === undefined) return null;
      const range = last.ranges?.['total-pay'];
      return { digits: last.figures['total-pay'], low: range?.low ?? null, high: range?.high ?? null };
    });
    return { name: say('the-party', { party }), offer: Math.max(0, sides.indexOf(party)), points, says: [] };
  });
  const places = days.map((day) => {
    const date = readDate(day);
    return { at: date === null ? 0 : dayNumber(date), name: day };
  });
  const { unit, horizon } = rounds;
  const at = say('chart-place', {
    group: point.group,
    name: point.name,
    unit: unit.name,
    rate: null,
    nth: 1,
    of: rounds.payPoints.length,
  });
  return [
    {
      kind: 'chart',
      shape: 'lines',
      curve: 'steps',
      title: [gapSentence(rounds, point)],
      subtitle: say('rounds-chart', { currency: unit.currency, term: horizon, at }),
      key: chartKey(rounds.proposals),
      sources: sourceTexts(rounds),
      currency: unit.currency,
      cents: point.per !== 'year' && point.per !== 'month',
      places,
      lines,
    },
  ];
}
