import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../src/editorial/dist-rules/exif.ts';
import { refine, type Basemap, type NearArcs } from '../../src/cartography/basemap.ts';
import { posterBasemap } from '../../src/cartography/poster-basemap.ts';
import { project } from '../../src/journey/mercator.ts';
import { viewOf } from '../../src/journey/view.ts';
import { previewPath, type PreviewCard } from '../../src/previews/card.ts';
import { frameOf, mapSquare } from '../../src/previews/frame.ts';
import { renderPreview } from '../../src/previews/render.ts';

const json = (name: string): unknown => JSON.parse(readFileSync(`src/cartography/basemap/${name}.json`, 'utf8'));
const poster = posterBasemap(refine(json('region.topo') as Basemap, json('near.arcs') as NearArcs));
const card: PreviewCard = {
  language: 'en', path: 'chapters/a/', kicker: 'Hamgyong Province', title: 'The radio', text: 'One sentence about it.', hour: 0, lights: 0,
  view: viewOf([[129.3, 41.8]]), line: [{ place: 'a', at: [129.3, 41.8], via: [], by: 'land' }, { place: 'b', at: [123, 42], via: [], by: 'land' }],
  common: null, drawn: 0.5, head: true, labels: [{ id: 'a', kind: 'place', at: [129.3, 41.8], name: 'Hamgyong', other: '함경도' }], names: ['a'],
};

describe('the frame of a preview', () => {
  it('has the view in its free square', () => {
    const { toPixels } = frameOf(card.view);
    const [x, y] = toPixels(project([129.3, 41.8]));
    expect([Math.round(x), Math.round(y)]).toEqual([mapSquare.x, mapSquare.y]);
  });
});

describe('the address of a preview', () => {
  it.each([['', 'en', 'previews/index.jpg'], ['', 'ko', 'previews/ko/index.jpg'], ['people/bella/', 'ko', 'previews/ko/people/bella.jpg']] as const)('of %s in %s', (path, language, expected) => {
    expect(previewPath(path, language, 'en')).toBe(expected);
  });
});

describe('a preview', () => {
  /* How uneven a band of the words' side is: letters that are not there leave it flat. (sharp takes its figures from a whole picture only.) */
  const inkOf = async (picture: Buffer, top: number, height: number): Promise<number> =>
    (await sharp(await sharp(picture).extract({ left: 60, top, width: 420, height }).greyscale().png().toBuffer()).stats()).channels[0]!.stdev;

  it.each([
    ['by night', card], ['in hangul', { ...card, language: 'ko', title: '라디오', kicker: '함경도', text: '한 문장으로 적었다.' }],
    ['with the lights', { ...card, hour: 3, lights: 1, view: viewOf([[126.4, 37.4], [129.3, 41.8]]) }], ['by day, with a long title', { ...card, hour: 5, title: 'A title of many words that runs over several lines' }],
  ] as [string, PreviewCard][])('%s is small, without metadata, and set', async (_, shown) => {
    const picture = await renderPreview(shown, poster);
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
    expect(picture.length).toBeLessThan(150_000);
    expect(metadataOf(picture)).toBeUndefined();
    expect(await inkOf(picture, 110, 90)).toBeGreaterThan(12);
    if (shown.title.length < 12) expect(await inkOf(picture, 400, 60)).toBeLessThan(8);
  }, 30_000);
});
