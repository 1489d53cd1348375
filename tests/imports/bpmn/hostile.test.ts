import { describe, expect, it } from 'vitest';
import { importBpmn } from '../../../src/imports/bpmn/import.ts';
import fc from '../../property.ts';
import { factsOf, faultsIn, imported, site, unreached } from './pictures.ts';

const namespace = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const model = (inner: string, head = '') => `${head}<definitions xmlns="${namespace}" id="d" targetNamespace="x">${inner}</definitions>`;
const why = (file: string | Uint8Array) => {
  const read = importBpmn(typeof file === 'string' ? new TextEncoder().encode(file) : file, 'x.bpmn', site);
  return 'said' in read ? read.said : 'refusal' in read ? read.refusal : undefined;
};

describe('a file that is no BPMN 2.0', () => {
  it.each([
    ['empty', '', 'empty-file'],
    ['cut off', model('<process id="p">\n<task id="a"').slice(0, -14), 'xml-syntax'],
    ['a binary', '\u0000\u0001\u0002\u0003', 'xml-syntax'],
    ['with an entity from outside', model('<process id="p"/>', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'entities'],
    ['with entities that grow', model('&b;', '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'), 'entities'],
    ['BPMN 1.2', '<definitions xmlns="http://schema.omg.org/spec/BPMN/1.2" id="d"/>', 'bpmn-1'],
    ['XPDL', '<Package xmlns="http://www.wfmc.org/2009/XPDL2.2" Id="p"/>', 'xpdl'],
    ['another XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'not-bpmn'],
    ['a piece of BPMN 2.0', `<process xmlns="${namespace}" id="p"><task id="a"/></process>`, 'not-bpmn'],
    [
      'nested beyond reason',
      model(`${'<process id="p">'}${'<subProcess id="s">'.repeat(200)}${'</subProcess>'.repeat(200)}</process>`),
      'too-deep',
    ],
  ])('is refused with its reason: %s', (_name, file, code) => expect(why(file)?.code).toBe(code));

  it('says in which line it breaks', () => {
    const broken = `<definitions xmlns="${namespace}">\n<process id="p">\n<task id="a">\n</process>\n</definitions>`;
    expect(why(broken)).toMatchObject({ code: 'xml-syntax', params: { line: 4 } });
  });
});

describe('an odd model', () => {
  it.each([
    ['an empty process', '<process id="p"/>'],
    ['no process', ''],
    [
      'only a collaboration',
      '<collaboration id="c"><participant id="a" name="A"/><participant id="b" name="B"/><messageFlow id="m" sourceRef="a" targetRef="b"/></collaboration>',
    ],
    [
      'only a start and an end',
      '<process id="p"><startEvent id="s"/><endEvent id="e"/><sequenceFlow id="f" sourceRef="s" targetRef="e"/></process>',
    ],
    ['only a choreography', '<choreography id="c"><choreographyTask id="t" name="T"/></choreography>'],
  ])('without steps gives no draft but names what is in it: %s', (_name, inner) => {
    const { drafts, remarks } = imported(model(inner));
    expect(drafts).toEqual([]);
    for (const [, id] of inner.matchAll(/<(?:process|participant|startEvent|endEvent|choreographyTask|messageFlow) id="(\w+)"/g))
      expect(remarks.map((one) => one.id)).toContain(id);
  });

  it('may hang on a gateway that nothing leads to', () => {
    const { drafts } = imported(
      model(
        '<process id="p"><exclusiveGateway id="g" name="Wohin?"/><task id="a" name="A"/><task id="b" name="B"/><sequenceFlow id="f" sourceRef="g" targetRef="a"/><sequenceFlow id="h" sourceRef="g" targetRef="b"/></process>',
      ),
    );
    expect(drafts[0]?.facts.steps.map(({ id }) => id)).toEqual(['g', 'a', 'b']);
    expect(drafts[0]?.facts.steps[0]).toMatchObject({ does: { de: 'Wohin?' }, decide: { question: { de: 'Wohin?' } } });
  });

  it('may send messages to a pool as a whole', () => {
    const pools =
      '<collaboration id="c"><participant id="a" name="Kunde" processRef="p"/><participant id="b" name="Firma" processRef="q"/><messageFlow id="m" name="Auftrag" sourceRef="x" targetRef="b"/></collaboration>';
    const { drafts, carried } = imported(
      model(`${pools}<process id="p"><task id="x" name="Bestellt"/></process><process id="q"><task id="y" name="Liefert"/></process>`),
    );
    expect(drafts).toHaveLength(1);
    expect(carried.messages).toEqual([1, 1]);
    expect(drafts[0]?.facts.steps.find(({ id }) => id === 'x')).toMatchObject({ handoff: { to: 'b', how: { de: 'Auftrag' } } });
  });

  it('of a thousand processes gives a thousand drafts, each with what is its own', () => {
    const processes = Array.from(
      { length: 1000 },
      (_none, at) =>
        `<process id="p${at}"><task id="t${at}" name="T"/><textAnnotation id="n${at}"><text>Zu ${at}</text></textAnnotation><association id="a${at}" sourceRef="t${at}" targetRef="n${at}"/></process>`,
    );
    const { drafts } = imported(model(processes.join('')));
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(1000);
    expect(drafts[700]?.body).toContain('Zu 700');
    expect(drafts[700]?.body).not.toContain('Zu 7\n');
  }, 60_000);

  it('of ten megabytes is read in one go', () => {
    const count = 24_000;
    const tasks = Array.from(
      { length: count },
      (_none, at) =>
        `<userTask id="Task_${at}" name="Bearbeitet den Vorgang Nummer ${at} und legt ihn danach wieder ab"><documentation>${'x'.repeat(200)}</documentation></userTask>`,
    );
    const flows = Array.from(
      { length: count - 1 },
      (_none, at) => `<sequenceFlow id="Flow_${at}" sourceRef="Task_${at}" targetRef="Task_${at + 1}"/>`,
    );
    const file = model(`<process id="p">${tasks.join('\n')}${flows.join('\n')}</process>`);
    expect(file.length).toBeGreaterThan(9_000_000);
    const { drafts, carried } = imported(file);
    expect(carried.flows).toEqual([count - 1, count - 1]);
    expect(drafts[0]?.facts.steps).toHaveLength(count);
  }, 60_000);

  const kinds = [
    'task',
    'userTask',
    'exclusiveGateway',
    'parallelGateway',
    'inclusiveGateway',
    'eventBasedGateway',
    'startEvent',
    'endEvent',
    'intermediateCatchEvent',
    'intermediateThrowEvent',
    'subProcess',
    'boundaryEvent',
  ];
  const anyModel = fc
    .integer({ min: 1, max: 14 })
    .chain((count) =>
      fc.record({
        nodes: fc.array(
          fc.record({
            kind: fc.constantFrom(...kinds),
            name: fc.constantFrom('', 'Prüft', 'Ende', 'ja & nein'),
            pool: fc.integer({ min: 0, max: 1 }),
            host: fc.integer({ min: 0, max: count }),
          }),
          { minLength: count, maxLength: count },
        ),
        flows: fc.array(fc.tuple(fc.integer({ min: 0, max: count }), fc.integer({ min: 0, max: count }), fc.boolean()), { maxLength: 22 }),
        messages: fc.array(fc.tuple(fc.integer({ min: 0, max: count }), fc.integer({ min: 0, max: count })), { maxLength: 3 }),
      }),
    )
    .map(({ nodes, flows, messages }) => {
      const written = (pool: number) =>
        nodes
          .map(({ kind, name, pool: at, host }, index) =>
            at === pool
              ? `<${kind} id="n${index}" name="${name.replace('&', '&amp;')}"${kind === 'boundaryEvent' ? ` attachedToRef="n${host}"` : ''}>${kind === 'subProcess' && index % 2 ? `<task id="in${index}"/><endEvent id="out${index}"/><sequenceFlow id="if${index}" sourceRef="in${index}" targetRef="out${index}"/>` : ''}</${kind}>`
              : '',
          )
          .join('');
      const lines = flows
        .map(([from, to, named], at) => `<sequenceFlow id="f${at}" sourceRef="n${from}" targetRef="n${to}"${named ? ' name="so"' : ''}/>`)
        .join('');
      const sent = messages.map(([from, to], at) => `<messageFlow id="m${at}" sourceRef="n${from}" targetRef="n${to}"/>`).join('');
      return model(
        `<collaboration id="c"><participant id="pa" name="Kunde" processRef="p0"/><participant id="pb" name="Firma" processRef="p1"/>${sent}</collaboration><process id="p0">${written(0)}${lines}</process><process id="p1">${written(1)}</process>`,
      );
    });

  it('of any shape gives drafts the schema accepts, each step reached, the picture without a fault; what is missing is named', () => {
    fc.assert(
      fc.property(anyModel, (file) => {
        const { drafts, remarks, carried } = imported(file);
        for (const draft of drafts) {
          const facts = factsOf(draft);
          expect(unreached(facts)).toEqual([]);
          expect(new Set(facts.steps.map(({ id }) => id)).size).toBe(facts.steps.length);
          expect(faultsIn(facts)).toEqual([]);
        }
        const named = new Set(remarks.filter(({ level }) => level === 'lost').map(({ id }) => id));
        expect(named.size).toBeGreaterThanOrEqual(Object.values(carried).reduce((sum, [some, all]) => sum + all - some, 0));
      }),
      { numRuns: 300 },
    );
  });
});
