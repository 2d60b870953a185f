// Arrows run one way. Each rule says where a folder may not reach; the check fails on the first arrow that does.
const engine = "^packages/engine/src";

/** A folder of the engine may import the folders below it and nothing else of the engine. */
const only = (folder, ...below) => ({
  name: `engine-${folder}-reaches-only-below`,
  comment: `${folder} may import ${below.join(", ") || "no other folder of the engine"}`,
  severity: "error",
  from: { path: `${engine}/${folder}/`, pathNot: "\\.test\\.ts$" },
  to: { path: `${engine}/`, pathNot: `${engine}/(?:${[folder, ...below].join("|")})/` },
});

export default {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: { pathNot: "^apps/web/" },
      to: { couldNotResolve: true, pathNot: "^astro:" },
    },
    only("schema"),
    only("text"),
    only("corpus", "schema"),
    only("findings", "corpus"),
    only("dictionary", "schema"),
    only("coverage", "text"),
    only("rules", "schema", "text", "corpus", "coverage", "findings"),
    only("drafting", "schema", "text", "corpus", "coverage"),
    only("mending", "schema", "text", "corpus"),
    only("publish", "schema", "text", "corpus"),
    only("diff", "schema", "text", "corpus", "publish"),
    only("history", "schema", "text", "corpus", "publish", "diff"),
    only("node", "corpus", "history"),
    only("reasons", "schema"),
    {
      name: "schema-imports-zod-alone",
      severity: "error",
      from: { path: `${engine}/schema/`, pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "/zod/" },
    },
    {
      name: "engine-is-pure",
      comment: "the engine opens no file: only src/node knows Node.js",
      severity: "error",
      from: { path: `${engine}/`, pathNot: `${engine}/(?:node|testing)/|\\.test\\.ts$` },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engine-knows-no-consumer",
      severity: "error",
      from: { path: "^packages/engine/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(?:packages/dataset|apps)/" },
    },
    {
      name: "published-code-stands-alone",
      comment: "what the data package publishes imports nothing: the engine is for its build",
      severity: "error",
      from: { path: "^packages/dataset/src/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/engine/|node_modules" },
    },
    {
      name: "web-reads-the-package",
      comment:
        "the web app is a consumer like any other: it reads the published package and no source of it; of the engine it has the places in texts and the files of reasons that a person hands in, and the worker that checks contributions has what it checks with",
      severity: "error",
      from: { path: "^apps/web/src/", pathNot: "^apps/web/src/contribute/worker/|\\.test\\.ts$|^apps/web/src/e2e/" },
      to: {
        path: "^packages/(?:engine|fixtures)/|^packages/dataset/(?:src|records|scripts|generated)/",
        pathNot: "^packages/engine/src/(?:text|reasons)/",
      },
    },
    {
      name: "web-worker-checks-with-the-engine",
      comment:
        "the worker checks, mends, drafts and compares with the engine's own folders, and is fed by the page alone",
      severity: "error",
      from: { path: "^apps/web/src/contribute/worker/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^packages/|^apps/web/src/",
        pathNot:
          "^packages/engine/src/(?:rules|findings|corpus|mending|drafting|diff|schema|text)/|^apps/web/src/contribute/worker/",
      },
    },
    {
      name: "cli-reads-the-package",
      severity: "error",
      from: { path: "^apps/cli/src/" },
      to: { path: "^packages/dataset/(?:src|records|scripts|generated)/|^apps/web/" },
    },
    {
      name: "colour-is-the-reporters",
      severity: "error",
      from: { path: "^apps/cli/src/", pathNot: "^apps/cli/src/reporters/" },
      to: { path: "picocolors" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|/dist/" },
    // Only what we build: packages of others have their code in a dist/ too.
    exclude: { path: "^(?:packages|apps)/[^/]+/(?:dist|\\.astro)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      mainFields: ["module", "main", "types"],
    },
  },
};
