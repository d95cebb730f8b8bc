/**
 * The rule of direction:
 * main → server → resolvers → plan → graph ← stores → database driver, and ingestion → reading, extraction, graph.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Files that need each other are one idea.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is dead.',
      severity: 'error',
      from: { orphan: true },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'An import leads to a file or an installed package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'What runs in production is a dependency, not a dependency of one, nor one of development.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'no-import-of-an-entry',
      comment: 'The server and the command line are started, not imported.',
      severity: 'error',
      from: {},
      to: { path: '^src/(main|cli|build-seed|reader-worker|layout-worker)\\.ts$' },
    },
    {
      name: 'only-entries-choose-a-store',
      comment: 'Everything else knows the interface GraphStore.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(stores/|(main|cli|open-store)\\.ts$)' },
      to: { path: '^src/(stores/|open-store\\.ts$)' },
    },
    {
      name: 'no-way-from-resolvers-to-a-store',
      comment: 'A resolver never sees a driver, a session or a record, not even through another file.',
      severity: 'error',
      from: { path: '^src/(server\\.ts$|schema\\.ts$|resolvers/|plan/|graph/)' },
      to: { path: '^src/stores/[^/]+/store\\.ts$', reachable: true },
    },
    {
      name: 'only-the-neo4j-store-imports-its-driver',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/stores/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'only-the-embedded-store-imports-minisearch',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/stores/embedded/' },
      to: { path: 'node_modules/minisearch' },
    },
    {
      name: 'only-the-reading-side-imports-graphql',
      comment: 'Stores, documents and the graph know no GraphQL.',
      severity: 'error',
      from: { path: '^src/(stores|reading|extraction|ingestion|seed)/' },
      to: { path: 'node_modules/(@?graphql|@apollo|@as-integrations)' },
    },
    {
      name: 'only-the-server-imports-its-framework',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(server\\.ts$|server/|main\\.ts$)' },
      to: { path: 'node_modules/(fastify|@apollo|@as-integrations)' },
    },
    {
      name: 'graph-imports-no-package',
      comment: 'The core is plain TypeScript.',
      severity: 'error',
      from: { path: '^src/(graph|shared)/' },
      to: { path: 'node_modules/' },
    },
    only('shared', 'shared'),
    only('text', 'shared'),
    only('graph', 'text|shared'),
    only('plan', 'text|graph|shared'),
    only('analysis', 'graph|shared'),
    only('limits', 'plan/model\\.ts|graph|shared'),
    only('export', 'graph|shared'),
    only('resolvers', 'plan|analysis|export|text|graph|shared|generated/graphql\\.ts|context\\.ts'),
    only('stores/neo4j', 'stores/shared|text|graph|shared|generated/statements\\.ts'),
    only('stores/embedded', 'stores/shared|text|graph|shared'),
    only('reading', 'graph|shared'),
    only('extraction', 'graph|shared'),
    only('ingestion', 'reading|extraction|graph|shared'),
    only('seed', 'extraction/vocabulary\\.ts|graph|shared'),
    {
      name: 'server-imports-only-what-answers',
      comment: 'The server does not know how documents come into the graph.',
      severity: 'error',
      from: { path: '^src/(server|schema|context)\\.ts$' },
      to: { path: '^src/(stores|reading|extraction|ingestion|seed)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

/** A folder of src imports itself and these parts of src, nothing else of it. */
function only(folder, parts) {
  return {
    name: `${folder.replace('/', '-')}-imports-only-what-it-may`,
    comment: `src/${folder} may import of src: ${parts.replaceAll('\\', '').replaceAll('|', ', ')}.`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: `^src/(${folder}|${parts})(/|$)` },
  };
}
