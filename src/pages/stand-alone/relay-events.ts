const types = ['mitid-guide-answer', 'mitid-guide-step', 'mitid-guide-complete', 'mitid-guide-language'] as const;

/** Sent by a script of the page around the frame, to hear of the guide's events. */
interface ListenMessage {
  readonly type: 'mitid-guide-listen';
}

/** Sent to that page at each event, with what the event says. */
interface EventMessage {
  readonly type: 'mitid-guide-event';
  readonly event: (typeof types)[number];
  readonly says: Readonly<Record<string, unknown>>;
}

/** What an event says: its own fields, without the one that the browser gives every event. */
const fieldsOf = (event: Event) => Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));

/**
 * Tells the page around this one of the guide's events once a script of that page asks. It sends them to the origin
 * that asked, and to it alone. A page without an origin, such as a sandboxed one, cannot be named, and gets none.
 */
export function relayEventsOnRequest(guide: Element): void {
  const onRequest = ({source, origin, data}: MessageEvent<unknown>) => {
    const asks = (data as Partial<ListenMessage> | null)?.type === 'mitid-guide-listen';
    if (!asks || source !== window.parent || origin === 'null') return;
    // Asking again must not send each event twice.
    removeEventListener('message', onRequest);
    for (const type of types) {
      guide.addEventListener(type, (event) => {
        const message: EventMessage = {type: 'mitid-guide-event', event: type, says: fieldsOf(event)};
        window.parent.postMessage(message, origin);
      });
    }
  };
  addEventListener('message', onRequest);
}
