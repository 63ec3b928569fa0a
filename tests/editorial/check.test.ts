import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/editorial/check-content.ts';
import { cleanUp, stagingFolder, swapIn } from '../../src/editorial/swap.ts';
import { edited, today, withContent, type Files } from './fixture.ts';

const run = (files: Files, ...flags: string[]) => withContent(files, (folder) =>
  spawnSync(process.execPath, ['src/editorial/check.ts', '--content', folder, ...flags], {
    encoding: 'utf8', env: { ...process.env, BUILD_DATE: today, GITHUB_ACTIONS: flags.includes('--github') ? 'true' : '' },
  }));

describe('npm run check', () => {
  it('passes content that keeps every rule', () => {
    const { status, stderr } = run({});
    expect([status, stderr]).toEqual([0, 'The content keeps every rule.\n']);
  });
  it('passes with warnings', () => expect(run(edited('testimonies/mina/person.yaml', '2026-11-01', '2025-10-01')).status).toBe(0));
  it('fails with every problem at once, and no stack trace', () => {
    const { status, stderr, stdout } = run({ ...edited('testimonies/mina/home.mdx', 'place: village', 'place: vilage'), ...edited('giving.yaml', 'header: friends', 'header: friend') });
    expect(status).toBe(1);
    expect(stderr).toMatch(/Did you mean "village"\?[\s\S]*2 errors\. Nothing is built until the errors are mended\./);
    expect(stderr + stdout).not.toMatch(/\n\s+at |Error:/);
    expect(stderr).not.toContain('\u001b');
  });
  it('speaks JSON', () => {
    const { status, stdout } = run(edited('testimonies/mina/home.mdx', 'place: village', 'place: vilage'), '--json');
    expect([status, (JSON.parse(stdout) as { problems: { field: string }[] }).problems[0]!.field]).toEqual([1, 'place']);
  });
  it('takes the day from BUILD_DATE', () => {
    expect(withContent({}, (folder) => checkContent({ folder, today: '2029-01-01' }).problems.map(({ field }) => field))).toContain('consent.reviewed');
  });
  it('says what it takes when it is asked for something else', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/editorial/check.ts', '--jsn'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/--jsn[\s\S]*npm run check/)]);
  });
  it('opens every picture', () => {
    const { status, stderr } = run({ 'testimonies/mina/jar.jpg': 'no real picture' });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^error .*jar\.jpg \(pictures\)\n {2}This picture cannot be opened/m)]);
  });
  it('takes a drawing for a drawing, whatever its name says', () => {
    const { status, stderr } = run({ 'testimonies/mina/jar.jpg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>' });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/jar\.jpg \(pictures\)\n {2}"svg"\n {2}This is no photograph, whatever its name says/)]);
  });
  it('refuses a picture that no computer could work on', async () => {
    const huge = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#456' } }).png().toBuffer();
    expect(run({ 'testimonies/mina/jar.png': huge }).stderr).toMatch(/"12000 × 9000"\n {2}This picture is too large/);
  });
  it.each(['a broken link', 'a loop', 'a pipe', 'a file in place of the folder'])('stumbles over %s with a sentence', (kind) => withContent({}, (folder) => {
    if (kind === 'a broken link') symlinkSync('/nowhere', join(folder, 'testimonies/mina/more.mdx'));
    if (kind === 'a loop') symlinkSync('.', join(folder, 'testimonies/loop'));
    if (kind === 'a pipe') spawnSync('mkfifo', [join(folder, 'testimonies/mina/more.mdx')]);
    const content = kind.startsWith('a file') ? join(folder, 'site.yaml') : folder;
    const { status, stderr } = spawnSync(process.execPath, ['src/editorial/check.ts', '--content', content], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^error .*\(encoding\)\n {2}This /m)]);
    expect(stderr).not.toMatch(/\n\s+at /);
  }));
  it('says so when there is no content', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/editorial/check.ts', '--content', '/nowhere'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('There is no content folder here.')]);
  });
});

describe('the content of this project', () => {
  it('keeps every rule', () => expect(checkContent({ today }).problems.filter(({ severity }) => severity === 'error')).toEqual([]));
});

describe('a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'swap-'));
  const dist = join(folder, 'dist');
  const write = (path: string) => {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'index.html'), path);
  };
  afterEach(() => {
    for (const entry of readdirSync(folder)) rmSync(join(folder, entry), { recursive: true });
  });
  it('takes the place of the last one as a whole', () => {
    write(dist);
    writeFileSync(join(dist, 'old.html'), 'old');
    write(stagingFolder(dist));
    swapIn(dist);
    expect([readdirSync(folder), readdirSync(dist)]).toEqual([['dist'], ['index.html']]);
  });
  it('leaves the last one alone when nothing was built', () => {
    write(dist);
    expect(() => swapIn(dist)).toThrow('Nothing was built');
    expect(existsSync(join(dist, 'index.html'))).toBe(true);
  });
  it('that was interrupted leaves nothing behind', () => {
    write(join(folder, '.dist-retired'));
    write(stagingFolder(dist));
    cleanUp(dist);
    expect([readdirSync(folder), readdirSync(dist)]).toEqual([['dist'], ['index.html']]);
  });
});
