"""The benchmark's costing with pandas, row by row as one would write it or by distinct people, which is faster.

    python3 frames.py roster.csv cent|none rows|people

With rates rounded to the cent every amount is a whole number of cents, and int64 holds all products. Unrounded rates are
reckoned in floats, and whoever comes near half a cent or near the threshold is reckoned again in decimals.
"""

import json
import sys
from decimal import ROUND_FLOOR, Decimal, getcontext

import numpy as np
import pandas as pd

getcontext().prec = 60  # more than any product here has
NEAR = 1e-4  # of a cent: thousands of times what a float is off by
COLUMNS = {"Department": "category", "Appointment": "float64", "Annual Salary": "float64"}
FIGURES = ["base"] + [
    f"{proposal}.{year}.{figure}"
    for proposal in ("baseline", "offer", "recommendation", "ask")
    for year in range(1, 6)
    for figure in ("payroll", "lump-sums")
]


def main(path, rounding, by):
    roster = pd.read_csv(path, usecols=list(COLUMNS), dtype=COLUMNS)
    roster["cents"] = (roster["Annual Salary"] * 100).round().astype("int64")
    roster["permille"] = (roster["Appointment"] * 10).round().astype("int64")
    if by == "people":
        people = roster.groupby(["Department", "cents", "permille"], observed=True).size().reset_index(name="headcount")
    else:
        people = roster.assign(headcount=1)
    cents, permille = people["cents"].to_numpy(), people["permille"].to_numpy()
    on_site = people["Department"].isin(["Dining", "Facilities"]).to_numpy()
    if rounding == "cent":
        paid = paid_to_each(cents, permille, on_site, WholeCents())
    else:
        floats = Floats(len(people))
        paid = paid_to_each(cents.astype("float64"), permille, on_site, floats)
        near = floats.near
        decimals = np.frompyfunc(Decimal, 1, 1)
        paid[near] = paid_to_each(decimals(cents[near]), decimals(permille[near]), on_site[near], Decimals())
    paid *= people["headcount"].to_numpy()[:, None]
    totals = pd.DataFrame(paid, columns=FIGURES).groupby(people["Department"], observed=True).sum()
    groups = {group: in_cents(row) for group, row in totals.iterrows()}
    print(json.dumps({"all": in_cents(totals.sum()), "groups": groups}))


def in_cents(totals):
    return {figure: str(total) for figure, total in totals.items()}


class WholeCents:
    """Every rate and every amount is rounded to the cent as soon as it is made, halves up."""

    def times(self, amount, numerator, denominator):
        return (amount * (2 * numerator) + denominator) // (2 * denominator)

    def rounded(self, amount):
        return amount

    def below(self, rate, threshold):
        return rate < threshold


class Floats:
    """Cents as floats, which remember the people about whom they cannot be sure."""

    def __init__(self, people):
        self.near = np.zeros(people, dtype=bool)

    def times(self, amount, numerator, denominator):
        return amount * numerator / denominator

    def rounded(self, amount):
        up = np.floor(amount + 0.5)
        self.near |= np.abs(amount - up) > 0.5 - NEAR
        return up

    def below(self, rate, threshold):
        self.near |= np.abs(rate - threshold) < NEAR
        return rate < threshold


class Decimals:
    """Cents as decimals without any rounding, for the few."""

    def times(self, amount, numerator, denominator):
        return amount * (numerator / Decimal(denominator))

    def rounded(self, amount):
        return [int((each + Decimal("0.5")).to_integral_value(ROUND_FLOOR)) for each in amount]

    def below(self, rate, threshold):
        return (rate < threshold).astype(bool)


def paid_to_each(rate, permille, on_site, arithmetic):
    """What each person is paid, in cents: a row a person, a column a figure."""
    times, rounded, below = arithmetic.times, arithmetic.rounded, arithmetic.below
    paid = np.zeros((len(rate), len(FIGURES)), dtype="int64")

    def put(figure, amount):
        paid[:, FIGURES.index(figure)] = rounded(amount)

    def pay(year, rate):
        put(f"{year}.payroll", times(rate, permille, 1000))

    current = rate
    put("base", times(current, permille, 1000))

    for year in range(1, 6):
        rate = times(rate, 103, 100)
        pay(f"baseline.{year}", rate)

    rate = times(current, 1025, 1000)
    pay("offer.1", rate)
    put("offer.1.lump-sums", times(permille, 75_000, 1000))
    rate = np.maximum(times(rate, 10225, 10000), rate + 150_000)
    pay("offer.2", rate)
    rate = times(rate, 102, 100)
    for year in (3, 4, 5):
        pay(f"offer.{year}", rate)
    put("offer.3.lump-sums", times(rate, 1, 100))

    rate = np.maximum(times(current, 10375, 10000), 4_200_000)
    pay("recommendation.1", rate)
    rate = times(rate, 10325, 10000) + np.where(on_site, 60_000, 0)
    pay("recommendation.2", rate)
    rate = times(rate, 10325, 10000)
    pay("recommendation.3", rate)
    rate = times(rate, 10325, 10000)
    pay("recommendation.4", rate)
    pay("recommendation.5", rate)
    put("recommendation.4.lump-sums", times(rate, 15 * permille, 1_000_000))

    rate = np.maximum(times(current, 106, 100), current + 300_000)
    pay("ask.1", rate)
    put("ask.1.lump-sums", np.where(below(rate, 5_000_000), 120_000, 0))
    rate = times(rate, 104125, 100000)
    pay("ask.2", rate)
    put("ask.2.lump-sums", times(rate, 2, 100))
    rate = np.maximum(times(rate, 104125, 100000), 5_500_000)
    pay("ask.3", rate)
    rate = times(rate, 104125, 100000)
    pay("ask.4", rate)
    rate = times(rate, 104125, 100000)
    pay("ask.5", rate)
    put("ask.5.lump-sums", np.full(len(rate), 200_000))
    return paid


main(*sys.argv[1:])
