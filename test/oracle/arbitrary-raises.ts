// Random raises of every kind, for whom and when, so that money never reaches groups which are paid per different things.
import { amountBetween, type Dice, decimalText, percentText } from './dice.js';
import { compareFractions, factor, fraction, mul, one, parseFraction, sub, sum, toFixed } from './fraction.js';
import type {
  ColaModel,
  EntryModel,
  GroupModel,
  PayPointModel,
  RaiseModel,
  RaisesModel,
  SimpleRaise,
  Split,
  TotalModel,
  UnitModel,
  WhomModel,
  YearsModel,
} from './model.js';

/** What raises can lean on: who is there, how many contract years, which days (none in a term without a start). */
export interface Setting {
  readonly unit: UnitModel;
  readonly years: number;
  readonly wholeYears: number;
  readonly dates: readonly string[];
  /** Whether a total may leave `over` to the term, and may be ambiguous. */
  readonly tellsOver: boolean;
  readonly mayBeAmbiguous: boolean;
  /** Whether inflation is assumed, also of the year before the term. */
  readonly mayFollowPrices: boolean;
}

interface Place {
  readonly group: GroupModel;
  readonly point: PayPointModel;
}

function placesOf(unit: UnitModel): readonly Place[] {
  return unit.groups.flatMap((group) => group.pay.map((point) => ({ group, point })));
}

function isNamed(names: readonly string[], { group, point }: Place): boolean {
  return [group.name, point.name, ...(point.alsoNamed ?? [])].some(
    (name) => name !== undefined && names.includes(name),
  );
}

function reached(unit: UnitModel, { names, except }: WhomModel): readonly Place[] {
  const named = placesOf(unit).filter((place) => !names || isNamed(names, place));
  return named.filter((place) => !except || !isNamed(except, place));
}

function speaksOneLanguage(places: readonly Place[]): boolean {
  return new Set(places.map((place) => place.group.per)).size === 1;
}

function near(dice: Dice, places: readonly Place[], low: number, high: number): string {
  const rate = dice.of(places).point.rate;
  if (dice.chance(15)) return rate;
  return amountBetween(dice, Number(rate) * low, Number(rate) * high);
}

function namesOf(places: readonly Place[]): readonly string[] {
  return [
    ...new Set(
      places.flatMap(({ group, point }) => [group.name ?? [], point.name ?? [], point.alsoNamed ?? []].flat()),
    ),
  ];
}

function throwWhom(dice: Dice, unit: UnitModel): WhomModel | undefined {
  if (dice.chance(65)) return undefined;
  const places = placesOf(unit);
  const names = namesOf(places);
  const chosen = names.length > 0 && dice.chance(60) ? { names: dice.some(names) } : {};
  const without = names.length > 1 && dice.chance(30) ? { except: [dice.of(names)] } : {};
  const whom: WhomModel = { ...chosen, ...without };
  const left = reached(unit, whom);
  if (left.length === 0) return undefined;
  if (whom.names || !speaksOneLanguage(left) || dice.chance(20)) return whom.names || whom.except ? whom : undefined;
  const below = { below: near(dice, left, 0.9, 1.25) };
  const from = { from: near(dice, left, 0.8, 1.1) };
  const bound = dice.of([below, from, { ...from, below: near(dice, left, 1.15, 1.4) }]);
  return { ...whom, bound };
}

function throwSimple(dice: Dice, places: readonly Place[]): SimpleRaise {
  const style = dice.int(0, 9);
  const rate = Number(dice.of(places).point.rate);
  if (style < 4 || !speaksOneLanguage(places)) {
    if (style === 9) return { kind: 'minimum', percentOfStartingRate: dice.of(['108', '103.5', '100', '102 1/3']) };
    return { kind: 'percent', percent: percentText(dice), ...(dice.chance(25) ? { ofStartingRate: true } : {}) };
  }
  if (style < 6) return { kind: 'flat', money: amountBetween(dice, rate * -0.01, rate * 0.08) };
  if (style < 8) return { kind: 'minimum', money: near(dice, places, 0.95, 1.2) };
  if (style < 9) return { kind: 'set-to', money: near(dice, places, 0.95, 1.15) };
  return { kind: 'minimum', percentOfStartingRate: dice.of(['108', '103.5', '100', '105.25', '102 1/3']) };
}

function throwRaise(dice: Dice, places: readonly Place[]): RaiseModel {
  const style = dice.int(0, 19);
  if (style < 12) return throwSimple(dice, places);
  if (style < 16) {
    const parts = Array.from({ length: dice.int(2, 3) }, () => throwSimple(dice, places));
    return { kind: dice.of(['greater-of', 'least-of'] as const), parts };
  }
  if (style < 18 || !speaksOneLanguage(places)) return { kind: 'lump-sum', percent: decimalText(dice.int(1, 500), 2) };
  return { kind: 'lump-sum', money: amountBetween(dice, 1, 2500) };
}

function throwCola(dice: Dice): ColaModel {
  const [low, high] = [dice.of(['-1', '0', '1', '2', '2.5']), dice.of(['2.5', '3', '3.75', '5'])];
  return {
    kind: 'cola',
    ...(dice.chance(40) ? { share: dice.of(['100', '80', '50', '33 1/3', '0']) } : {}),
    ...(dice.chance(30) ? { plus: dice.of(['0.5', '1', '-0.25', '1 1/3']) } : {}),
    ...(dice.chance(50) ? { minimum: low } : {}),
    ...(dice.chance(50) ? { maximum: high } : {}),
  };
}

function throwYears(dice: Dice, years: number): YearsModel {
  const style = dice.int(0, 9);
  const first = dice.int(1, years);
  if (style < 5) return { form: 'range', first, last: first };
  if (style < 6) return { form: 'range', first, last: dice.int(first, years) };
  if (style < 8) return { form: 'from', first };
  if (style < 9) return { form: 'every' };
  const listed = dice.some(Array.from({ length: years }, (_, index) => index + 1));
  return listed.length > 1 ? { form: 'list', years: listed } : { form: 'every' };
}

/** A split year by year and the total that it comes to, summed or compounded. */
function throwSplit(dice: Dice, years: number): Pick<TotalModel, 'percent' | 'split' | 'adds'> {
  const texts = Array.from({ length: years }, () => dice.of(['2', '2.5', '2.75', '0', '3.5', '4']));
  const percents = texts.map(parseFraction);
  const isSum = years > 4 || dice.chance(60);
  const compounded = mul(sub(percents.map(factor).reduce(mul, one), one), fraction(100));
  const text = toFixed(isSum ? sum(percents) : compounded, 15).replace(/\.?0+$/, '');
  const adds = dice.chance(60) ? { adds: isSum ? ('sum' as const) : ('compounded' as const) } : {};
  return { percent: text, split: texts, ...adds };
}

function throwTotal(dice: Dice, setting: Setting): TotalModel {
  const first = dice.chance(70) ? 1 : dice.int(1, setting.wholeYears);
  const most = setting.wholeYears - first + 1;
  const over = dice.chance(60) ? most : dice.int(1, most);
  const leavesOver = setting.tellsOver && first === 1 && over === setting.wholeYears && dice.chance(40);
  const base = { kind: 'total' as const, first, ...(leavesOver ? {} : { over }) };
  const percent = dice.of(['8', '7', '8.5', '10', '6 2/3', '12.36', '-2', '3', '0.5']);
  const style = dice.int(0, 9);
  if (style < 2) return { ...base, ...throwSplit(dice, over) };
  const adds = dice.of(['sum', 'compounded'] as const);
  if (style < 4) return { ...base, percent, adds, split: dice.of<Split>(['even', 'first-year', 'last-year']) };
  if (!setting.mayBeAmbiguous) return { ...base, percent, split: dice.of<Split>(['first-year', 'last-year']) };
  if (style < 8) return { ...base, percent };
  return style < 9 ? { ...base, percent, adds } : { ...base, percent, split: 'even' };
}

function throwEntry(dice: Dice, setting: Setting): EntryModel {
  const whom = throwWhom(dice, setting.unit);
  const reach = whom ? { whom } : {};
  if (setting.wholeYears > 0 && dice.chance(22)) return { total: throwTotal(dice, setting), ...reach };
  const follows = setting.mayFollowPrices && dice.chance(30);
  const raise = follows ? throwCola(dice) : throwRaise(dice, reached(setting.unit, whom ?? {}));
  if (setting.dates.length > 0 && dice.chance(60)) return { date: dice.of(setting.dates), raise, ...reach };
  return { years: throwYears(dice, setting.years), raise, ...reach };
}

/** Raises in one of the three forms. */
export function throwRaises(dice: Dice, setting: Setting): RaisesModel {
  const style = dice.int(0, 9);
  if (style < 1) return { form: 'single', percent: percentText(dice) };
  if (style < 3) {
    const length = dice.chance(75) ? setting.years : dice.int(1, setting.years);
    return { form: 'list', percents: Array.from({ length }, () => percentText(dice)) };
  }
  return { form: 'full', entries: Array.from({ length: dice.int(1, 5) }, () => throwEntry(dice, setting)) };
}

/** What `step` and `add-top-step` of a schedule may name: lanes, steps, cells, the group itself. */
function throwSeats(dice: Dice, unit: UnitModel): WhomModel | undefined {
  const onSchedules = placesOf(unit).filter(({ group }) => group.schedule !== undefined);
  if (dice.chance(60)) return undefined;
  return { names: [dice.of(namesOf(onSchedules))] };
}

/** The same raises, with movement along the schedules of a unit between them. */
export function withMovement(dice: Dice, raises: RaisesModel, unit: UnitModel, years: number): RaisesModel {
  if (raises.form !== 'full' || unit.groups.every((group) => group.schedule === undefined)) return raises;
  const entries = [...raises.entries];
  for (let count = dice.of([0, 1, 1, 2, 3]); count > 0; count -= 1) {
    const whom = throwSeats(dice, unit);
    const raise: RaiseModel = dice.chance(60)
      ? { kind: 'step', steps: dice.of([0, 0, 1, 2, 3]) }
      : { kind: 'add-top-step', percent: dice.of(['4', '2.5', '3 1/3', '10', '1.75']) };
    const entry: EntryModel = { years: throwYears(dice, years), raise, ...(whom ? { whom } : {}) };
    entries.splice(dice.int(0, entries.length), 0, entry);
  }
  return { ...raises, entries };
}

/** Whether no bound of a raise is the wrong way round. */
export function boundsAreRight(raises: RaisesModel): boolean {
  return (
    raises.form !== 'full' ||
    raises.entries.every(({ whom }) => {
      const { from, below } = whom?.bound ?? {};
      return (
        from === undefined || below === undefined || compareFractions(parseFraction(from), parseFraction(below)) < 0
      );
    })
  );
}
