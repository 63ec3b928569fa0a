import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Finding } from './problem.ts';

/** A text file of the content folder. */
export interface TextFile {
  /** Path as seen from the project's folder, for reports. */
  file: string;
  /** Path as seen from the content folder, with `/`. */
  path: string;
  text: string;
}

/** Everything in the content folder: texts that could be read, pictures by path, and what was wrong with the rest. */
export interface ReadFolder {
  texts: TextFile[];
  pictures: { file: string; path: string }[];
  findings: Finding[];
}

const maxBytes = 1_000_000;
const pictureEnding = /\.(?:jpe?g|png|webp|avif|gif|tiff?|heic|svg)$/i;
const textEnding = /\.(?:ya?ml|mdx?|csv|json|txt)$/i;

/** Decodes UTF-8, without a byte order mark. Returns undefined when the bytes are not UTF-8. */
const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const readText = (absolute: string, file: string): string | Finding => {
  const bytes = readFileSync(absolute);
  if (bytes.length > maxBytes) {
    return {
      file,
      value: `${(bytes.length / 1_000_000).toFixed(1)} MB`,
      why: 'This file is larger than 1 MB; a chapter is a few kilobytes.',
      mend: 'Look for something pasted in by accident, such as a picture as text, and take it out.',
    };
  }
  const text = decode(bytes);
  if (text === undefined || text.includes('\0')) {
    return {
      file,
      why: 'This file is not saved as UTF-8, so Hangul and typographic marks in it cannot be read.',
      mend: 'Open it in your editor and save it again with the encoding "UTF-8" (in VS Code: click the encoding in the bottom bar, "Save with Encoding").',
    };
  }
  if (text.trim() === '') {
    return {
      file,
      why: 'This file is empty.',
      mend: 'Fill it in, or delete it; `npm run new` writes a complete one.',
    };
  }
  return text;
};

/**
 * Reads the content folder. Files and folders whose names begin with `.` or `_` are passed over.
 * @param folder the content folder, absolute
 * @param shownAs how the folder is called in reports
 */
export const readFolder = (folder: string, shownAs = relative(process.cwd(), folder) || '.'): ReadFolder => {
  const result: ReadFolder = { texts: [], pictures: [], findings: [] };
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const entry of entries) {
    const path = entry.split(sep).join('/');
    if (/(?:^|\/)[._]/.test(path) || !statSync(join(folder, entry)).isFile()) continue;
    const file = `${shownAs.split(sep).join('/')}/${path}`;
    if (pictureEnding.test(path)) {
      result.pictures.push({ file, path });
    } else if (textEnding.test(path)) {
      const text = readText(join(folder, entry), file);
      if (typeof text === 'string') result.texts.push({ file, path, text });
      else result.findings.push(text);
    } else {
      result.findings.push({
        file,
        why: 'This is not a kind of file that the site reads.',
        mend: 'Delete it, or begin its name with an underscore to keep it as a note of your own.',
      });
    }
  }
  return result;
};
