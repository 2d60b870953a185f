// Compares the published types of two releases: what a program could do with the old ones, it must be able to do with the new.
import type { Effect, PackageSurface } from "@vnjp/engine/diff";
import ts from "typescript";
import { createProgram, joinDeclarations, requireAllProperties, type Declarations } from "./types-program.ts";

const probePath = "/probe.ts";

/** An export of a module, and how a program names its type on either side. */
interface PublishedName {
  readonly module: string;
  readonly name: string;
  readonly isFunction: boolean;
  readonly formatType: (side: "before" | "after") => string;
}

const resolveAlias = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The arguments for the type parameters that have no default. */
const formatTypeArguments = (symbol: ts.Symbol): string => {
  const parameters = symbol.declarations?.flatMap((node) =>
    ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? [...(node.typeParameters ?? [])] : [],
  );
  const required = (parameters ?? []).filter((parameter) => !parameter.default);
  return required.length === 0
    ? ""
    : `<${required.map(({ constraint }) => (constraint ? "any" : "unknown")).join(", ")}>`;
};

const listNames = (program: ts.Program, side: string, module: string): ReadonlyMap<string, ts.Symbol> => {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(`/${side}/${module}`);
  const symbol = source && checker.getSymbolAtLocation(source);
  // A JSON module is the value that `export =` names.
  const whole = symbol?.exports?.get(ts.InternalSymbolName.ExportEquals);
  if (whole) return new Map([["", resolveAlias(whole, checker)]]);
  return new Map(
    (symbol ? checker.getExportsOfModule(symbol) : []).map((item) => [item.name, resolveAlias(item, checker)]),
  );
};

const toPublishedName = (module: string, name: string, symbol: ts.Symbol, checker: ts.TypeChecker): PublishedName => {
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  const typeArguments = formatTypeArguments(symbol);
  return {
    module,
    name,
    isFunction: isValue && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0,
    formatType: (side) => {
      const path = `import("/${side}/${module.replace(/\.d\.(c?)ts$/, ".$1js")}")`;
      if (name === "") return `typeof ${path}`;
      return isValue ? `typeof ${path}.${name}` : `${path}.${name}${typeArguments}`;
    },
  };
};

type Form = "whole" | "result" | "input";

const formatForm = (form: Form, type: string): string =>
  form === "whole" ? type : `${form === "result" ? "ReturnType" : "Parameters"}<${type}>`;

/** The types of all names on both sides, in one program. */
const createProbe = (files: ReadonlyMap<string, string>, names: readonly PublishedName[], forms: readonly Form[]) => {
  const lines = names.flatMap(({ formatType, isFunction }) =>
    forms
      .filter((form) => isFunction || form === "whole")
      .flatMap((form) => [
        `let before: ${formatForm(form, formatType("before"))};`,
        `let after: ${formatForm(form, formatType("after"))};`,
      ]),
  );
  const content = lines.map((line, index) => line.replace(/(before|after)/, `$1${index >> 1}`)).join("\n");
  const program = createProgram(new Map([...files, [probePath, content]]));
  const checker = program.getTypeChecker();
  const probe = program.getSourceFile(probePath);
  const failing = new Set(
    program.getSemanticDiagnostics(probe).map(({ start = 0 }) => probe?.getLineAndCharacterOfPosition(start).line),
  );
  const types = (probe?.statements ?? []).map((statement, line) =>
    failing.has(line) || !ts.isVariableStatement(statement)
      ? undefined
      : checker.getTypeAtLocation(statement.declarationList.declarations[0] as ts.Node),
  );
  let index = 0;
  return {
    checker,
    /** The next pair of types; undefined if one of them no longer compiles. */
    takePair: (): readonly [before: ts.Type, after: ts.Type] | undefined => {
      const [before, after] = types.slice(index, index + 2);
      index += 2;
      return before && after && [before, after];
    },
  };
};

const fits = (checker: ts.TypeChecker, from: ts.Type, to: ts.Type): boolean => checker.isTypeAssignableTo(from, to);

const listAlternatives = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

/** Whether a type is an object of the same name that gives at least as much. */
const isSameRecord = (checker: ts.TypeChecker, before: ts.Type, after: ts.Type): boolean =>
  (before.flags & ts.TypeFlags.Object) !== 0 &&
  before.getSymbol()?.name === after.getSymbol()?.name &&
  fits(checker, after, before);

/**
 * Whether a function takes what it took, if records of the package are not counted. Programs read records and pass them on:
 * if a record gives more than before, a function that takes one does not take less.
 */
const hasSameInput = (checker: ts.TypeChecker, [before, after]: readonly [ts.Type, ts.Type]): boolean => {
  const [old, now] = [before, after] as [ts.TupleTypeReference, ts.TupleTypeReference];
  if (now.target.minLength > old.target.minLength) return false;
  const types = checker.getTypeArguments(now);
  return checker.getTypeArguments(old).every((type, position) => {
    const other = types[position];
    if (!other) return false;
    const others = listAlternatives(other);
    return listAlternatives(type).every(
      (alternative) =>
        fits(checker, alternative, other) || others.some((candidate) => isSameRecord(checker, alternative, candidate)),
    );
  });
};

/** Whether the parameters lost a property that a program could give: an object literal with it no longer compiles. */
const hasLostInput = (checker: ts.TypeChecker, [before, after]: readonly [ts.Type, ts.Type]): boolean => {
  const list = (type: ts.Type) =>
    checker.getTypeArguments(type as ts.TypeReference).map((item) => checker.getNonNullableType(item));
  const now = list(after);
  return list(before).some((type, position) => {
    const other = now[position];
    const isObject = (type.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayType(type);
    return other !== undefined && isObject && type.getProperties().some(({ name }) => !other.getProperty(name));
  });
};

type TypeLevel = "major" | "minor" | undefined;

const compareNames = (files: ReadonlyMap<string, string>, names: readonly PublishedName[]): readonly TypeLevel[] => {
  const plain = createProbe(files, names, ["whole", "result", "input"]);
  const strict = createProbe(requireAllProperties(files), names, ["whole", "result", "input"]);
  return names.map(({ isFunction }): TypeLevel => {
    const pair = plain.takePair();
    const plainResult = isFunction ? plain.takePair() : pair;
    const plainInput = isFunction ? plain.takePair() : undefined;
    const strictWhole = strict.takePair();
    // A function may take more than before, so only its result is compared strictly.
    const result = isFunction ? strict.takePair() : strictWhole;
    const input = isFunction ? strict.takePair() : undefined;
    if (!pair || !result || (isFunction && !input)) return "major";
    const takesSame =
      plainInput &&
      plainResult &&
      fits(plain.checker, plainResult[1], plainResult[0]) &&
      hasSameInput(plain.checker, plainInput);
    if (!fits(plain.checker, pair[1], pair[0]) && takesSame !== true) return "major";
    if (!fits(strict.checker, result[1], result[0])) return "major";
    if (input && hasLostInput(strict.checker, input)) return "major";
    const isSame =
      fits(plain.checker, pair[0], pair[1]) &&
      fits(strict.checker, result[0], result[1]) &&
      (!input || (fits(strict.checker, input[0], input[1]) && fits(strict.checker, input[1], input[0])));
    return isSame ? undefined : "minor";
  });
};

const isDeprecated = (symbol: ts.Symbol, checker: ts.TypeChecker): boolean =>
  symbol.getJsDocTags(checker).some(({ name }) => name === "deprecated");

const removeComments = (content: string): string =>
  ts.createPrinter({ removeComments: true }).printFile(ts.createSourceFile("a.d.ts", content, ts.ScriptTarget.Latest));

/** Whether only comments of the declarations differ. */
const hasSameWords = (before: Declarations, after: Declarations): boolean =>
  Object.keys({ ...before, ...after }).every((path) => {
    const [old, now] = [before[path], after[path]];
    return old !== undefined && now !== undefined && removeComments(old) === removeComments(now);
  });

/** The differences between the types that some modules export, with their levels. */
const diffTypes = (before: Declarations, after: Declarations, modules: readonly string[]): readonly Effect[] => {
  const files = joinDeclarations(before, after);
  const imports = modules.flatMap((module) =>
    ["before", "after"].map((side) => `import "/${side}/${module.replace(/\.d\.(c?)ts$/, ".$1js")}";`),
  );
  const program = createProgram(new Map([...files, [probePath, imports.join("\n")]]));
  const checker = program.getTypeChecker();
  const effects: Effect[] = [];
  const common: PublishedName[] = [];
  const addEffect = (level: Effect["level"], module: string, name: string, what: string) =>
    effects.push({ level, where: `${module} ${name}`.trimEnd(), what, concerns: "readers" });
  for (const module of modules) {
    const [old, now] = [listNames(program, "before", module), listNames(program, "after", module)];
    for (const [name, symbol] of old) {
      const current = now.get(name);
      const hasLostValue =
        (symbol.flags & ts.SymbolFlags.Value) !== 0 && ((current?.flags ?? 0) & ts.SymbolFlags.Value) === 0;
      if (!current || hasLostValue) addEffect("major", module, name, "export removed");
      else {
        if (!isDeprecated(symbol, checker) && isDeprecated(current, checker))
          addEffect("minor", module, name, "deprecated");
        common.push(toPublishedName(module, name, symbol, checker));
      }
    }
    for (const name of now.keys()) if (!old.has(name)) addEffect("minor", module, name, "export added");
  }
  // Two generic functions of the same words are no types that fit each other: the compiler does not look into them.
  const levels = hasSameWords(before, after) ? [] : compareNames(files, common);
  for (const [index, level] of levels.entries()) {
    const { module, name } = common[index] as PublishedName;
    if (level === "major") addEffect(level, module, name, "type changed: what compiled may no longer compile");
    else if (level === "minor") addEffect(level, module, name, "type allows or gives more");
  }
  return effects;
};

/** Whether a declaration is what an export is typed with. The others are parts of those. */
const isExportedType = ({ package: { exports } }: PackageSurface, path: string): boolean =>
  (exports as readonly string[]).some((entry) => {
    const [prefix = "", suffix] = (entry.split(" types -> ./")[1] ?? "").split("*");
    return suffix === undefined ? path === prefix : path.startsWith(prefix) && path.endsWith(suffix);
  });

/** Whether a declaration for CommonJS says the same as that for ESM, which is compared. */
const isTwin = (files: Declarations, path: string): boolean =>
  path.endsWith(".d.cts") && files[path]?.replaceAll(".cjs'", ".js'") === files[path.replace(/\.cts$/, ".ts")];

/** The differences between the published types of two packages. The same declarations are not compiled. */
export const diffPublishedTypes = (before: PackageSurface, after: PackageSurface): readonly Effect[] => {
  const [old = {}, now = {}] = [before.types, after.types];
  if (Object.keys({ ...old, ...now }).every((path) => old[path] === now[path])) return [];
  const modules = Object.keys(old).filter(
    (path) =>
      Object.hasOwn(now, path) && isExportedType(before, path) && ![old, now].every((files) => isTwin(files, path)),
  );
  return diffTypes(old, now, modules);
};
