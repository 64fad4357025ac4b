# SPDX-FileCopyrightText: 2026 Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""opennetwork.py graphml|gexf|json FILE: what networkx reads, as JSON: nodes with their attributes, and edges."""
import json
import sys

import networkx

kind, path = sys.argv[1:]
if kind == "graphml":
    graph = networkx.read_graphml(path, force_multigraph=True)
elif kind == "gexf":
    graph = networkx.read_gexf(path)
else:
    with open(path, encoding="utf-8") as file:
        graph = networkx.node_link_graph(json.load(file))
edges = [
    {"source": source, "target": target, "key": str(key), "values": values}
    for source, target, key, values in graph.edges(keys=True, data=True)
]
print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "graph": {name: value for name, value in graph.graph.items() if isinstance(value, str)},
            "nodes": {node: values for node, values in graph.nodes(data=True)},
            "edges": edges,
        }
    )
)
