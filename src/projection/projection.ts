// One pay point under one proposal, by date: its rates, its payments, and the trail of what moved them.

import type { Decimal } from '../number/decimal.js';
import type { Fraction } from '../number/fraction.js';
import type { Raise, Working } from '../raise/raise.js';
import type { What } from '../raise/registry.js';
import type { Member } from '../unit/unit.js';

/** What a raise did to one component of a rate. */
export interface StepPart {
  readonly name: string;
  /** Null where the raise does not reach it. */
  readonly working: Working | null;
  readonly after: Decimal;
  readonly rounded: Decimal | null;
}

/** One step of the trail: what a raise did to the rate, or paid. */
export interface Step {
  readonly year: number;
  readonly day: number;
  readonly raise: Raise;
  readonly what: What;
  readonly before: Decimal;
  /** The rate after it, before any rounding. */
  readonly after: Decimal;
  /** What the rate was rounded to at this step; null where it was not. */
  readonly rounded: Decimal | null;
  readonly payment: Decimal | null;
  readonly percent: Decimal | null;
  readonly working: Working;
  /** The components of the rate, where they were raised one by one; empty where the rate was raised as one. */
  readonly parts: readonly StepPart[];
  /** How the percent comes from the clause that it is a part of: `8% / 3`; null where it is stated. */
  readonly derivation: Working | null;
}

/** A part of a contract year in which the rate does not change. */
export interface Stretch {
  readonly rate: Decimal;
  readonly share: Fraction;
}

/** A lump sum of one year, unrounded. */
export interface PaidOnce {
  readonly amount: Decimal;
  readonly prorated: boolean;
  readonly rollsUp: boolean;
}

export interface ProjectedYear {
  readonly year: number;
  readonly stretches: readonly Stretch[];
  /** The unrounded rate in force on the last day. */
  readonly rate: Decimal;
  /** What the rate pays, before it is rounded to the cent. */
  readonly exactPay: Decimal;
  /** What the rate pays, to the cent. */
  readonly ratePays: Decimal;
  readonly payments: readonly PaidOnce[];
  /** What is paid outside the rate, to the cent. */
  readonly lumpSums: Decimal;
  /** The sum of the two. */
  readonly pay: Decimal;
}

export interface Projection {
  readonly member: Member;
  readonly years: readonly ProjectedYear[];
  /** How the rate came about; empty where nobody asked for it. */
  readonly steps: readonly Step[];
  /** The raises that reached this pay point. */
  readonly reached: readonly Raise[];
  /** R0 and Rn, unrounded. */
  readonly startingRate: Decimal;
  readonly endRate: Decimal;
}
