import type { ASTNode } from "@marcbachmann/cel-js";

/** What goes through a list and asks something of each entry. */
const macros: ReadonlySet<string> = new Set(["all", "exists", "exists_one", "map", "filter"]);
const deepest = 3;

/** The nodes below a node. */
export function childrenOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case "value":
    case "id":
      return [];
    case ".":
    case ".?":
      return [node.args[0]];
    case "call":
      return node.args[1];
    case "rcall":
      return [node.args[1], ...node.args[2]];
    case "list":
      return node.args;
    case "map":
      return node.args.flat();
    case "!_":
    case "-_":
      return [node.args];
    default:
      return node.args;
  }
}

/**
 * The most steps that an expression can take, by the length of the longest list it may meet: known before it runs, because
 * the language has no loop but going through a list. In words, why it may not run at all.
 */
export function costOf(ast: ASTNode): ((longestList: number) => number) | string {
  if (nesting(ast) > deepest) return `goes through lists inside lists more than ${deepest} deep`;
  return (longestList) => steps(ast, Math.max(longestList, longestLiteral(ast)));
}

const isMacro = (node: ASTNode): boolean => node.op === "rcall" && macros.has(node.args[0]);

function nesting(node: ASTNode): number {
  const inner = Math.max(0, ...childrenOf(node).map(nesting));
  return isMacro(node) ? inner + 1 : inner;
}

function longestLiteral(node: ASTNode): number {
  const own = node.op === "list" ? node.args.length : 0;
  return Math.max(own, ...childrenOf(node).map(longestLiteral));
}

function steps(node: ASTNode, length: number): number {
  const [first, ...others] = childrenOf(node).map((inner) => steps(inner, length));
  const sum = others.reduce((total, each) => total + each, 0);
  if (isMacro(node)) return 1 + (first ?? 0) + length * (1 + sum);
  // Looking for a value in a list, or comparing two lists, takes a step an entry.
  const own = node.op === "in" || node.op === "==" || node.op === "!=" ? length : 1;
  return own + (first ?? 0) + sum;
}
