import lights from '../cartography/basemap/lights.avif?url&no-inline';
import reliefDay from '../cartography/basemap/relief-day.avif?url&no-inline';
import reliefNight from '../cartography/basemap/relief-night.avif?url&no-inline';
import type { Picture } from '../cartography/pictures.ts';

/** Addresses of the pictures that lie on the land. */
export const pictureFiles: Readonly<Record<Picture, string>> = { 'relief-night': reliefNight, 'relief-day': reliefDay, lights };
