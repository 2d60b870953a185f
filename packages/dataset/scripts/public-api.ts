// Reads the public API of the package from its source: every export, with its signature and its doc comment.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** An example of a doc comment: an expression, and the expression of its expected value. */
export interface ApiExample {
  readonly expression: string;
  readonly expected: string;
}

/** A parameter, a property or a method, with its description. */
export interface ApiMember {
  readonly name: string;
  readonly description: string;
}

/** An export of the package. */
export interface ApiEntry {
  readonly name: string;
  readonly category: "function" | "constant" | "type";
  /** The folder of `src/` in which it is declared, or `generated`; empty for `src/` itself. */
  readonly folder: string;
  /** The declarations: several if a function is overloaded. */
  readonly signatures: readonly string[];
  readonly description: string;
  /** The parameters as declared. */
  readonly parameters: readonly string[];
  /** The parameters as documented. */
  readonly parameterDocs: readonly ApiMember[];
  /** The properties of an interface. */
  readonly properties: readonly ApiMember[];
  readonly returns: string;
  readonly throws: string;
  readonly examples: readonly ApiExample[];
}

type DocumentedNode = ts.FunctionDeclaration | ts.VariableStatement | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

const packageFolder = new URL("..", import.meta.url);

/** Reads a source file. */
type ReadSource = (url: URL) => string;

const readSourceFile: ReadSource = (url) => readFileSync(url, "utf8");

const parseFile = (url: URL, readSource: ReadSource): ts.SourceFile =>
  ts.createSourceFile(fileURLToPath(url), readSource(url), ts.ScriptTarget.ESNext, true);

const getComment = (comment: Parameters<typeof ts.getTextOfJSDocComment>[0]): string =>
  (ts.getTextOfJSDocComment(comment) ?? "").replace(/^- /, "").trim();

const listDocComments = (node: ts.Node): ts.JSDoc[] =>
  ts.getJSDocCommentsAndTags(node).filter((part): part is ts.JSDoc => ts.isJSDoc(part));

const getDescription = (node: ts.Node): string =>
  listDocComments(node)
    .map(({ comment }) => getComment(comment))
    .join("");

const getName = (node: DocumentedNode): string => {
  const { name } = ts.isVariableStatement(node) ? (node.declarationList.declarations[0] ?? {}) : node;
  return name?.getText() ?? "";
};

const isDocumentedNode = (node: ts.Node): node is DocumentedNode =>
  ts.isFunctionDeclaration(node) ||
  ts.isVariableStatement(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

const isExported = (node: DocumentedNode): boolean =>
  (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The function that a declaration declares; undefined if it declares something else. */
const findFunction = (node: DocumentedNode): ts.FunctionDeclaration | ts.ArrowFunction | undefined => {
  if (ts.isFunctionDeclaration(node)) return node;
  const value = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.initializer : undefined;
  return value && ts.isArrowFunction(value) ? value : undefined;
};

/** The types of the same file that are not exported and that a declaration names, directly or through each other. */
const collectLocalTypes = (file: ts.SourceFile, node: DocumentedNode, found = new Set<DocumentedNode>()) => {
  for (const other of file.statements.filter(isDocumentedNode)) {
    const isLocalType = (ts.isInterfaceDeclaration(other) || ts.isTypeAliasDeclaration(other)) && !isExported(other);
    if (!isLocalType || found.has(other) || !new RegExp(`\\b${getName(other)}\\b`).test(node.getText())) continue;
    found.add(other);
    collectLocalTypes(file, other, found);
  }
  return found;
};

const formatTypeDeclaration = (file: ts.SourceFile, node: DocumentedNode): string =>
  [node, ...collectLocalTypes(file, node)].map((part) => part.getText().replace(/^export /, "")).join("\n\n");

const formatSignature = (file: ts.SourceFile, node: DocumentedNode): string => {
  const callable = findFunction(node);
  if (callable) {
    const typeParameters = callable.typeParameters?.map((parameter) => parameter.getText()).join(", ");
    const parameters = callable.parameters.map((parameter) => parameter.getText()).join(", ");
    const generics = typeParameters === undefined ? "" : `<${typeParameters}>`;
    return `${getName(node)}${generics}(${parameters}): ${callable.type?.getText() ?? "void"}`;
  }
  if (ts.isVariableStatement(node)) {
    const type = node.declarationList.declarations[0]?.type?.getText();
    if (type === undefined) throw new Error(`declare the type of ${getName(node)}: the API reference shows it`);
    return `const ${getName(node)}: ${type}`;
  }
  return formatTypeDeclaration(file, node);
};

const listProperties = (node: DocumentedNode): ApiMember[] =>
  ts.isInterfaceDeclaration(node)
    ? node.members.map((member) => ({ name: member.name?.getText() ?? "", description: getDescription(member) }))
    : [];

const parseExample = (text: string): ApiExample => {
  const [expression, expected, ...others] = text.split(/;? \/\/ => /);
  if (expression === undefined || expected === undefined || others.length > 0 || text.includes("\n"))
    throw new Error(`write this example as one line, EXPRESSION; // => VALUE: ${text}`);
  return { expression, expected };
};

/** The last declaration of an overloaded function is its implementation, which is not public. */
const selectPublicDeclarations = (nodes: readonly DocumentedNode[]): readonly DocumentedNode[] =>
  nodes.length > 1 ? nodes.filter((node) => !ts.isFunctionDeclaration(node) || node.body === undefined) : nodes;

const readEntry = (file: ts.SourceFile, name: string): ApiEntry => {
  const nodes = selectPublicDeclarations(
    file.statements.filter(isDocumentedNode).filter((node) => getName(node) === name),
  );
  const [first] = nodes;
  if (first === undefined) throw new Error(`${file.fileName} does not declare ${name}`);
  const tags = nodes.flatMap((node) => listDocComments(node).flatMap(({ tags: all }) => [...(all ?? [])]));
  const isFunction = findFunction(first) !== undefined;
  return {
    name,
    category: isFunction ? "function" : ts.isVariableStatement(first) ? "constant" : "type",
    folder:
      file.fileName.match(/src\/(?:(.*)\/)?[^/]+$/)?.[1] ?? (file.fileName.includes("/generated/") ? "generated" : ""),
    signatures: nodes.map((node) => formatSignature(file, node)),
    description: nodes.map(getDescription).join("\n\n").trim(),
    parameters: (findFunction(first)?.parameters ?? []).map((parameter) => parameter.name.getText()),
    parameterDocs: tags
      .filter(ts.isJSDocParameterTag)
      .map((tag) => ({ name: tag.name.getText(), description: getComment(tag.comment) })),
    properties: listProperties(first),
    returns: tags
      .filter(ts.isJSDocReturnTag)
      .map(({ comment }) => getComment(comment))
      .join(" "),
    throws: tags
      .filter(ts.isJSDocThrowsTag)
      .map(({ comment }) => getComment(comment))
      .join(" "),
    examples: tags
      .filter(({ tagName }) => tagName.text === "example")
      .map(({ comment }) => parseExample(getComment(comment))),
  };
};

/** Lists the exports of a module, in the order of its source. It follows re-exports. */
const readModule = (url: URL, readSource: ReadSource): ApiEntry[] => {
  const file = parseFile(url, readSource);
  return file.statements.flatMap((statement): ApiEntry[] => {
    if (
      ts.isExportDeclaration(statement) &&
      statement.moduleSpecifier &&
      ts.isStringLiteral(statement.moduleSpecifier)
    ) {
      const target = new URL(statement.moduleSpecifier.text, url);
      const { exportClause } = statement;
      if (!exportClause || !ts.isNamedExports(exportClause)) return readModule(target, readSource);
      const targetFile = parseFile(target, readSource);
      return exportClause.elements.map(({ name }) => readEntry(targetFile, name.text));
    }
    const isFirst = isDocumentedNode(statement) && isExported(statement) && !isOverload(file, statement);
    return isFirst ? [readEntry(file, getName(statement))] : [];
  });
};

/** Whether an earlier declaration of the file has the same name. */
const isOverload = (file: ts.SourceFile, node: DocumentedNode): boolean =>
  file.statements.filter(isDocumentedNode).find((other) => getName(other) === getName(node)) !== node;

export interface PublicApi {
  readonly main: readonly ApiEntry[];
  readonly answers: readonly ApiEntry[];
  readonly search: readonly ApiEntry[];
  readonly status: readonly ApiEntry[];
  readonly validate: readonly ApiEntry[];
  /** The names that the modules without records export again, by what they are imported from. */
  readonly lightModules: readonly (readonly [path: string, names: readonly string[]])[];
}

/** Every export of `@vnjp/dataset`, and of its other modules what it does not export itself. */
export const readPublicApi = (readSource: ReadSource = readSourceFile): PublicApi => {
  const main = readModule(new URL("src/index.ts", packageFolder), readSource);
  const isInMain = new Set(main.map(({ name }) => name));
  const readOther = (path: string): readonly ApiEntry[] =>
    readModule(new URL(path, packageFolder), readSource).filter(({ name }) => !isInMain.has(name));
  const listNames = (path: string): readonly string[] =>
    readModule(new URL(path, packageFolder), readSource).map(({ name }) => name);
  return {
    main,
    answers: readOther("src/answers/index.ts"),
    search: readOther("src/search/index.ts"),
    status: readOther("src/citation-status/index.ts"),
    validate: readOther("src/validation/validate.ts"),
    lightModules: [
      ["@vnjp/dataset/citations", listNames("src/citations/index.ts")],
      ["@vnjp/dataset/dates", listNames("src/records/dates.ts")],
    ],
  };
};

/** The public API as it will be if `generated/types.ts` has this content. */
export const readUpdatedPublicApi = (types: string): PublicApi =>
  readPublicApi((url) => (url.pathname.endsWith("/generated/types.ts") ? types : readSourceFile(url)));
