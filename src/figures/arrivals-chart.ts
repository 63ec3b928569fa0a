import { scaleLinear } from 'd3-scale';
import type { Arrivals } from '../schema/arrivals.ts';
import { isYear } from './arrivals-table.ts';

/** The size of a chart and the room around its plot, in CSS pixels. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** A stretch of a bar. */
export interface Stretch { readonly y: number; readonly height: number }

/** One calendar year: the women below, the men above them. */
export interface YearBar { readonly year: number; readonly x: number; readonly width: number; readonly women: Stretch; readonly men: Stretch; readonly total: number }

/** Several years counted together: as wide as they are, as high as their average, so that its area is their total. */
export interface SpanBlock extends Stretch { readonly from: number; readonly to: number; readonly x: number; readonly width: number; readonly total: number; readonly perYear: number }

/** A count without a beginning: it has a place before the first year, and no shape. */
export interface OpenCount { readonly to: number; readonly x: number; readonly total: number }

/** The shapes of a chart of arrivals. */
export interface ArrivalsChart {
  readonly bars: readonly YearBar[];
  readonly spans: readonly SpanBlock[];
  readonly open: readonly OpenCount[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Where a year stands, at the middle of its bar. */
  readonly xOf: (year: number) => number;
  readonly baseline: number;
}

/** A rectangle of a chart. */
export interface Box extends Stretch { readonly x: number; readonly width: number }

/** The women of a year. */
export const womenIn = ({ x, width, women }: YearBar): Box => ({ x, width, ...women });

/** The men of a year, within the outline that they are drawn with. */
export const menIn = ({ x, width, men }: YearBar): Box => ({ x: x + 0.6, y: men.y + 0.6, width: width - 1.2, height: Math.max(men.height - 1.2, 0.4) });

/** Boxes as one path, to a tenth: where a chart stands in a story, which a phone waits for, it is a third as long as their elements. */
export const outline = (boxes: readonly Box[]): string => {
  const tenths = (value: number): number => Math.round(value * 10) / 10;
  return boxes.map(({ x, y, width, height }) => `M${tenths(x)} ${tenths(y)}h${tenths(width)}v${tenths(height)}h${-tenths(width)}z`).join('');
};

/** How many years' width the count without a beginning is given. */
const openWidth = 3;
/** The gap between two bars, as a share of a year's width. */
const gap = 0.24;

/** Where the years of a table stand: one unit of width each, and room in front for a count without a beginning. */
export function yearScale(rows: readonly Arrivals[], { width, margin }: ChartFrame) {
  const dated = rows.filter(({ from }) => from !== null);
  const first = Math.min(...dated.map(({ from }) => from!));
  const last = Math.max(...rows.map(({ to }) => to));
  const hasOpen = dated.length < rows.length;
  return scaleLinear().domain([first - 0.5 - (hasOpen ? openWidth : 0), last + 0.5]).range([margin.left, width - margin.right]);
}

/**
 * Lays out a table of arrivals. Only calendar years become bars.
 * @throws RangeError when a year does not tell men from women.
 */
export function arrivalsChart(rows: readonly Arrivals[], frame: ChartFrame): ArrivalsChart {
  const { height, margin } = frame;
  const x = yearScale(rows, frame);
  const years = rows.filter(isYear);
  const baseline = height - margin.bottom;
  const y = scaleLinear().domain([0, Math.max(...years.map(({ total }) => total))]).nice(3).range([baseline, margin.top]);
  const unit = x(1) - x(0);
  const stretch = (from: number, to: number): Stretch => ({ y: y(to), height: y(from) - y(to) });
  return {
    baseline,
    xOf: (year) => x(year),
    ticks: y.ticks(3).map((value) => ({ value, y: y(value) })),
    bars: years.map(({ to: year, women, men, total }) => {
      if (women === null || men === null) throw new RangeError(`The year ${year} does not tell men from women.`);
      return { year, x: x(year) - (unit * (1 - gap)) / 2, width: unit * (1 - gap), women: stretch(0, women), men: stretch(women, total), total };
    }),
    spans: rows.filter((row) => row.from !== null && !isYear(row)).map(({ from, to, total }) => {
      const perYear = total / (to - from! + 1);
      return { from: from!, to, total, perYear, x: x(from! - 0.5), width: unit * (to - from! + 1), ...stretch(0, perYear) };
    }),
    open: rows.filter(({ from }) => from === null).map(({ to, total }) => ({ to, total, x: x(to + 0.5 - openWidth / 2) })),
  };
}
