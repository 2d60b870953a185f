import ts from "typescript";

/** A name that a file gives to something. */
export interface DeclaredName {
  readonly name: string;
  /** Counted from 0. */
  readonly position: number;
  readonly kind: "function" | "other" | "code";
  readonly isExported: boolean;
}

const isFunctionValue = (node: ts.Expression | undefined): boolean =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

const hasExport = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const isExportedVariable = (node: ts.VariableDeclaration): boolean =>
  ts.isVariableStatement(node.parent.parent) && hasExport(node.parent.parent);

const isNamedDeclaration = (node: ts.Node) =>
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isBindingElement(node) ||
  ts.isTypeParameterDeclaration(node) ||
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isShorthandPropertyAssignment(node) ||
  ts.isImportClause(node) ||
  ts.isImportSpecifier(node) ||
  ts.isExportSpecifier(node);

/** A text that a program compares, and nobody reads: `"quote-not-found"`. */
const codePattern = /^[A-Za-z][A-Za-z0-9]*(?:-[a-z0-9]+)*$/;

const isModuleName = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent);

/** The attributes of an element whose values are names. */
const nameAttributes = new Set(["class", "id", "data-part", "name", "for"]);

/** Whether a text is a list of names: `class="value before"`. */
export const isNameAttribute = (node: ts.Node): boolean =>
  ts.isJsxAttribute(node.parent) && nameAttributes.has(node.parent.name.getText());

/** Every name that a source file declares, and every code that it has as a text. A name that it only uses is not its own. */
export const collectNames = (source: ts.SourceFile): readonly DeclaredName[] => {
  const names: DeclaredName[] = [];
  const visit = (node: ts.Node): void => {
    if (isNamedDeclaration(node) && node.name && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))) {
      const isFunction =
        ts.isFunctionDeclaration(node) || (ts.isVariableDeclaration(node) && isFunctionValue(node.initializer));
      names.push({
        name: node.name.text,
        position: node.name.getStart(source),
        kind: isFunction ? "function" : "other",
        isExported: ts.isVariableDeclaration(node) ? isExportedVariable(node) : hasExport(node),
      });
    } else if (ts.isStringLiteralLike(node) && !isModuleName(node)) {
      const codes = isNameAttribute(node) ? node.text.split(/\s+/) : [node.text];
      for (const name of codes.filter((code) => codePattern.test(code)))
        names.push({ name, position: node.getStart(source), kind: "code", isExported: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
};
