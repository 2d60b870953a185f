// Imports run one way. Each rule says what a folder may not import.
const engine = "^packages/engine/src";
const drafting = "^packages/drafting/src";

/** A folder of the engine may import the listed folders, and no other folder of the engine. */
const only = (folder, ...below) => ({
  name: `engine-${folder.replace("/", "-")}-imports-only-below`,
  comment: `${folder} may import ${below.join(", ") || "no other folder of the engine"}`,
  severity: "error",
  from: { path: `${engine}/${folder}/`, pathNot: "\\.test\\.ts$" },
  to: { path: `${engine}/`, pathNot: `${engine}/(?:${[folder, ...below].join("|")})/` },
});

/** A folder of drafting may import the listed folders of drafting, and no other one. */
const onlyInDrafting = (folder, ...below) => ({
  name: `drafting-${folder}-imports-only-below`,
  comment: `${folder} may import ${below.join(", ") || "no other folder of drafting"}`,
  severity: "error",
  from: { path: `${drafting}/${folder}/`, pathNot: "\\.test\\.ts$" },
  to: { path: `${drafting}/`, pathNot: `${drafting}/(?:${[folder, ...below].join("|")})/` },
});

/** A folder of the dataset package may import the folders below it, and no other folder of it. */
const onlyInDataset = (folder, ...below) => ({
  name: `dataset-${folder}-imports-only-below`,
  comment: `${folder} may import ${below.join(", ") || "no other folder of the package"}`,
  severity: "error",
  from: { path: `^packages/dataset/src/${folder}/`, pathNot: "\\.test\\.ts$" },
  to: {
    path: "^packages/dataset/src/[^/]+/",
    pathNot: `^packages/dataset/src/(?:${["json", folder, ...below].join("|")})(?:/|\\.ts$)`,
  },
});

/** A folder of the web app may import the listed folders, and no other folder of the app. A test checks .astro files. */
const onlyInWeb = (folder, ...below) => ({
  name: `web-${folder.replace("/", "-")}-imports-only-below`,
  comment: `${folder} may import ${below.join(", ") || "no other folder of the web app"}`,
  severity: "error",
  from: { path: `^apps/web/src/${folder}/`, pathNot: "\\.test\\.ts$" },
  to: { path: "^apps/web/src/", pathNot: `^apps/web/src/(?:${[folder, ...below].join("|")})/` },
});

/** The folders of the engine that releases may import. */
const belowReleases = [
  "schema",
  "text",
  "corpus",
  "display",
  "findings",
  "publish",
  "redirects",
  "diff",
  "corrections",
];

export default {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      // Built: `index.d.ts` exports `index.d.cts`, which is taken for itself.
      from: { pathNot: "^packages/dataset/types/" },
      to: { circular: true },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: { pathNot: "^apps/web/" },
      to: { couldNotResolve: true, pathNot: "^astro:" },
    },
    only("schema"),
    only("text"),
    only("corpus", "schema", "text"),
    only("display", "schema", "corpus", "text"),
    {
      name: "display-stays-small",
      comment: "pages load display: of the schemas it may import types alone, of the corpus the pointers alone",
      severity: "error",
      from: { path: `${engine}/display/`, pathNot: "\\.test\\.ts$" },
      to: { path: `${engine}/schema/`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "display-reads-pointers-alone",
      comment: "the rest of the corpus loads the schemas",
      severity: "error",
      from: { path: `${engine}/display/`, pathNot: "\\.test\\.ts$" },
      to: { path: `${engine}/corpus/`, pathNot: `${engine}/corpus/pointer\\.ts$` },
    },
    only("findings", "schema", "text", "corpus", "display"),
    only("dictionary", "schema"),
    only("coverage", "text"),
    only("rules", "schema", "text", "corpus", "coverage", "findings"),
    only("fix", "schema", "text", "corpus"),
    only("publish", "schema", "text", "corpus", "display"),
    only("redirects", "schema"),
    only("diff", "schema", "text", "corpus", "display", "publish", "redirects"),
    only("diff/records", "schema", "text", "corpus", "publish", "redirects"),
    only("diff/schemas", "schema", "text", "corpus", "publish", "redirects", "diff/records"),
    only("corrections", "schema", "corpus", "publish", "redirects", "display", "diff"),
    only("releases", ...belowReleases),
    only("releases/history", ...belowReleases.filter((folder) => folder !== "findings")),
    only("releases/redaction", ...belowReleases, "releases/history"),
    only("releases/checks", ...belowReleases, "releases/history"),
    only("releases/proof", ...belowReleases, "releases/history", "releases/redaction", "releases/checks"),
    only(
      "releases/package",
      ...belowReleases,
      "releases/history",
      "releases/redaction",
      "releases/checks",
      "releases/proof",
    ),
    only("node", "corpus", "corrections", "releases"),
    {
      name: "validation-loads-no-releases",
      comment: "to validate records is to read a corpus and run rules: it loads neither releases nor diff",
      severity: "error",
      from: { path: `${engine}/(?:rules|fix|findings)/|${engine}/node/read-corpus\\.ts$`, pathNot: "\\.test\\.ts$" },
      to: { path: `${engine}/(?:releases|corrections|redirects|diff|publish)/`, reachable: true },
    },
    onlyInDrafting("french"),
    onlyInDrafting("text", "french"),
    onlyInDrafting("records", "text"),
    onlyInDrafting("names", "french", "text", "records"),
    onlyInDrafting("dates", "french", "text"),
    onlyInDrafting("statements", "french", "text", "records"),
    onlyInDrafting("events", "french", "text", "records", "dates"),
    onlyInDrafting("dispatch", "french", "text", "records", "dates", "events"),
    {
      name: "nothing-imports-measure",
      comment: "measure is on top of drafting",
      severity: "error",
      from: { path: `${drafting}/`, pathNot: `${drafting}/measure/|\\.test\\.ts$` },
      to: { path: `${drafting}/measure/` },
    },
    {
      name: "drafting-is-pure",
      comment: "drafting opens no file: it runs in the browser too",
      severity: "error",
      from: { path: `${drafting}/`, pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "drafting-uses-four-folders-of-the-engine",
      severity: "error",
      from: { path: `${drafting}/`, pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/", pathNot: `${drafting}/|${engine}/(?:schema|text|corpus|coverage)/` },
    },
    {
      name: "schema-imports-zod-alone",
      severity: "error",
      from: { path: `${engine}/schema/`, pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "/zod/" },
    },
    {
      name: "engine-is-pure",
      comment: "the engine opens no file: only src/node uses Node.js",
      severity: "error",
      from: { path: `${engine}/`, pathNot: `${engine}/node/|\\.test\\.ts$` },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engine-knows-no-consumer",
      severity: "error",
      from: { path: "^packages/engine/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(?:packages/(?:dataset|drafting)|apps)/" },
    },
    {
      name: "published-code-is-self-contained",
      comment: "the published code of the data package imports no package: only its build uses the engine",
      severity: "error",
      from: {
        path: "^packages/dataset/src/",
        pathNot: "^packages/dataset/src/(?:answers|options|search|validation)/|\\.test\\.ts$",
      },
      to: { path: "^packages/engine/|node_modules" },
    },
    {
      name: "validation-imports-only-the-validator",
      comment: "the build copies the validator in",
      severity: "error",
      from: { path: "^packages/dataset/src/validation/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/engine/|node_modules", pathNot: "node_modules/@cfworker/json-schema/" },
    },
    {
      name: "options-import-only-the-distance",
      comment: "the build copies in what finds the nearest option",
      severity: "error",
      from: { path: "^packages/dataset/src/options/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/engine/|node_modules", pathNot: "/fastest-levenshtein/" },
    },
    {
      name: "search-imports-only-folding",
      comment: "the search folds letters as the engine does, and the build copies that and MiniSearch in",
      severity: "error",
      from: { path: "^packages/dataset/src/search/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^packages/engine/|node_modules",
        pathNot: "^packages/engine/src/text/(?:fold|code-points)\\.ts$|/minisearch/",
      },
    },
    {
      name: "search-loads-no-record",
      comment: "a page that searches loads the index alone",
      severity: "error",
      from: { path: "^packages/dataset/src/search/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/dataset/(?:src/records/kinds/|dist/data/)", reachable: true },
    },
    {
      name: "answers-import-only-display",
      comment:
        "the answers take the words for dates, codes and fields from the display of the engine, and the build copies them in",
      severity: "error",
      from: { path: "^packages/dataset/src/answers/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/engine/|node_modules", pathNot: "^packages/engine/src/display/index\\.ts$" },
    },
    onlyInDataset("answers", "options", "records/held-dates", "records/reference-types"),
    onlyInDataset("records"),
    onlyInDataset("search", "records", "options"),
    onlyInDataset("options", "records"),
    onlyInDataset("releases"),
    onlyInDataset("citations", "records", "releases"),
    onlyInDataset("validation", "records"),
    onlyInDataset("citation-status", "records", "releases", "citations"),
    {
      name: "web-reads-the-package",
      comment:
        "the web app uses the published package, and no source of it; of the engine, its pages may load texts, display, JSON Pointers and the file of reasons, which load no schema",
      severity: "error",
      from: { path: "^apps/web/src/", pathNot: "^apps/web/src/workers/check/|\\.test\\.ts$" },
      to: {
        path: "^packages/(?:engine|drafting|fixtures)/|^packages/dataset/(?:src|records|scripts|generated)/",
        pathNot: `${engine}/(?:(?:text|display)/|corpus/pointer\\.ts$|corrections/reasons-file\\.ts$)`,
      },
    },
    onlyInWeb("site"),
    onlyInWeb("view", "site"),
    onlyInWeb("feed", "site", "view"),
    onlyInWeb("pages", "site", "view", "feed"),
    onlyInWeb("client", "site", "view", "workers"),
    onlyInWeb("workers/audit", "site", "view"),
    {
      name: "web-scripts-know-only-protocols",
      comment: "a script of a page calls a worker with messages: it imports the types of the protocol, and no code",
      severity: "error",
      from: { path: "^apps/web/src/client/", pathNot: "\\.test\\.ts$" },
      to: { path: "^apps/web/src/workers/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "web-scripts-open-no-file",
      comment: "scripts and workers run in the browser",
      severity: "error",
      from: { path: "^apps/web/src/(?:client|workers)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(?:node:)?(?:crypto|fs|path|url)(?:/|$)", reachable: true },
    },
    {
      name: "web-worker-checks-with-the-engine",
      comment: "the worker that checks contributions loads the engine and drafting, and no other part of the web app",
      severity: "error",
      from: { path: "^apps/web/src/workers/check/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^packages/|^apps/web/src/",
        pathNot: `${engine}/(?:schema|text|corpus|display|findings|rules|fix|diff)/|${drafting}/|^apps/web/src/workers/check/`,
      },
    },
    {
      name: "cli-reads-the-package",
      severity: "error",
      from: { path: "^apps/cli/src/" },
      to: { path: "^packages/dataset/(?:src|records|scripts|generated)/|^apps/web/" },
    },
    {
      name: "cli-help-is-light",
      comment:
        "the program and the flags of a command load neither the data nor the engine, except display, which is small: an action imports them when it runs",
      severity: "error",
      from: {
        path: "^apps/cli/src/(?:main|program|command)\\.ts$|^apps/cli/src/commands/(?:[^/]+/index|[^/]+)\\.ts$",
        // The help of list names the kinds that the data has.
        pathNot: "/list\\.ts$|\\.test\\.ts$",
      },
      to: {
        path: "^packages/|^apps/cli/src/commands/(?:[^/]+\\.ts$|[^/]+/(?:index|run-[^/]+)\\.ts$)",
        pathNot: `${engine}/display/`,
        dynamic: false,
        dependencyTypesNot: ["type-only"],
      },
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
