import { DFA, isDisjointWith, JS, NFA } from "refa";

/** More states than any pattern of ours needs. A pattern with more is not compared. */
const maxNodes = 20_000;

/** A pattern that cannot be compared. */
class UnsupportedPatternError extends Error {
  override readonly name = "UnsupportedPatternError";
}

const parse = (source: string): JS.ParseResult => JS.Parser.fromLiteral({ source, flags: "u" }).parse();

/** The texts that a pattern allows. Without an anchor, it may begin and end anywhere in them. */
const buildAutomaton = (pattern: string): NFA => {
  // An anchor in one of several alternatives concerns that one alone.
  if (parse(pattern).expression.alternatives.length > 1) throw new UnsupportedPatternError(pattern);
  const [, start, middle, end] = /^(\^?)(.*?)((?<!\\)\$)?$/s.exec(pattern) ?? [];
  const { expression, maxCharacter } = parse(`${start ? "" : "[^]*"}(?:${middle})${end ? "" : "[^]*"}`);
  return NFA.fromRegex(expression, { maxCharacter }, {}, new NFA.LimitedNodeFactory(maxNodes));
};

/**
 * Whether every text that a pattern allows is allowed by another. False if that cannot be computed: for patterns with
 * assertions or back-references, and for very large ones.
 */
export const isPatternWithin = (pattern: string, other: string): boolean => {
  try {
    const complement = DFA.fromFA(buildAutomaton(other), new DFA.LimitedNodeFactory(maxNodes));
    complement.complement(new DFA.LimitedNodeFactory(maxNodes));
    return isDisjointWith(buildAutomaton(pattern), complement, maxNodes);
  } catch {
    return false;
  }
};
