// A chart as it stands on its sheet: texts with their boxes and paths, before it is written down as SVG. Tests read the
// boxes; whoever draws the page styles by the names of the inks.

/** Colours by what they are for; `mark-0` and `ink-0` are one offer's, for its line and for its words. */
export type Ink = 'text' | 'soft' | 'grid' | 'base' | 'paper' | `mark-${number}` | `ink-${number}`;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SceneText {
  readonly kind: 'text';
  readonly text: string;
  /** The whole text where what is shown is a part of it. */
  readonly full: string | null;
  readonly x: number;
  /** Where the letters stand. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly strong: boolean;
  readonly ink: Ink;
  readonly box: Box;
}

export interface ScenePath {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: Ink | null;
  readonly stroke: Ink | null;
  readonly width: number;
  readonly dash: string | null;
  readonly opacity: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (SceneText | ScenePath)[];
}

/** What a sheet is made of: its size, the size of its running text, and all that stands in it so far. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The size of running text; everything else is told by it. */
  readonly base: number;
}
