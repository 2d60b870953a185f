// The licences of the libraries in the scripts of the pages, as a file of the site.
import { writeFileSync } from "node:fs";
import type { AstroIntegration, ViteUserConfig } from "astro";
import { renderLicenses } from "../../../../tools/licenses/render-licenses.ts";
import { licensesAddress } from "./addresses.ts";

type Plugin =
  NonNullable<NonNullable<ViteUserConfig["worker"]>["plugins"]> extends () => infer Plugins ? Plugins : never;

/** Writes the licences of what the scripts of pages and workers contain. The bundler has an option for that, which leaves out workers. */
export const createBundledLicenses = (): AstroIntegration => {
  const bundledFiles = new Set<string>();
  const createPlugin = (): Plugin => [
    {
      name: "bundled-licenses",
      // What renders the pages is not in them.
      applyToEnvironment: ({ name }) => name === "client",
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle))
          if (output.type === "chunk") for (const id of output.moduleIds) bundledFiles.add(id);
      },
    },
  ];
  return {
    name: "bundled-licenses",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: createPlugin(), worker: { plugins: createPlugin } } });
      },
      "astro:build:done": ({ dir }) => {
        writeFileSync(
          new URL(`.${licensesAddress}`, dir),
          renderLicenses("The scripts of these pages contain these libraries.", bundledFiles),
        );
      },
    },
  };
};
