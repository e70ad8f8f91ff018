"""The benchmark's costing with Python's csv and decimal modules: a plain loop over the people, and the judge of the others.

    python3 decimals.py roster.csv cent|none
"""

import csv
import json
import sys
from decimal import ROUND_HALF_UP, Decimal, getcontext

getcontext().prec = 60  # more than any product here has, so that every one of them is exact

D = Decimal
CENT = D("0.01")
FIGURES = ["base"] + [
    f"{proposal}.{year}.{figure}"
    for proposal in ("baseline", "offer", "recommendation", "ask")
    for year in range(1, 6)
    for figure in ("payroll", "lump-sums")
]


def cent(amount):
    return amount.quantize(CENT, ROUND_HALF_UP)


def main(path, rounding):
    publish = cent if rounding == "cent" else lambda rate: rate
    groups = {}
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        columns = next(rows)
        department, appointment, salary = map(columns.index, ("Department", "Appointment", "Annual Salary"))
        for row in rows:
            paid = person(D(row[salary]), D(row[appointment]) / 100, row[department], publish)
            totals = groups.setdefault(row[department], [0] * len(FIGURES))
            for index, amount in enumerate(paid):
                totals[index] += amount
    everybody = [sum(column) for column in zip(*groups.values())]
    print(json.dumps({"all": in_cents(everybody), "groups": {group: in_cents(groups[group]) for group in groups}}))


def person(rate, fte, department, publish):
    paid = [cent(rate * fte)]
    for years in (
        baseline(rate, publish),
        offer(rate, fte, publish),
        recommendation(rate, fte, department, publish),
        ask(rate, publish),
    ):
        for year_rate, lump_sum in years:
            paid.append(cent(year_rate * fte))
            paid.append(cent(lump_sum))
    return paid


def in_cents(totals):
    return {figure: str(int(total * 100)) for figure, total in zip(FIGURES, totals)}


def baseline(rate, publish):
    for _ in range(5):
        rate = publish(rate * D("1.03"))
        yield rate, D(0)


def offer(rate, fte, publish):
    rate = publish(rate * D("1.025"))
    yield rate, 750 * fte
    rate = publish(max(rate * D("1.0225"), rate + 1500))
    yield rate, D(0)
    rate = publish(rate * D("1.02"))
    yield rate, rate * D("0.01")
    yield rate, D(0)
    yield rate, D(0)


def recommendation(rate, fte, department, publish):
    rate = max(publish(rate * D("1.0375")), 42000)
    yield rate, D(0)
    rate = publish(rate * D("1.0325"))
    if department in ("Dining", "Facilities"):
        rate += 600
    yield rate, D(0)
    rate = publish(rate * D("1.0325"))
    yield rate, D(0)
    rate = publish(rate * D("1.0325"))
    yield rate, rate * D("0.015") * fte
    yield rate, D(0)


def ask(rate, publish):
    rate = publish(max(rate * D("1.06"), rate + 3000))
    yield rate, D(1200 if rate < 50000 else 0)
    rate = publish(rate * D("1.04125"))
    yield rate, rate * D("0.02")
    rate = max(publish(rate * D("1.04125")), 55000)
    yield rate, D(0)
    rate = publish(rate * D("1.04125"))
    yield rate, D(0)
    rate = publish(rate * D("1.04125"))
    yield rate, D(2000)


main(*sys.argv[1:])
