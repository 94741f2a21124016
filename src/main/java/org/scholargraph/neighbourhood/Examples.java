package org.scholargraph.neighbourhood;

/** Answers of the bundled sample, for the description of the API. */
final class Examples {

    /** To {@code {"id": "A5039168231", "kinds": ["author"], "limit": 2, "exclude": ["A5039168231"]}}. */
    static final String EXPANSION = """
            {
              "meta": {
                "graphVersion": 2,
                "center": "A5039168231",
                "nodeCount": 2,
                "edgeCount": 3,
                "truncated": true,
                "omitted": {"author": 14, "paper": 0, "topic": 0, "institution": 0, "source": 0},
                "remaining": {
                  "author": 14
                },
                "errors": []
              },
              "nodes": [
                {
                  "id": "A5100639199",
                  "kind": "author",
                  "label": "Juan J. Rodríguez",
                  "degree": {"author": 8, "paper": 6, "topic": 11, "institution": 1, "source": 0},
                  "shown": {"author": 2, "paper": 0, "topic": 0, "institution": 0, "source": 0},
                  "orcid": "0000-0002-3291-2739",
                  "identity": "identifier",
                  "paperCount": 6,
                  "citationCount": 3
                },
                {
                  "id": "A5017572309",
                  "kind": "author",
                  "label": "William J. Faithfull",
                  "degree": {"author": 4, "paper": 5, "topic": 9, "institution": 1, "source": 0},
                  "shown": {"author": 2, "paper": 0, "topic": 0, "institution": 0, "source": 0},
                  "orcid": "0000-0002-4933-4509",
                  "identity": "identifier",
                  "paperCount": 5,
                  "citationCount": 1
                }
              ],
              "edges": [
                {
                  "id": "coauthoredWith|A5039168231|A5100639199",
                  "source": "A5039168231",
                  "target": "A5100639199",
                  "kind": "coauthoredWith",
                  "weight": 2.916666666666667,
                  "paperCount": 6,
                  "firstYear": 2006,
                  "lastYear": 2018
                },
                {
                  "id": "coauthoredWith|A5017572309|A5039168231",
                  "source": "A5017572309",
                  "target": "A5039168231",
                  "kind": "coauthoredWith",
                  "weight": 3.5,
                  "paperCount": 4,
                  "firstYear": 2012,
                  "lastYear": 2018
                },
                {
                  "id": "coauthoredWith|A5017572309|A5100639199",
                  "source": "A5017572309",
                  "target": "A5100639199",
                  "kind": "coauthoredWith",
                  "weight": 0.5,
                  "paperCount": 1,
                  "firstYear": 2018,
                  "lastYear": 2018
                }
              ]
            }""";

    /** To {@code {"ids": ["A5039168231", "A5100639199", "A999"]}}. */
    static final String INDUCED = """
            {
              "meta": {
                "graphVersion": 2,
                "nodeCount": 2,
                "edgeCount": 1,
                "truncated": false,
                "omitted": {"author": 0, "paper": 0, "topic": 0, "institution": 0, "source": 0},
                "omittedEdges": 0,
                "errors": [
                  {
                    "id": "A999",
                    "detail": "There is no author 'A999' in this graph."
                  }
                ]
              },
              "nodes": [
                {
                  "id": "A5039168231",
                  "kind": "author",
                  "label": "Ludmila I. Kuncheva",
                  "degree": {"author": 16, "paper": 26, "topic": 25, "institution": 2, "source": 0},
                  "shown": {"author": 1, "paper": 0, "topic": 0, "institution": 0, "source": 0},
                  "orcid": "0000-0002-0415-6964",
                  "identity": "identifier",
                  "paperCount": 26,
                  "citationCount": 26
                },
                {
                  "id": "A5100639199",
                  "kind": "author",
                  "label": "Juan J. Rodríguez",
                  "degree": {"author": 8, "paper": 6, "topic": 11, "institution": 1, "source": 0},
                  "shown": {"author": 1, "paper": 0, "topic": 0, "institution": 0, "source": 0},
                  "orcid": "0000-0002-3291-2739",
                  "identity": "identifier",
                  "paperCount": 6,
                  "citationCount": 3
                }
              ],
              "edges": [
                {
                  "id": "coauthoredWith|A5039168231|A5100639199",
                  "source": "A5039168231",
                  "target": "A5100639199",
                  "kind": "coauthoredWith",
                  "weight": 2.916666666666667,
                  "paperCount": 6,
                  "firstYear": 2006,
                  "lastYear": 2018
                }
              ]
            }""";

    private Examples() {}
}
