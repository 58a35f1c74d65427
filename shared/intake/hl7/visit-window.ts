import type { NumberedMessage } from "./message-reader.ts";

export interface OpenVisit {
  readonly encounterId: string;
  readonly messages: NumberedMessage[];
  characters: number;
}

/** What is held of messages that wait for more of their visits, in characters. */
const mostHeld = 4_000_000;
/** Charges of one visit that arrive one message each. */
const mostMessages = 200;

/** Gathers the messages of visits; gives those away that it can hold no longer, the oldest first. */
export interface VisitWindow {
  readonly add: (encounterId: string, message: NumberedMessage) => readonly OpenVisit[];
  readonly rest: () => readonly OpenVisit[];
}

export function createVisitWindow(): VisitWindow {
  const open = new Map<string, OpenVisit>();
  let held = 0;
  const close = (visit: OpenVisit): OpenVisit => {
    open.delete(visit.encounterId);
    held -= visit.characters;
    return visit;
  };
  return {
    add(encounterId, message) {
      const visit = open.get(encounterId) ?? { encounterId, messages: [], characters: 0 };
      open.set(encounterId, visit);
      visit.messages.push(message);
      visit.characters += message.message.text.length * 2;
      held += message.message.text.length * 2;
      const closed: OpenVisit[] = visit.messages.length >= mostMessages ? [close(visit)] : [];
      while (held > mostHeld) {
        const oldest = open.values().next().value;
        if (oldest === undefined) break;
        closed.push(close(oldest));
      }
      return closed;
    },
    rest: () => [...open.values()].map(close),
  };
}
