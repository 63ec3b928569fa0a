import type { Picture } from '../cartography/pictures.ts';
import { topologyFiles } from './map-files.ts';
import { pictureFiles } from './picture-files.ts';

/** Addresses of the files that the stage loads when they are wanted. */
export interface StageFiles {
  readonly region: string;
  readonly near: string;
  readonly pictures: Readonly<Record<Picture, string>>;
}

/** The stage's files below the site's base path. */
export const stageFiles = (base: string): StageFiles => ({
  region: `${base}map/${topologyFiles.region.name}`,
  near: `${base}map/${topologyFiles.near.name}`,
  pictures: pictureFiles,
});
