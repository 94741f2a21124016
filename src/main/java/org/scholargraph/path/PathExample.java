package org.scholargraph.path;

/** An answer of the bundled sample, for the description of the API. */
final class PathExample {

    /** To {@code from=A5017572309&to=A5043324448}. */
    static final String OF_AUTHORS = """
            {
              "meta": {
                "graphVersion": 2,
                "from": "A5017572309",
                "to": "A5043324448",
                "through": "coauthorship",
                "maxLength": 6,
                "length": 2,
                "pathCount": 1,
                "nodeCount": 3,
                "edgeCount": 2,
                "truncated": false
              },
              "paths": [
                {
                  "nodes": [
                    "A5017572309",
                    "A5039168231",
                    "A5043324448"
                  ],
                  "steps": [
                    {
                      "edge": "coauthoredWith|A5017572309|A5039168231",
                      "from": "A5017572309",
                      "to": "A5039168231",
                      "paperCount": 4,
                      "papers": [
                        {
                          "id": "W2098090274",
                          "title": "On Optimum Thresholding of Multivariate Change Detectors",
                          "year": 2014
                        },
                        {
                          "id": "W2809720678",
                          "title": "Combining univariate approaches for ensemble change detection in multivariate data",
                          "year": 2018
                        },
                        {
                          "id": "W1995357300",
                          "title": "PCA Feature Extraction for Change Detection in Multidimensional Unlabeled Data",
                          "year": 2013
                        },
                        {
                          "id": "W1529802850",
                          "title": "PCA feature extraction for change detection in multidimensional unlabelled streaming data",
                          "year": 2012
                        }
                      ]
                    },
                    {
                      "edge": "coauthoredWith|A5039168231|A5043324448",
                      "from": "A5039168231",
                      "to": "A5043324448",
                      "paperCount": 3,
                      "papers": [
                        {
                          "id": "W2016648380",
                          "title": "Decision templates for multiple classifier fusion: an experimental comparison",
                          "year": 2001
                        },
                        {
                          "id": "W2136137122",
                          "title": "Nearest prototype classification: clustering, genetic algorithms, or random search?",
                          "year": 1998
                        },
                        {
                          "id": "W2138798794",
                          "title": "Nearest prototype classifier designs: An experimental study",
                          "year": 2001
                        }
                      ]
                    }
                  ]
                }
              ],
              "nodes": [
                {
                  "id": "A5017572309",
                  "kind": "author",
                  "label": "William J. Faithfull",
                  "degree": {"author": 4, "paper": 5, "topic": 9, "institution": 1, "source": 0},
                  "shown": {"author": 1, "paper": 0, "topic": 0, "institution": 0, "source": 0},
                  "orcid": "0000-0002-4933-4509",
                  "identity": "identifier",
                  "paperCount": 5,
                  "citationCount": 1
                },
                {
                  "id": "A5039168231",
                  "kind": "author",
                  "label": "Ludmila I. Kuncheva",
                  "degree": {"author": 16, "paper": 26, "topic": 25, "institution": 2, "source": 0},
                  "shown": {"author": 2, "paper": 0, "topic": 0, "institution": 0, "source": 0},
                  "orcid": "0000-0002-0415-6964",
                  "identity": "identifier",
                  "paperCount": 26,
                  "citationCount": 26
                },
                {
                  "id": "A5043324448",
                  "kind": "author",
                  "label": "James C. Bezdek",
                  "degree": {"author": 2, "paper": 3, "topic": 6, "institution": 1, "source": 0},
                  "shown": {"author": 1, "paper": 0, "topic": 0, "institution": 0, "source": 0},
                  "orcid": "0000-0003-3901-7021",
                  "identity": "identifier",
                  "paperCount": 3,
                  "citationCount": 9
                }
              ],
              "edges": [
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
                  "id": "coauthoredWith|A5039168231|A5043324448",
                  "source": "A5039168231",
                  "target": "A5043324448",
                  "kind": "coauthoredWith",
                  "weight": 2.5,
                  "paperCount": 3,
                  "firstYear": 1998,
                  "lastYear": 2001
                }
              ]
            }""";

    private PathExample() {}
}
