// How a group is called where everybody stands beside it.

/** A group of people whose cell is blank would else be taken for everybody: `(no name)`. */
export const groupTitle = (name: string) => (name === '' ? '(no name)' : name);
