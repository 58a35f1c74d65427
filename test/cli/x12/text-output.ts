import type { Output } from "../../../infra/cli/x12/output.ts";

/** Keeps what a command writes. */
export function textOutput(): Output & { readonly text: string } {
  let text = "";
  return {
    get text() {
      return text;
    },
    isClosed: false,
    async write(piece) {
      text += piece;
    },
    async end() {},
  };
}
