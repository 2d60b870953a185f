import ts from "typescript";
import { isNameAttribute } from "./collect-names.ts";

/** A text that people read. */
export interface ReadableText {
  readonly text: string;
  /** Counted from 0. */
  readonly position: number;
}

/** Two words with a space between them: what people read has more than one. */
const sentencePattern = /\p{L}[\p{P}]* +[\p{P}]*\p{L}/u;

const titleFunctions = /^(?:describe|test|it)(?:\.|$|\()/;

const isTestTitle = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) &&
  node.parent.arguments[0] === node &&
  titleFunctions.test(node.parent.expression.getText());

const isTemplatePart = (node: ts.Node): node is ts.TemplateLiteralLikeNode =>
  node.kind === ts.SyntaxKind.TemplateHead ||
  node.kind === ts.SyntaxKind.TemplateMiddle ||
  node.kind === ts.SyntaxKind.TemplateTail;

/** The texts of a source file that people read: of a test, its titles; else all texts of more than one word. */
export const collectTexts = (source: ts.SourceFile, isTest: boolean): readonly ReadableText[] => {
  const texts: ReadableText[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isStringLiteralLike(node) || isTemplatePart(node) || ts.isJsxText(node)) &&
      sentencePattern.test(node.text)
    ) {
      if (isTest ? isTestTitle(node) : !isNameAttribute(node))
        texts.push({ text: node.text, position: node.getStart(source) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
};
