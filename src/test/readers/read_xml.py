"""Reads a graph with NetworkX, and writes what it holds to standard output: python3 read_xml.py graphml|gexf < file"""

import json
import sys

import networkx

READERS = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf}



def flat(values):
    """Where a node is drawn stands in a dictionary of a dictionary."""
    position = values.pop("viz", {}).get("position", {})
    return {**values, **{"viz." + axis: place for axis, place in position.items()}}


graph = READERS[sys.argv[1]](sys.stdin.buffer)
held = {
    "directed": graph.is_directed(),
    "graph": {name: value for name, value in graph.graph.items() if isinstance(value, (str, int, float, bool))},
    "nodes": [{"id": node, **flat(values)} for node, values in graph.nodes(data=True)],
    "edges": [{"source": source, "target": target, **values} for source, target, values in graph.edges(data=True)],
}
sys.stdout.buffer.write(json.dumps(held, ensure_ascii=False).encode())
