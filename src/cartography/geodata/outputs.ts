import sharp from 'sharp';
import type { SourceId } from './credits.ts';
import { lightsBox, nearBox, northBox, regionBox, type Box } from './frame.ts';
import { lightsPicture } from './lights.ts';
import { sha256 } from './packages.ts';
import { northKoreaByProvince } from './north.ts';
import { reliefPicture, shadedRelief } from './relief.ts';
import { reliefRamps } from '../palette.ts';
import { buildVectors } from './vectors.ts';
import { World } from './world.ts';

/** One built file: its bytes, what it was made from and what identifies it. */
export interface Output {
  file: string;
  bytes: Buffer;
  box: Box;
  sources: SourceId[];
  /** For a picture: its size and the hash of what it shows; encoders may pack the same pixels differently. */
  picture?: { widthPx: number; heightPx: number; pixelsSha256: string };
}

const northKorea = '408';
const quality = { night: 45, day: 50, lights: 45 };

/** Builds every committed file of the base map. Takes a minute or two. */
export async function buildOutputs(): Promise<Output[]> {
  const world = new World();
  const land = world.landRings();
  const vectors = buildVectors(world);
  const relief = await shadedRelief(land);
  const vector = (file: keyof typeof vectors, box: Box, sources: SourceId[]): Output => ({ file, bytes: Buffer.from(vectors[file]!), box, sources });
  return [
    vector('region.topo.json', regionBox, ['countries', 'rivers', 'provinces']),
    vector('near.arcs.json', nearBox, ['countries', 'rivers', 'provinces']),
    vector('countries.json', [-180, -90, 180, 90], ['countries']),
    { file: 'north.topo.json', bytes: Buffer.from(northKoreaByProvince()), box: northBox, sources: ['provinces'] },
    await picture('relief-night.avif', await reliefPicture(relief, reliefRamps.night, quality.night), regionBox, ['elevation', 'countries']),
    await picture('relief-day.avif', await reliefPicture(relief, reliefRamps.day, quality.day), regionBox, ['elevation', 'countries']),
    await picture('lights.avif', await lightsPicture(land, world.country(northKorea), quality.lights), lightsBox, ['lights', 'countries']),
  ];
}

async function picture(file: string, bytes: Buffer, box: Box, sources: SourceId[]): Promise<Output> {
  return { file, bytes, box, sources, picture: await describePicture(bytes) };
}

/** Size and hash of the decoded pixels of a picture. */
export async function describePicture(bytes: Buffer): Promise<{ widthPx: number; heightPx: number; pixelsSha256: string }> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, pixelsSha256: sha256(data) };
}
