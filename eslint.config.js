import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Only imports whose address matches one of the patterns are allowed; of `types`, only types. */
const importsOnly = (reason, allowed, types = []) => ({
  'no-restricted-imports': 'off',
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [
    { regex: `^(?!(?:${[...allowed, ...types].join('|')}))`, message: reason },
    ...(types.length > 0 ? [{ regex: `^(?:${types.join('|')})`, allowTypeImports: true, message: `${reason} From there, types only.` }] : []),
  ] }],
});

/** Imports of folders of src that a folder must not know. */
const importsNever = (reason, folders) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [
    { regex: `^(?:\\.\\./)+(?:${folders.join('|')})/`, message: reason },
  ] }],
});

const dom = ['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'matchMedia',
  'requestAnimationFrame', 'requestIdleCallback', 'fetch', 'addEventListener', 'getComputedStyle'];
const pure = {
  'no-restricted-globals': ['error', ...dom.map((name) => ({ name, message: 'This folder is pure: it runs the same in the build, in a test and in the browser.' }))],
};

export default defineConfig(
  globalIgnores(['**/node_modules/', 'dist/', '.dist-*/', '.astro/', 'test-results/', 'playwright-report/', '.vscode/']),
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'max-lines': ['warn', { max: 200, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      /* Indexed access is checked (noUncheckedIndexedAccess); where an index is known to be there, `!` says so. */
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['tests/**'], rules: { 'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }] } },

  /* Which folder may know which: schema → journey → cartography → stage and pages. */
  {
    files: ['src/**/*.ts'],
    rules: importsNever('Nothing imports from the pages.', ['pages']),
  },
  {
    files: ['src/i18n/**/*.ts'],
    rules: importsOnly('The words of the interface import nothing but the units of journey/distance.', ['\\./', '\\.\\./journey/distance\\.ts$']),
  },
  {
    files: ['src/schema/**/*.ts'],
    rules: importsOnly('The schemas import nothing but Zod and the list of languages.', ['\\./', 'astro/zod$', '\\.\\./i18n/languages\\.ts$']),
  },
  {
    files: ['src/journey/**/*.ts'],
    rules: {
      ...importsOnly('The journey imports itself, and types of the schemas.', ['\\./'], ['\\.\\./schema/']),
      ...pure,
    },
  },
  {
    files: ['src/cartography/**/*.ts'],
    ignores: ['src/cartography/geodata/**'],
    rules: {
      ...importsOnly('The cartography imports itself, the journey, topojson-client and topojson-simplify, and types of MapLibre and of geometries.',
        ['\\./', '\\.\\./journey/', 'topojson-(?:client|simplify)$'], ['maplibre-gl$', 'geojson$', 'topojson-specification$']),
      ...pure,
    },
  },
  {
    files: ['src/stage/**/*.ts'],
    rules: importsOnly('The stage imports itself, the journey, the cartography, scrollama and MapLibre, and types of the story.',
      ['\\./', '\\.\\./journey/', '\\.\\./cartography/', 'scrollama$', 'maplibre-gl$', 'maplibre-gl/dist/'], ['\\.\\./story/']),
  },
  {
    files: ['src/story/**/*.ts'],
    rules: importsNever('The story knows what may be published, and nothing of how it is shown.', ['pages', 'components', 'layouts', 'stage', 'server']),
  },
  {
    files: ['src/editorial/**/*.ts'],
    rules: importsNever('The editorial rules may know the schemas, the journey, the cartography and the languages.', ['pages', 'components', 'layouts', 'stage', 'story', 'server']),
  },
);
