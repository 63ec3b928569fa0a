import type { DistRule } from '../dist-rule.ts';

const jpegMetadata = (bytes: Buffer): string | undefined => {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    if (marker === 0xda) return undefined;
    const start = bytes.toString('latin1', at + 4, at + 40);
    if (marker === 0xe1 && start.startsWith('Exif')) return 'EXIF';
    if (marker === 0xe1 && start.startsWith('http://ns.adobe.com/xap')) return 'XMP';
    if (marker === 0xed && start.startsWith('Photoshop')) return 'IPTC';
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
};

const pngMetadata = (bytes: Buffer): string | undefined => {
  for (let at = 8; at + 8 <= bytes.length;) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'eXIf') return 'EXIF';
    if (kind === 'iTXt' && bytes.toString('latin1', at + 8, at + 30).startsWith('XML:com.adobe.xmp')) return 'XMP';
    if (kind === 'zTXt' || kind === 'tEXt') {
      if (/^Raw profile type (?:exif|APP1|iptc|xmp)/i.test(bytes.toString('latin1', at + 8, at + 40))) return 'EXIF';
    }
    at += 12 + bytes.readUInt32BE(at);
  }
  return undefined;
};

const webpMetadata = (bytes: Buffer): string | undefined => {
  for (let at = 12; at + 8 <= bytes.length;) {
    const kind = bytes.toString('latin1', at, at + 4);
    if (kind === 'EXIF') return 'EXIF';
    if (kind === 'XMP ') return 'XMP';
    const size = bytes.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return undefined;
};

/** In AVIF and HEIC, metadata are items that the `meta` box at the head of the file lists by name. */
const avifMetadata = (bytes: Buffer): string | undefined => {
  const head = bytes.toString('latin1', 0, 8192);
  const list = head.indexOf('iinf');
  if (list < 0) return undefined;
  if (head.includes('infe', list) && /infe[\s\S]{8}Exif/.test(head.slice(list))) return 'EXIF';
  return head.slice(list).includes('application/rdf+xml') ? 'XMP' : undefined;
};

/** Which kind of metadata a picture carries; undefined when it carries none that could betray anybody. */
export const metadataOf = (bytes: Buffer): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegMetadata(bytes);
  if (bytes.toString('latin1', 1, 4) === 'PNG') return pngMetadata(bytes);
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return webpMetadata(bytes);
  if (bytes.toString('latin1', 4, 8) === 'ftyp') return avifMetadata(bytes);
  if (/^(?:II\*\0|MM\0\*)/.test(bytes.toString('latin1', 0, 4))) return 'EXIF';
  return undefined;
};

/** No picture carries the place, the time or the camera it was taken with. */
export const exif: DistRule = {
  name: 'exif',
  inspect: (site) => ({ look({ path, bytes, fresh }) {
    if (fresh !== undefined) return [];
    const kind = metadataOf(bytes);
    return kind === undefined ? [] : [{
      file: `${site.shownAs}/${path}`, value: kind,
      why: 'This picture carries metadata, which can hold the place and the hour it was taken.',
      mend: 'Show pictures only through <Photo>, which strips them, and put none into public/.',
    }];
  } }),
};
