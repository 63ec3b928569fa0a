/** What of package-lock.json matters here. */
interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
export interface Lockfile { packages: Record<string, Locked> }

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const systems: Record<string, string> = { darwin: 'darwin', linux: 'linux', win32: 'win32', windows: 'win32', android: 'android', freebsd: 'freebsd', wasi: 'wasi' };
const found = (name: string, words: readonly string[]): string | undefined => words.find((word) => new RegExp(`\\b${word}\\b`).test(name));

/**
 * The packages for other systems that a lock file names but does not hold. npm leaves them out when the registry at hand
 * does not have them, and `npm ci` then refuses the whole file.
 */
export function missingFrom({ packages }: Lockfile): { name: string; entry: Locked }[] {
  const held = new Set(Object.keys(packages).map(nameOf));
  return Object.values(packages).flatMap(({ dev, optionalDependencies = {} }) => Object.entries(optionalDependencies)
    .filter(([name]) => !held.has(name))
    .map(([name, version]) => {
      const system = found(name, Object.keys(systems));
      const cpu = found(name, ['arm64', 'x64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x', 'wasm32']);
      const libc = found(name, ['gnu', 'musl']);
      return {
        name,
        entry: {
          version, ...(cpu && { cpu: [cpu] }), ...(dev && { dev }), ...(libc && { libc: [libc === 'gnu' ? 'glibc' : libc] }),
          optional: true, ...(system && system !== 'wasi' && { os: [systems[system]!] }),
        },
      };
    }));
}

/** The lock file with those packages put in, in the order in which npm sorts them. */
export function completed(lockfile: Lockfile): Lockfile {
  const packages = { ...lockfile.packages };
  for (const { name, entry } of missingFrom(lockfile)) packages[`node_modules/${name}`] = entry;
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lockfile, packages: Object.fromEntries(sorted) };
}
