// A made-up payroll, the same for the same number of rows: names, titles with commas in quotes, nine departments, parts
// of a post in percent, yearly rates with cents. Six rows in seven stand in a cell of a pay scale, the others have a
// rate of their own, so that the distinct people grow with the rows: about 230,000 in the first million.
import { closeSync, openSync, writeFileSync } from 'node:fs';

export const header = 'Name,Department,Job Title,Job Code,Hired,Appointment,Annual Salary';

const departments = [
  'Administration',
  'Athletics',
  'Dining',
  'Facilities',
  'Health Services',
  'Instruction',
  'Libraries',
  'Research',
  'Student Life',
];
const titles = [
  'Accountant',
  '"Administrator, Deputy"',
  'Analyst',
  '"Analyst, Senior"',
  '"Archivist, Rare Books, Maps"',
  'Carpenter',
  'Coach',
  '"Cook, Lead"',
  '"Coordinator, Programs"',
  'Custodian',
  '"Electrician, Journey Level"',
  'Instructor',
  '"Lecturer, Part of Year"',
  'Librarian',
  'Nurse',
  '"Nurse, Night Shift"',
  'Professor',
  '"Professor, Assistant"',
  '"Scientist, ""Soft"" Money"',
  'Technician',
];
/** Parts of a post, in percent: how many of 64 people hold which. */
const appointments = { 100: 46, 75: 5, 50: 5, 80: 3, 60: 2, 37.5: 1, 40: 1, 20: 1 };
const cells = 1_300;
const inOwnRate = 0.15;
const chunk = 1 << 16;

const partOf64 = Object.entries(appointments).flatMap(([part, holders]) => Array(holders).fill(part));
const lastNames = names(['Bar', 'Cor', 'Del', 'Fen', 'Hal', 'Jor', 'Mar', 'Ost', 'Quin', 'Tav', 'Vel', 'Wex'], 'ton');
const firstNames = names(['Ad', 'Bel', 'Cal', 'Dor', 'El', 'Fin', 'Gal', 'Il', 'Mi', 'Ro', 'Sel', 'Ta'], 'a');
const twoDigits = Array.from({ length: 100 }, (_, number) => `${number}`.padStart(2, '0'));

/**
 * Writes a roster of so many people; a shorter one is the beginning of a longer one.
 *
 * @param {string} path
 * @param {number} rows
 */
export function writeRoster(path, rows) {
  const draw = drawing(20_190_701);
  const file = openSync(path, 'w');
  let text = `${header}\n`;
  for (let row = 0; row < rows; row++) {
    text += person(draw);
    if (text.length < chunk) continue;
    writeFileSync(file, text, 'latin1');
    text = '';
  }
  writeFileSync(file, text, 'latin1');
  closeSync(file);
}

/** @param {(below: number) => number} draw */
function person(draw) {
  const department = draw(departments.length);
  const name = `"${lastNames[draw(lastNames.length)]}, ${firstNames[draw(firstNames.length)]}"`;
  const code = 1000 + draw(9000);
  const hired = `${1985 + draw(40)}-${twoDigits[1 + draw(12)]}-${twoDigits[1 + draw(28)]}`;
  const cents = draw(1000) < inOwnRate * 1000 ? ownRate(draw) : scaleRate(department, draw(cells));
  const rate = `${Math.floor(cents / 100)}.${twoDigits[cents % 100]}`;
  return `${name},${departments[department]},${titles[draw(titles.length)]},${code},${hired},${partOf64[draw(64)]},${rate}\n`;
}

/**
 * From $28,400.00 to $188,400.00, in cents, and more people at the lower end.
 *
 * @param {(below: number) => number} draw
 */
function ownRate(draw) {
  return 2_840_000 + Math.min(draw(16_000_000), draw(16_000_000));
}

/**
 * From $28,500.00 to $150,000, in cents.
 *
 * @param {number} department
 * @param {number} cell
 */
function scaleRate(department, cell) {
  return 2_850_000 + department * 3_331 + cell * 9_137;
}

/**
 * Names of two syllables and an ending.
 *
 * @param {string[]} syllables
 * @param {string} ending
 */
function names(syllables, ending) {
  return syllables.flatMap((first) => syllables.map((second) => `${first}${second.toLowerCase()}${ending}`));
}

/**
 * Whole numbers below a bound, by xorshift: even enough for a payroll, and the same everywhere.
 *
 * @param {number} seed
 */
function drawing(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}
