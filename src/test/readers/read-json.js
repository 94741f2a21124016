// Reads graphs with the importers of Cytoscape.js and graphology, and writes what they hold to standard output.
// Usage: node read-json.js cytoscape|graphology < file
import { readFileSync } from "node:fs";

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
};

const json = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(await readers[process.argv[2]](json)));
