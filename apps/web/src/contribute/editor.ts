import { offsetOf, stretchAt, type LineColumn } from "./places.ts";

/** What a line is marked with: the worst of its findings. */
export type LineMarks = ReadonlyMap<number, "error" | "warning">;

const lineCount = (content: string): number => content.split("\n").length;

/** A plain text area with numbered lines. */
export const editor = (area: HTMLTextAreaElement, gutter: HTMLElement) => {
  let marks: LineMarks = new Map();

  const number = () => {
    const lines = Array.from({ length: lineCount(area.value) }, (_, index) => {
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
    if (gutter.childElementCount !== lineCount(area.value)) number();
  });
  area.addEventListener("scroll", () => {
    gutter.scrollTop = area.scrollTop;
  });

  const mark = (lines: LineMarks) => {
    marks = lines;
    number();
  };

  const show = (content: string) => {
    area.value = content;
    area.setSelectionRange(0, 0);
    area.scrollTo(0, 0);
    mark(new Map());
  };

  /** Puts other content in place of what stands there, so that it can be undone as typing can. */
  const replace = (content: string) => {
    const top = area.scrollTop;
    area.focus();
    area.select();
    // The only way that keeps the browser's own undo; where it is not there any more, the content is set.
    const typed = document.execCommand("insertText", false, content);
    if (!typed || area.value !== content) {
      area.value = content;
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
    area.setSelectionRange(0, 0);
    area.scrollTop = top;
  };

  /** Chooses what is written at a place, and brings it into view. */
  const goTo = (place: LineColumn) => {
    const { start, end } = stretchAt(area.value, offsetOf(area.value, place));
    const height = Number.parseFloat(getComputedStyle(area).lineHeight);
    area.focus({ preventScroll: true });
    area.setSelectionRange(start, end);
    area.scrollTop = (place.line - 1) * height - area.clientHeight / 3;
    area.scrollLeft = 0;
    const { top, bottom } = area.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) area.scrollIntoView({ block: "nearest" });
  };

  return { show, mark, replace, goTo };
};
