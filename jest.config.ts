/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

/** Packages that ship ES modules only: Jest runs CommonJS on Node 20, so these are compiled too. */
const ESM_ONLY = ['@nestjs', '@fastify/cookie', 'file-type', 'strtok3', 'token-types', 'uint8array-extras', '@tokenizer', '@borewit', 'otpauth', '@noble', 'openid-client', 'oauth4webapi', 'jose'];

const swc = (parser: object, react = false): [string, object] => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser,
      transform: react
        ? { react: { runtime: 'automatic' } }
        : { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  },
];

/** Long enough for a busy machine: a limit here tells a test that hangs, and never measures anything. */
const TEST_TIMEOUT_MS = 60_000;

const shared: Config = {
  moduleNameMapper: {
    '^@haobang/areas/([^/]+)/(api|admin)$': '<rootDir>/libs/areas/$1/$2/src/index.ts',
    '^@haobang/([^/]+)/admin$': '<rootDir>/libs/kernel/$1/admin/src/index.ts',
    '^@haobang/([^/]+)$': ['<rootDir>/libs/kernel/$1/src/index.ts', '<rootDir>/libs/platform/$1/src/index.ts'],
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
};

const config: Config = {
  maxWorkers: 2,
  testTimeout: TEST_TIMEOUT_MS,
  projects: [
    {
      ...shared,
      displayName: 'server',
      rootDir: '.',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{apps/api,libs}/**/*.{spec,e2e-spec}.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/admin/', '/admin-ui/', '/dist/'],
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
      globalSetup: '<rootDir>/libs/platform/testing/src/global-setup.cjs',
      globalTeardown: '<rootDir>/libs/platform/testing/src/global-teardown.cjs',
      transform: {
        '^.+\\.tsx?$': swc({ syntax: 'typescript', tsx: false, decorators: true }),
        '^.+\\.m?js$': swc({ syntax: 'ecmascript' }),
      },
    },
    {
      ...shared,
      displayName: 'admin',
      rootDir: '.',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/apps/admin/**/*.spec.{ts,tsx}', '<rootDir>/libs/*/*/admin/**/*.spec.{ts,tsx}', '<rootDir>/libs/platform/{admin-ui,api-client}/**/*.spec.{ts,tsx}'],
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
      transform: {
        '^.+\\.tsx?$': swc({ syntax: 'typescript', tsx: true }, true),
        '^.+\\.m?js$': swc({ syntax: 'ecmascript' }),
      },
    },
  ],
};
export default config;
