import path from 'node:path';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx', '**/*.mts'];
const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.e2e-spec.ts'];
const CLIENT = ['apps/admin/**', 'libs/*/*/admin/**', 'libs/platform/admin-ui/**', 'libs/platform/api-client/**'];

/** Files are named in kebab-case after what they export; a second word after a dot tells the kind (demand.rules.ts). */
const fileName = {
  meta: { type: 'suggestion', schema: [], messages: { kebab: '"{{name}}" is not in kebab-case.' } },
  create: (context) => ({
    Program(node) {
      const name = path.basename(context.filename);
      if (!/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(ts|tsx|mts|mjs|cjs)$/.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
    },
  }),
};

/** Names that say nothing: an interface is no better for its I, and a Manager manages anything. */
const EMPTY_NAMES = [
  { selector: ':matches(ClassDeclaration, TSInterfaceDeclaration) > Identifier.id[name=/(Impl|Manager|Helper|Util|Utils)$/]', message: 'Name it after what it does: no Impl, Manager, Helper or Util.' },
  { selector: 'TSInterfaceDeclaration > Identifier.id[name=/^I[A-Z][a-z]/]', message: 'No I before the name of an interface.' },
];

export default defineConfig(
  { ignores: ['**/dist', '**/node_modules', '**/*.d.ts', '.nx', '.cache', '.data', 'coverage', 'test-results', 'playwright-report'] },
  {
    files: [...TYPESCRIPT, 'tools/**/*.mjs', '*.mjs', '*.cjs'],
    extends: [tseslint.configs.recommended],
    plugins: { house: { rules: { 'file-name': fileName } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/file-name': 'error',
      'max-lines': ['error', 450],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...EMPTY_NAMES],
      'no-console': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    // A forgotten await loses an error or runs outside its transaction. Types are needed to see it, which is slow: sources only.
    files: ['apps/api/src/**/*.ts', 'libs/**/*.ts', 'libs/**/*.tsx', 'apps/admin/src/**/*.ts', 'apps/admin/src/**/*.tsx'],
    ignores: TESTS,
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './tsconfig.admin.json'], tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    files: CLIENT,
    plugins: { 'react-hooks': reactHooks },
    // Asking the server when a page opens sets state from an effect; that is how it is meant here.
    rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/set-state-in-effect': 'off' },
  },
);
