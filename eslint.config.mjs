import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const tests = ['**/*spec.ts', '**/*.test.ts?(x)', '**/testing/**', 'test/**'];

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    '.data/',
    '*.config.cjs',
    '.dependency-cruiser.cjs',
    // AssemblyScript, which its own compiler checks.
    'libs/*/assembly/',
    // Served as it stands; it runs in no page.
    'apps/web/public/',
    'apps/web/src/api/api.d.ts',
    'apps/web/src/api/api-values.ts',
  ]),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.mjs'] } },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', 60],
      'no-console': 'error',
      'no-undef': 'off',
      '@typescript-eslint/max-params': ['error', { max: 6 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: false },
      ],
    },
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': ['error', 200],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "Property[key.name='numRuns'][value.type='Literal']",
          message: 'How often is `runs(usual)` of @wanchang/kernel/testing.',
        },
        {
          selector: "MemberExpression[property.name='toBeDefined']",
          message: 'Nearly everything is defined: say what it is.',
        },
        {
          selector: "CallExpression[callee.name='expect'] > Literal.arguments:first-child",
          message: 'A constant is no finding.',
        },
      ],
    },
  },
  {
    // What happened is said by the use case: a row does not know why it is written.
    files: ['libs/*/src/persistence/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: '@wanchang/platform', importNames: ['Facts', 'Outbox', 'Notices', 'LiveEvents'] },
      ],
    },
  },
  {
    // The clock of the machine that answers may be wrong, and another one's may differ: what counts is the database's.
    files: ['libs/*/src/**/*.ts'],
    ignores: ['**/*spec.ts', '**/testing/**', 'libs/match-engine/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The time is the database’s: inject Clock, or say now() in the statement.',
        },
      ],
    },
  },
  {
    files: ['**/migrations/**'],
    rules: { 'max-lines-per-function': ['error', 200] },
  },
  {
    files: ['apps/web/**'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['apps/cli/**', 'tools/**', '**/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // In plain JavaScript a type is cast in a comment, which the compiler reads and these rules do not.
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
