// Reads graphs with the importers of Cytoscape.js, graphology and VOSviewer Online, and writes what they hold to standard
// output.
// Usage: node read-json.js cytoscape|graphology|vosviewer < file
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const readers = {
  async cytoscape(json) {
    const { default: cytoscape } = await import("cytoscape");
    const cy = cytoscape({ headless: true });
    cy.json(json);
    const elements = (selector) => cy.elements(selector).map((element) => element.data());
    return { nodes: elements("node"), edges: elements("edge") };
  },

  async graphology(json) {
    const { default: Graph } = await import("graphology");
    const graph = Graph.from(json);
    return {
      nodes: graph.mapNodes((id, attributes) => ({ id, ...attributes })),
      edges: graph.mapEdges((id, attributes, source, target) => ({ id, source, target, ...attributes })),
    };
  },

  // VOSviewer Online reads files in a web worker, whose code its package holds as a text.
  async vosviewer(json) {
    const bundle = readFileSync(fileURLToPath(import.meta.resolve("vosviewer-online")), "utf8");
    const worker = vm.runInThisContext(/new Blob\(\[('(?:[^'\\]|\\.)*')\]/.exec(bundle)[1]);
    const read = new Promise((resolve) => {
      globalThis.self = globalThis;
      globalThis.postMessage = ({ type, data }) => type === "end parse vosviewer-json data" && resolve(data);
      globalThis.addEventListener = (_, listener) =>
        listener({ data: { type: "start parse vosviewer-json data", options: { jsonFileOrUrlOrObject: json } } });
    });
    vm.runInThisContext(worker);
    const { dataError, mapData, networkData } = await read;
    if (dataError) {
      throw new Error(`VOSviewer Online: ${dataError.message}`);
    }
    return {
      nodes: mapData,
      edges: networkData.map(([source, target, strength]) => ({ source, target, strength })),
    };
  },
};

const json = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(await readers[process.argv[2]](json)));
