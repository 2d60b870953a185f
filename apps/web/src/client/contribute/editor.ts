import { toOffset, getTokenRange, type LineColumn } from "./text-position.ts";

/** The lines with findings, each with the worst severity. */
export type LineMarks = ReadonlyMap<number, "error" | "warning">;

const countLines = (content: string): number => content.split("\n").length;

/** Creates an editor: a text area with numbered lines. */
export const createEditor = (area: HTMLTextAreaElement, gutter: HTMLElement) => {
  let marks: LineMarks = new Map();

  const updateGutter = () => {
    const lines = Array.from({ length: countLines(area.value) }, (_, index) => {
      const line = document.createElement("span");
      line.textContent = String(index + 1);
      const mark = marks.get(index + 1);
      if (mark) line.dataset["mark"] = mark;
      return line;
    });
    gutter.replaceChildren(...lines);
    gutter.scrollTop = area.scrollTop;
  };

  area.addEventListener("input", () => {
    if (gutter.childElementCount !== countLines(area.value)) updateGutter();
  });
  area.addEventListener("scroll", () => {
    gutter.scrollTop = area.scrollTop;
  });

  const mark = (lines: LineMarks) => {
    marks = lines;
    updateGutter();
  };

  const showContent = (content: string) => {
    area.value = content;
    area.setSelectionRange(0, 0);
    area.scrollTo(0, 0);
    mark(new Map());
  };

  /** Replaces the content in a way that the user can undo like typing. */
  const replace = (content: string) => {
    const top = area.scrollTop;
    area.focus();
    area.select();
    // Only this deprecated command keeps the undo history. If it fails, the content is set without one.
    const isInserted = document.execCommand("insertText", false, content);
    if (!isInserted || area.value !== content) {
      area.value = content;
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
    area.setSelectionRange(0, 0);
    area.scrollTop = top;
  };

  /** Selects the token at a position and scrolls it into view. */
  const goToPosition = (position: LineColumn) => {
    const { start, end } = getTokenRange(area.value, toOffset(area.value, position));
    const height = Number.parseFloat(getComputedStyle(area).lineHeight);
    area.focus({ preventScroll: true });
    area.setSelectionRange(start, end);
    area.scrollTop = (position.line - 1) * height - area.clientHeight / 3;
    area.scrollLeft = 0;
    const { top, bottom } = area.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) area.scrollIntoView({ block: "nearest" });
  };

  return { showContent, mark, replace, goToPosition };
};
