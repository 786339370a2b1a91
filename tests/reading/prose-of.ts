import { readFileSync } from "node:fs";
import { type ParserOptions, parse } from "@babel/parser";

/** A node of the syntax tree, as far as it is looked at here. */
type Node = { type: string; [key: string]: unknown };

const options: ParserOptions = { sourceType: "module", plugins: ["typescript", "jsx"] };

/** Stands in a sentence for what is only known when it is shown: a name, a number, a day. */
const unknown = "it";

/** What runs along in a line of text; everything else begins a text of its own. */
const inline = new Set(["a", "b", "em", "i", "strong", "q", "cite", "span", "time", "br", "abbr", "Link", "Jump"]);

/** Attributes that are seen or read out. */
const spoken = new Set(["aria-label", "label", "title", "hint", "summary", "alt", "placeholder", "message", "words", "said", "error"]);

/** What looks like something said: several words, the first with a capital letter. */
const looksSaid = /^[\p{Lu}“][^\s]* .*\p{L}/u;

/** The path of a drawing. */
const drawn = /^M(-?\d|it)/;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const childrenOf = (node: Node) => Object.values(node).flat().filter(isNode);

const nameOf = (element: Node) => ((element.openingElement as Node | undefined)?.name as { name?: string } | undefined)?.name ?? "";

/** The words of a piece of text; null where it holds none. */
function said(node: Node): string | null {
  if (node.type === "StringLiteral") return node.value as string;
  if (node.type === "TemplateLiteral")
    return (node.quasis as Node[]).map(({ value }) => (value as { cooked: string }).cooked).join(unknown);
  return null;
}

/** What stands in a line of text: its words, and a word for each thing that is put in. */
function line(node: Node): string {
  if (node.type === "JSXText") return node.value as string;
  if (node.type === "JSXElement") return (node.children as Node[]).map(line).join("");
  if (node.type !== "JSXExpressionContainer") return "";
  const inside = node.expression as Node;
  if (inside.type === "JSXEmptyExpression") return "";
  return said(inside) ?? unknown;
}

const isInline = (node: Node) => node.type === "JSXElement" && inline.has(nameOf(node));
const hasText = (node: Node) =>
  (node.children as Node[]).some((child) => child.type === "JSXText" && (child.value as string).trim() !== "");

/** All texts that a file of the interface may put on screen, in their order. */
export function proseOf(file: string): string[] {
  const found: string[] = [];
  const add = (text: string) => {
    const clean = text.replace(/\s+/g, " ").trim();
    if (clean.includes(" ")) found.push(clean);
  };

  const walk = (node: Node): void => {
    if (node.type === "ImportDeclaration" || node.type === "Directive" || node.type === "TSLiteralType") return;
    // What is thrown is for whoever reads the log.
    if (node.type === "ThrowStatement") return;
    if (node.type === "JSXAttribute") {
      const attribute = (node.name as { name: string }).name;
      const value = node.value as Node | null;
      if (value?.type === "StringLiteral") {
        if (spoken.has(attribute)) add(value.value as string);
        return;
      }
    }
    const text = said(node);
    if (text !== null && looksSaid.test(text) && !drawn.test(text)) add(text);
    if ((node.type === "JSXElement" || node.type === "JSXFragment") && hasText(node)) {
      const children = node.children as Node[];
      add(children.map((child) => (child.type !== "JSXElement" || isInline(child) ? line(child) : "\n")).join(""));
      // What is put in may hold texts of its own; the words of the line are taken.
      for (const child of children) if (child.type !== "JSXText") walkInside(child);
      if (isNode(node.openingElement)) walk(node.openingElement);
      return;
    }
    for (const child of childrenOf(node)) walk(child);
  };

  /** A literal that stands in the line is already said; an inline element is a part of the line. */
  const walkInside = (node: Node): void => {
    if (node.type === "JSXExpressionContainer") {
      if (said(node.expression as Node) === null) walk(node.expression as Node);
    } else if (isInline(node)) {
      if (isNode(node.openingElement)) walk(node.openingElement);
      for (const child of node.children as Node[]) if (child.type !== "JSXText") walkInside(child);
    } else walk(node);
  };

  walk(parse(readFileSync(file, "utf8"), options).program as unknown as Node);
  return found;
}
