import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Finding } from './problem.ts';
import { unfit } from './unfit-text.ts';

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

/** Decodes UTF-8, without a byte order mark, and with Hangul in whole syllables. Returns undefined when the bytes are not UTF-8. */
const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
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
  if (text === undefined || text.split('\0').length - 1 > text.length / 4) {
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
  const fault = unfit(text);
  return fault ? { file, ...fault } : text;
};

/** What stands in a folder, in the order of its names; a finding where it cannot be looked into. */
const entriesOf = (folder: string, file: string): Dirent[] | Finding => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { file, why: `This folder cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`, mend: 'Make it a folder that you may read: look at its rights, or fetch it anew from the project’s history.' };
  }
};

/** What is wrong with an entry that is no plain file; undefined for a folder that is to be looked into. */
const noFile = (entry: Dirent, file: string): Finding | undefined => {
  if (entry.isSymbolicLink()) return { file, why: 'This is a link to another file or folder.', mend: 'Put the file itself here.' };
  if (!entry.isDirectory()) return { file, why: 'This is neither a file nor a folder.', mend: 'Delete it.' };
  if (textEnding.test(entry.name)) return { file, why: 'This is a folder, but its name is that of a file.', mend: 'Rename the folder, or put the file that should stand here in its place.' };
  return undefined;
};

const readEntry = (absolute: string, file: string): string | Finding => {
  try {
    return readText(absolute, file);
  } catch (error) {
    return { file, why: `This file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`, mend: 'Look at its rights: you must be allowed to read it.' };
  }
};

/**
 * Reads the content folder. Files and folders whose names begin with `.` or `_` are passed over.
 * @param folder the content folder, absolute
 * @param shownAs how the folder is called in reports
 */
export const readFolder = (folder: string, shownAs = relative(process.cwd(), folder) || '.'): ReadFolder => {
  const result: ReadFolder = { texts: [], pictures: [], findings: [] };
  const base = shownAs.split(sep).join('/');
  const look = (within: string): void => {
    const entries = entriesOf(join(folder, within), `${base}${within && `/${within}`}`);
    if (!Array.isArray(entries)) {
      result.findings.push(entries);
      return;
    }
    for (const entry of entries) {
      if (/^[._]/.test(entry.name)) continue;
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      const file = `${base}/${path}`;
      if (!entry.isFile()) {
        const finding = noFile(entry, file);
        if (finding) result.findings.push(finding);
        else look(path);
      } else if (pictureEnding.test(path)) {
        result.pictures.push({ file, path });
      } else if (textEnding.test(path)) {
        const text = readEntry(join(folder, path), file);
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
  };
  look('');
  return result;
};
