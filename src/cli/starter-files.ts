// The two files that `wagecmp init` writes: they compare as they are, and their comments teach the format.

const unit = `# Who is bargaining, and what they are paid today. Put your own figures in.
# For help while you type, run \`wagecmp schema unit > unit.schema.json\` and put a line above this one that
# says \`# yaml-language-server: $schema=unit.schema.json\`: many editors then complete and check the keys.

name: Our members
currency: USD              # ISO 4217: USD, CAD, GBP, EUR ...
per: year                  # what a rate is paid per: year, month, biweek, week, hour ...
as-of: 2025-07-01          # the day on which these rates are true

# The pay points: one rate, a range, or a list with names.
#   pay: $35,500
#   pay: $35,500 to $43,000 every $2,500
pay:
  - {name: Entry, rate: $36k, headcount: 40}
  - {name: Senior, rate: "$48,500", headcount: 25}     # inside { } money with a comma needs quotes

# People on different terms stand in groups, in place of \`pay\`:
#   groups:
#     - {name: Salaried, pay: $36k to $48k}
#     - {name: Hourly, per: hour, hours: 1000, pay: $18 to $24}

# What would have happened anyway, in every contract year. Each proposal is measured against it.
baseline: 3%

# Whether the agreement publishes rounded rates: none, cent, dollar, or {to: $0.05, mode: nearest}.
rounding: none
`;

const proposal = `# What one party has put on the table. Copy this file for each proposal, then compare the copies.
# For help while you type, run \`wagecmp schema proposal > proposal.schema.json\` and put a line above this one that
# says \`# yaml-language-server: $schema=proposal.schema.json\`: many editors then complete and check the keys.

name: Our proposal
party: union               # employer, union, mediator or settlement
date: 2025-09-15           # when it was tabled
source: Bargaining update of 15 September 2025
unit: unit.yaml            # who it covers
term: 3 years              # or 30 months, or {start: 2025-07-01, length: 3 years}

# The short forms: \`raises: 3%\` is 3% every year, \`raises: [5%, 3.5%, 3.5%]\` one percent a year.
# The long form says when, for whom and what, and applies in order of date, then of this list.
raises:
  - {year: 1, percent: 4%}
  - {year: 1, minimum: $38k, note: nobody earns less}  # rates below it are lifted to it
  - {year: 1, lump-sum: $1000}                         # paid once, never in the rate
  - {year: 2+, percent: 3%}                            # year 2 and every year after it
  - {year: 3, flat: $500, for: [Entry]}                # for some pay points or groups alone
  - {year: 3, percent: 0.5%, for: {below: $45k}}       # or by the rate in force just before it

# An offer that says only "8% over 3 years" is written so. How it is spread is not known, so it has several
# readings, and every figure that depends on them is shown with its range:
#   - {total: 8%, over: 3 years}
# What is known can be stated: adds: sum or compounded; split: even, first-year, last-year or [3%, 3%, 2%].

# Terms that no calculation covers. They are always printed with the figures.
not-modelled:
  - A fund for child care
`;

export const starterFiles = [
  { name: 'unit.yaml', text: unit },
  { name: 'proposal.yaml', text: proposal },
] as const;
