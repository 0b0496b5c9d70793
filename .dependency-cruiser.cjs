// Who may import whom, told from the path alone. tools/boundaries.spec.mjs plants each violation and sees it found.

/** Each kernel imports only what stands to its left. */
const KERNELS = ['clock', 'organisation', 'parties', 'documents', 'measures', 'records', 'rules', 'catalogue', 'assignments', 'pools', 'ledgers', 'activities', 'surveys', 'demands', 'cases', 'matching'];

const PROJECT = '(apps/[^/]+|libs/(?:areas|kernel|platform)/[^/]+)/';
const CLIENT = '^(apps/admin|apps/e2e|libs/(areas|kernel)/[^/]+/admin|libs/platform/(admin-ui|api-client))/';
const SERVER = '^(apps/api|libs/areas/[^/]+/api|libs/kernel/[^/]+/src|libs/platform/(?!admin-ui/|api-client/)[^/]+)/';
const DOOR = '^libs/(areas/[^/]+/(api|admin)|kernel/[^/]+(/admin)?|platform/[^/]+)/src/index\\.tsx?$';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-circular', 'A cycle makes every part of it impossible to understand alone.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('resolves', 'The import leads nowhere; a path behind a door (@haobang/x/…) does not exist on purpose.', { path: '^(apps|libs)/' }, { couldNotResolve: true }),

    rule('platform-knows-no-domain', 'libs/platform imports neither kernels, areas nor apps.', { path: '^libs/platform/' }, { path: '^(libs/(kernel|areas)|apps)/' }),
    rule('kernel-knows-no-area', 'A kernel imports neither areas nor apps.', { path: '^libs/kernel/' }, { path: '^(libs/areas|apps)/' }),
    rule('area-imports-no-app', 'Imports go down only.', { path: '^libs/areas/' }, { path: '^apps/' }),
    rule('area-imports-no-area', 'Two areas meet in a kernel or in the API, never in an import.', { path: '^libs/areas/([^/]+)/' }, { path: '^libs/areas/', pathNot: '^libs/areas/$1/' }),
    rule('app-imports-no-app', 'Two apps meet over HTTP only.', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
    ...KERNELS.map((kernel, i) =>
      rule(`kernel-order-${kernel}`, `${kernel} imports only the kernels to its left: ${KERNELS.slice(0, i).join(', ') || 'none'}.`, { path: `^libs/kernel/${kernel}/` }, { path: '^libs/kernel/', pathNot: `^libs/kernel/(${KERNELS.slice(0, i + 1).join('|')})/` }),
    ),
    rule('kernel-is-listed', 'A new kernel gets its place in the order of .dependency-cruiser.cjs first.', { path: '^libs/kernel/', pathNot: `^libs/kernel/(${KERNELS.join('|')})/` }, { path: '.' }),

    rule('server-imports-no-client', 'The two sides meet in the API documents alone.', { path: SERVER }, { path: CLIENT }),
    rule('client-imports-no-server', 'The two sides meet in the API documents alone.', { path: CLIENT }, { path: SERVER }),

    rule('through-the-door', "Another project is entered by its index alone.", { path: `^${PROJECT}` }, { path: `^${PROJECT}`, pathNot: ['^$1/', DOOR] }),
    rule('by-its-name', 'Another project is imported as @haobang/<name>, not by a relative path.', { path: `^${PROJECT}` }, { path: `^${PROJECT}`, pathNot: '^$1/', dependencyTypesNot: ['aliased'] }),
    rule('no-barrel-inside', "Inside a project files import each other, not the project's own index: that makes cycles.", { path: `^${PROJECT}`, pathNot: '\\.(e2e-)?spec\\.tsx?$' }, { path: DOOR, dependencyTypes: ['local'], dependencyTypesNot: ['aliased'] }),

    rule('rules-are-pure', '*.rules.ts decides and does nothing else: no framework, no database.', { path: '\\.rules\\.ts$' }, { path: '(^|/)node_modules/(@nestjs|typeorm|pg)(/|$)' }),
    rule('no-test-in-source', 'Sources never import tests.', { path: '^(apps|libs)/', pathNot: '\\.(e2e-)?spec\\.tsx?$' }, { path: '\\.(e2e-)?spec\\.tsx?$' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.boundaries.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
