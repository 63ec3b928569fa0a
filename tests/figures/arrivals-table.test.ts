import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrivalsOf, compare, isYear, sumOf, womenShare, yearsOf } from '../../src/figures/arrivals-table.ts';
import { readCsv } from '../../src/figures/read-csv.ts';

const table = arrivalsOf(readFileSync('content/arrivals.csv', 'utf8'));
const list = arrivalsOf(readFileSync('content/arrivals-earlier.csv', 'utf8'));

/** The three rows of the printed table, as they stand in the source. */
const printed = {
  periods: '~1998 ~2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023'.split(' '),
  men: [831, 565, 510, 474, 626, 424, 515, 573, 608, 662, 591, 795, 404, 369, 305, 251, 299, 188, 168, 202, 72, 40, 35, 32],
  women: [116, 478, 632, 811, 1272, 960, 1513, 1981, 2195, 2252, 1811, 1911, 1098, 1145, 1092, 1024, 1119, 939, 969, 845, 157, 23, 32, 164],
  total: [947, 1043, 1142, 1285, 1898, 1384, 2028, 2554, 2803, 2914, 2402, 2706, 1502, 1514, 1397, 1275, 1418, 1127, 1137, 1047, 229, 63, 67, 196],
};

describe('the table of arrivals', () => {
  it('has the 24 columns of its source', () => {
    expect(table.map(({ period }) => period)).toEqual(printed.periods);
    expect(table.map(({ men }) => men)).toEqual(printed.men);
    expect(table.map(({ women }) => women)).toEqual(printed.women);
    expect(table.map(({ total }) => total)).toEqual(printed.total);
  });
  it('adds up to other totals than the printed ones', () => expect(sumOf(table)).toEqual({ men: 9539, women: 24539, total: 34078 }));
  it('knows years from counts of several', () => {
    expect(table.map(yearsOf).slice(0, 3)).toEqual([null, 3, 1]);
    expect(table.filter(isYear).map(({ to }) => to)).toEqual(Array.from({ length: 22 }, (_, n) => 2002 + n));
  });
  it('gives the share of women, of those rows that tell', () => {
    expect(womenShare(table.at(-6)!)).toBeCloseTo(0.852, 3);
    expect(womenShare(list[0]!)).toBeNull();
    expect(womenShare({ women: 0, total: 0 })).toBeNull();
  });
});

describe('the older list', () => {
  it('adds up to what the page says', () => expect(sumOf(list).total).toBe(18_013));
  it('has no row for 1989', () => expect(list.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([[null, 1988], [1990, 1990]]));
  it('stands beside the table year by year, and span by span', () => {
    const rows = compare(table, list);
    expect(rows.slice(0, 2)).toEqual([{ from: null, to: 1998, table: 947, list: 946 }, { from: 1999, to: 2001, table: 1043, list: 1043 }]);
    expect(rows.at(-1)).toEqual({ from: 2009, to: 2009, table: 2914, list: 2952 });
    expect(rows.filter((row) => row.table !== row.list && row.from !== null && row.from > 2001)).toHaveLength(8);
  });
});

describe('a CSV text', () => {
  it('keeps the lines on which its rows stand', () => {
    const csv = readCsv('\ufeffa,b\n1, 2\n\n"3\n3",4\n');
    expect(csv.failure).toBeUndefined();
    if (csv.failure) return;
    expect(csv.columns).toEqual(['a', 'b']);
    expect(csv.rows[0]).toEqual({ line: 2, values: { a: '1', b: '2' } });
  });
  it('says where it cannot be read', () => {
    expect(readCsv('a,b\n1,2\n1\n')).toMatchObject({ failure: { line: 3 } });
    expect(() => arrivalsOf('period,to\n2002\n')).toThrow('Line 2');
  });
});
