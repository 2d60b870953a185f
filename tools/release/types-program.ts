// Compiles the published declarations of two releases side by side.
import ts from "typescript";

/** Declarations by path in the package. */
export type Declarations = Readonly<Record<string, string>>;

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2023,
  skipLibCheck: true,
  types: [],
};

/**
 * Makes every optional property required, and undefined one of its values. A compiler lets an object without a property stand for
 * one that may have it, but a program that reads the property no longer compiles.
 */
const requireProperties = (source: ts.SourceFile): string => {
  const { factory } = ts;
  const { transformed } = ts.transform(source, [
    (context) => (file) => {
      const visit = (node: ts.Node): ts.Node => {
        const child = ts.visitEachChild(node, visit, context);
        if (!ts.isPropertySignature(child) || !child.questionToken) return child;
        const undefinedType = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
        const type = child.type ? factory.createUnionTypeNode([child.type, undefinedType]) : undefinedType;
        return factory.updatePropertySignature(child, child.modifiers, child.name, undefined, type);
      };
      return ts.visitEachChild(file, visit, context);
    },
  ]);
  return ts.createPrinter().printFile(transformed[0] as ts.SourceFile);
};

/** The declarations of the language itself, which all programs share. */
const libraries = new Map<string, ts.SourceFile | undefined>();

const parse = (path: string, content: string): ts.SourceFile =>
  ts.createSourceFile(path, content, ts.ScriptTarget.ES2023, true);

/** A program of some files that exist in memory only. Its last file is the root. */
export const createProgram = (files: ReadonlyMap<string, string>): ts.Program => {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  return ts.createProgram([[...files.keys()].at(-1) ?? ""], options, {
    ...host,
    getSourceFile: (path, ...rest) => {
      const content = files.get(path);
      if (content !== undefined) return parse(path, content);
      if (!libraries.has(path)) libraries.set(path, getSourceFile(path, ...rest));
      return libraries.get(path);
    },
    fileExists: (path) => files.has(path) || fileExists(path),
    readFile: (path) => files.get(path) ?? readFile(path),
    directoryExists: () => true,
  });
};

/** The files of both releases, under `/before/` and `/after/`. */
export const joinDeclarations = (before: Declarations, after: Declarations): Map<string, string> =>
  new Map(
    Object.entries({ before, after }).flatMap(([side, files]) =>
      Object.entries(files).map(([path, content]): [string, string] => [`/${side}/${path}`, content]),
    ),
  );

/** The same files with all properties required. */
export const requireAllProperties = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...files].map(([path, content]) => [path, requireProperties(parse(path, content))]));
