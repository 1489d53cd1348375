/** The part of bpmn-moddle that tests use; it brings no types of its own. */
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    // biome-ignore lint/suspicious/noExplicitAny: a tree of whatever BPMN has
    fromXML(xml: string): Promise<{ rootElement: any; warnings: { message: string }[]; elementsById: Record<string, unknown> }>;
    toXML(element: unknown, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
