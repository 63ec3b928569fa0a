import { topologyFiles } from './map-files.ts';

/** Addresses of the files that the map loads when it is wanted. */
export interface StageFiles {
  readonly region: string;
  readonly near: string;
}

/** The map's files below the site's base path. */
export const stageFiles = (base: string): StageFiles => ({
  region: `${base}map/${topologyFiles.region.name}`,
  near: `${base}map/${topologyFiles.near.name}`,
});
