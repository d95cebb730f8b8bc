import javascript from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };
const noDefaultReExport = { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' };

// The helpers of test/support/non-empty.ts, by which a loop is known to run.
const checked = '/^(nonEmpty|drawn[A-Z].*)$/';
const loopOverAnyList =
  `ForOfStatement:not([right.type="ArrayExpression"], [right.expression.type="ArrayExpression"], [right.callee.name=${checked}])` +
  ' CallExpression[callee.name=/^expect/]';
const callForAnyList =
  `CallExpression[callee.property.name=/^(forEach|map|flatMap)$/]:not([callee.object.callee.name=${checked}])` +
  ' > ArrowFunctionExpression CallExpression[callee.name=/^expect/]';
const loopThatMayNotRun =
  'A loop over an empty list asserts nothing: loop over nonEmpty(list, name), or noteDrawn in a property.';

export default defineConfig(
  globalIgnores([
    'dist',
    'coverage',
    'src/generated',
    'web/generated',
    'seed',
    'test/fixtures',
    'web/playground/examples',
    'web/explore/operations',
    // Typed by what graphql-codegen makes when it is tried; tsc reads it then.
    'examples/typed-client',
  ]),
  {
    files: ['**/*.{js,cjs,ts,tsx}'],
    extends: [javascript.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': ['error', noDefaultExport, noDefaultReExport],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // The driver's settings are classes in name only, and taken as plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/programs/main.ts', 'src/programs/cli.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    // The next engine of the embedded store replaces what compares values there.
    files: ['src/**/*.ts'],
    ignores: ['src/stores/embedded/**', 'src/generated/**'],
    rules: { complexity: ['error', 15] },
  },
  {
    // What is known of a text goes as one value, a Sentence, in place of many parameters.
    files: ['src/extraction/**/*.ts'],
    rules: { 'max-params': ['error', { max: 4 }] },
  },
  {
    // A test's callbacks are what jest takes, and what they return to it is of no use to a reader.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { name: 'playwright-core', allowTypeImports: true, message: 'A browser is opened by test/web/browser/guarded-page.ts.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/**', 'test/neo4j/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        noDefaultReExport,
        { selector: loopOverAnyList, message: loopThatMayNotRun },
        { selector: callForAnyList, message: loopThatMayNotRun },
        {
          selector: 'Literal[value=/^(python3?|mvn|java|NEO4J_TEST_.*)$/]',
          message: 'What needs another program than Node.js is reached through test/support, so that a fast run skips it.',
        },
        {
          selector: 'MemberExpression[object.name="performance"]',
          message: 'Time is measured by test/support/stopwatch.ts, so that the file runs while no other does.',
        },
      ],
    },
  },
  {
    files: ['test/web/browser/guarded-page.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    // So is what a handler of an event returns.
    files: ['web/**/*.tsx'],
    rules: { '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }] },
  },
  {
    // Tools look for a default export here.
    files: ['*.config.js', 'web/*.config.js', 'scripts/*.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['src/export/page/*.js'],
    languageOptions: { globals: { document: 'readonly', matchMedia: 'readonly', window: 'readonly' } },
  },
  {
    // Their functions are for the scripts of the pages.
    files: ['examples/*.js'],
    rules: { 'no-unused-vars': ['error', { vars: 'local' }] },
    languageOptions: {
      sourceType: 'script',
      globals: {
        document: 'readonly',
        fetch: 'readonly',
        FormData: 'readonly',
        location: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } },
  },
  {
    files: ['schema/*.graphql'],
    ignores: ['schema/printed.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: ['./schema/printed.graphql', './schema/directives.graphql'] } },
    },
    plugins: { '@graphql-eslint': { rules: graphql.rules } },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
      // What has no identity of its own: pages and edges, and values that belong to another node.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          acceptedIdNames: ['id'],
          acceptedIdTypes: ['ID'],
          exceptions: {
            types: [
              'ComparedCategory',
              'ComparedFact',
              'ComparedThing',
              'Comparison',
              'Evidence',
              'Figure',
              'GraphChange',
              'Grouped',
              'Highlight',
              'Location',
              'Meta',
              'PageInfo',
              'Path',
              'PathPage',
              'Placement',
              'RecommendationChain',
              'SearchFacets',
              'Signals',
              'SpecialWatchList',
              'Streak',
              'Subgraph',
              'Suggestion',
              'TierMovements',
              'TierStep',
              'Truncation',
              'WatchedCountry',
            ],
            suffixes: ['Connection', 'Edge', 'Answer', 'Coverage', 'Count'],
          },
        },
      ],
    },
  },
  {
    // The printed schema shows no use of them.
    files: ['schema/directives.graphql'],
    rules: { '@graphql-eslint/no-unreachable-types': 'off' },
  },
  {
    // Lists are spelled out there.
    files: ['schema/printed.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: './schema/printed.graphql' } } },
    plugins: { '@graphql-eslint': { rules: graphql.rules } },
    rules: {
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
);
