// One of everything: a small graph that holds every label, relationship and property at least once, and the same graph
// that an import of these eight papers would give: counts, pairs, affiliations and years are what the papers say.
// One statement, to be run on an empty, migrated store.
//
//   W1    2020  ada, bob, cleo          cites W4, awaits W99; every property there is
//   W2    2021  ada, bob                cites W1
//   W3    2022  bob, cleo, dan          cites W1 and W2; retracted
//   W4    1999  dan, and somebody who is only named; old concepts instead of topics
//   W5          finn, gwen              nothing known but the authors: no title, no year
//   W6    2019  gwen, ada, and two who are only named; its list of authors is cut, so it pairs nobody
//   W7    2021  ada                     ties with W2 by year, date, citations and title
//   title:…     eve, ida                known by their names alone
CYPHER 25
MERGE (state:GraphState {id: 'graph'})
  ON CREATE SET state.version = 1, state.storeId = '4f0c2b1e-5a43-4a53-9d0a-0d5f4c1a7c11', state.sampleOnly = false

// people
CREATE (ada:Author {
  id: 'A1', name: 'Ada García', nameVariants: ['A. García', 'Ada Garcia'], otherNames: ['Ada Garcia'], orcid: '0000-0002-1825-0097',
  identity: 'identifier', paperCount: 4, coauthorCount: 2, citationCount: 3, hIndex: 1, firstYear: 2019, lastYear: 2021,
  describedBy: '2025-03-01|W1'
})
CREATE (bob:Author {
  id: 'A2', name: 'Bob Okafor', nameVariants: [], identity: 'identifier', paperCount: 3, coauthorCount: 3,
  citationCount: 3, hIndex: 1, firstYear: 2020, lastYear: 2022, describedBy: '2025-03-01|W1'
})
CREATE (cleo:Author {
  id: 'A3', name: 'Cleo Zhang', nameVariants: ['张晓'], identity: 'identifier', paperCount: 2, coauthorCount: 3,
  citationCount: 2, hIndex: 1, firstYear: 2020, lastYear: 2022, describedBy: '2025-03-01|W1'
})
CREATE (dan:Author {
  id: 'A4', name: 'Dan Novák', nameVariants: [], identity: 'identifier', paperCount: 2, coauthorCount: 2,
  citationCount: 1, hIndex: 1, firstYear: 1999, lastYear: 2022, describedBy: '2025-02-01|W4'
})
CREATE (finn:Author {
  id: 'A6', name: 'Finn Berg', nameVariants: [], identity: 'identifier', paperCount: 1, coauthorCount: 1,
  citationCount: 0, hIndex: 0, describedBy: '2025-02-01|W5'
})
CREATE (gwen:Author {
  id: 'A7', name: 'Gwen Hale', nameVariants: [], identity: 'identifier', paperCount: 2, coauthorCount: 1,
  citationCount: 0, hIndex: 0, firstYear: 2019, lastYear: 2019, describedBy: '2025-02-01|W6'
})
CREATE (eve:Author {
  id: 'name:eve müller', name: 'Eve Müller', nameVariants: [], identity: 'name', paperCount: 1, coauthorCount: 1,
  citationCount: 0, hIndex: 0, firstYear: 2022, lastYear: 2022, describedBy: '|title:2022:on names:eve müller'
})
CREATE (ida:Author {
  id: 'name:ida klein', name: 'Ida Klein', nameVariants: [], identity: 'name', paperCount: 1, coauthorCount: 1,
  citationCount: 0, hIndex: 0, firstYear: 2022, lastYear: 2022, describedBy: '|title:2022:on names:eve müller'
})

// where they work
CREATE (lyon:Institution {
  id: 'I1', name: 'Université de Lyon', ror: '01rk35k63', countryCode: 'FR', city: 'Lyon', type: 'education',
  places: ['Lyon|FR|45.74846|4.84671', 'Saint-Étienne|||'], types: ['education', 'funder'], latitude: 45.74846,
  longitude: 4.84671, paperCount: 4, authorCount: 3, describedBy: '2025-03-01|W1'
})
CREATE (jordan:Institution {
  id: 'I2', name: 'Institut Camille Jordan', countryCode: 'FR', type: 'facility', paperCount: 1, authorCount: 1,
  describedBy: '2025-03-01|W1'
})
CREATE (acme:Institution {
  id: 'I3', name: 'Acme Research', established: 1999, status: 'withdrawn', homepage: 'https://acme.example', paperCount: 2,
  authorCount: 2, describedBy: '2025-03-01|W1'
})
CREATE (jordan)-[:PART_OF {statedBy: ['I2']}]->(lyon)
CREATE (lyon)-[:RELATED_TO {statedBy: ['I3']}]->(acme)
CREATE (acme)-[:SUCCEEDED_BY {statedBy: ['I3']}]->(jordan)
CREATE (acme)-[:AWAITS {type: 'PART_OF', inverse: false}]->(:MissingInstitution {id: 'ror:0xxxxxx99'})
CREATE (:Alias {id: 'ror:01rk35k63', of: 'I1', used: false})
CREATE (:Alias {id: 'orcid:0000-0002-1825-0097', of: 'A1', used: false})
CREATE (:Alias {id: 'doi:10.1002/(sici)1097+0258/ada', of: 'W1', used: false})
CREATE (:Alias {id: 'arxiv:2006.10540', of: 'W1', used: false})
CREATE (:Alias {id: 'doi:10.9/other', of: 'W1', used: false})
CREATE (:Alias {id: 'A9', of: 'A1', used: true})
CREATE (:Alias {id: 'acl:P18-1001', spelling: 'acl:p18-1001', of: 'W1', used: true})
CREATE (:Separation {id: 'W2 = doi:10.9/9'})

// what they write about
CREATE (networks:Topic {
  id: 'T1', name: 'Graph Neural Networks', level: 'topic', origin: 'openalex', paperCount: 2, describedBy: '2025-03-01|W1',
  description: 'Networks over graphs.', keywords: ['message passing', 'embeddings']
})
CREATE (citations:Topic {
  id: 'T2', name: 'Citation Analysis', level: 'topic', origin: 'openalex', paperCount: 2, describedBy: '2025-03-01|W1'
})
CREATE (intelligence:Topic {
  id: 'subfield:1702', name: 'Artificial Intelligence', level: 'subfield', origin: 'openalex', paperCount: 2,
  describedBy: '2025-03-01|W1'
})
CREATE (systems:Topic {
  id: 'subfield:1710', name: 'Information Systems', level: 'subfield', origin: 'openalex', paperCount: 2,
  describedBy: '2025-03-01|W1'
})
CREATE (computing:Topic {
  id: 'field:17', name: 'Computer Science', level: 'field', origin: 'openalex', paperCount: 3,
  describedBy: '2025-03-01|W1'
})
CREATE (physical:Topic {
  id: 'domain:3', name: 'Physical Sciences', level: 'domain', origin: 'openalex', paperCount: 3,
  describedBy: '2025-03-01|W1'
})
CREATE (cartography:Topic {
  id: 'C1', name: 'Cartography', level: 'concept', conceptLevel: 1, origin: 'openalex', paperCount: 1,
  describedBy: '2025-02-01|W4'
})
CREATE (geography:Topic {
  id: 'C2', name: 'Geography', level: 'concept', conceptLevel: 0, origin: 'openalex', paperCount: 1,
  describedBy: '2025-02-01|W4'
})
CREATE (learning:Topic {
  id: 'arxiv-category:cs.lg', name: 'Machine Learning', level: 'category', origin: 'arxiv', paperCount: 1,
  describedBy: '|title:2022:on names:eve müller'
})
CREATE (networks)-[:PART_OF]->(intelligence)
CREATE (citations)-[:PART_OF]->(systems)
CREATE (intelligence)-[:PART_OF]->(computing)
CREATE (systems)-[:PART_OF]->(computing)
CREATE (computing)-[:PART_OF]->(physical)

// where they publish
CREATE (stories:Source {
  id: 'S1', name: 'Journal of Graph Stories', type: 'journal', issn: ['1234-5679', '2049-3630'], paperCount: 3,
  nameVariants: ['J. Graph Stories'], homepage: 'https://stories.example',
  describedBy: '2025-03-01|W1'
})
CREATE (workshop:Source {id: 'S2', name: 'Zoo Workshop', issn: [], paperCount: 1, describedBy: '2025-02-01|W2'})

// what they write
CREATE (w1:Paper {
  id: 'W1', otherIds: ['doi:10.9/other'], updatedAt: '2025-03-01', title: 'Graph neural networks for co-authorship', abstract: 'We learn who will write with whom.', year: 2020,
  publicationDate: date('2020-05-17'), type: 'article', language: 'en', doi: '10.1002/(sici)1097+0258/ada',
  arxivId: '2006.10540', citationCount: 2, referenceCount: 1, authorCount: 3, authorsComplete: true, retracted: false,
  hyperauthored: false, sourceCitationCount: 47
})
CREATE (w2:Paper {
  id: 'W2', title: 'Counting citations', year: 2021, publicationDate: date('2021-02-03'), type: 'preprint', language: 'en',
  citationCount: 1, referenceCount: 1, authorCount: 2, authorsComplete: true, retracted: false, hyperauthored: false
})
CREATE (w3:Paper {
  id: 'W3', title: 'Réseaux de citations', year: 2022, publicationDate: date('2022-11-30'), type: 'article',
  language: 'fr', citationCount: 0, referenceCount: 2, authorCount: 3, authorsComplete: true, retracted: true,
  hyperauthored: false
})
CREATE (w4:Paper {
  id: 'W4', title: 'Early maps of science', year: 1999, type: 'book', citationCount: 1, referenceCount: 0, authorCount: 2,
  authorsComplete: true, retracted: false, hyperauthored: false
})
CREATE (w5:Paper {
  id: 'W5', citationCount: 0, referenceCount: 0, authorCount: 2, authorsComplete: true, retracted: false,
  hyperauthored: false
})
CREATE (w6:Paper {
  id: 'W6', title: 'Poster discussion', year: 2019, type: 'article', citationCount: 0, referenceCount: 0, authorCount: 4,
  authorsComplete: false, retracted: false, hyperauthored: true
})
CREATE (w7:Paper {
  id: 'W7', title: 'Counting citations', year: 2021, publicationDate: date('2021-02-03'), type: 'article', language: 'en',
  citationCount: 0, referenceCount: 0, authorCount: 1, authorsComplete: true, retracted: false, hyperauthored: false
})
CREATE (names:Paper {
  id: 'title:2022:on names:eve müller', title: 'On names', year: 2022, citationCount: 0, referenceCount: 0, authorCount: 2,
  authorsComplete: true, retracted: false, hyperauthored: false
})

// who wrote what
CREATE (ada)-[:AUTHORED {
  position: 1, corresponding: true, institutionIds: ['I1', 'I2'], rawAffiliations: ['ICJ, Université de Lyon, France'],
  name: 'A. García', otherNames: ['Ada Garcia']
}]->(w1)
CREATE (bob)-[:AUTHORED {
  position: 2, corresponding: false, institutionIds: ['I3'], rawAffiliations: ['Acme Research'], name: 'Bob Okafor'
}]->(w1)
CREATE (cleo)-[:AUTHORED {position: 3, institutionIds: [], rawAffiliations: [], name: '张晓'}]->(w1)
CREATE (ada)-[:AUTHORED {position: 1, institutionIds: ['I1'], rawAffiliations: [], name: 'Ada García'}]->(w2)
CREATE (bob)-[:AUTHORED {position: 2, institutionIds: [], rawAffiliations: [], name: 'Bob Okafor'}]->(w2)
CREATE (bob)-[:AUTHORED {position: 1, institutionIds: ['I1'], rawAffiliations: [], name: 'Bob Okafor'}]->(w3)
CREATE (cleo)-[:AUTHORED {position: 2, institutionIds: [], rawAffiliations: [], name: 'Cleo Zhang'}]->(w3)
CREATE (dan)-[:AUTHORED {position: 3, institutionIds: [], rawAffiliations: [], name: 'Dan Novák'}]->(w3)
CREATE (dan)-[:AUTHORED {
  position: 1, institutionIds: ['I3'], matchedInstitutionIds: ['I3'], rawAffiliations: ['Acme Research, Ltd'], name: 'Dan Novák'
}]->(w4)
CREATE (w4)-[:STATES]->(written:RawAffiliation {id: 'Acme Research, Ltd', of: 'I3'})
CREATE (written)-[:MENTIONS]->(:InstitutionName {id: 'acme research'})<-[:CALLS {institutionId: 'I3', countryCode: 'DE'}]-(:Record {
  id: 'I3', of: 'I3', kind: 'institution', digest: 'digest of I3', updatedAt: '2025-02-01',
  json: '{"kind": "INSTITUTION", "id": "I3", "sameAs": [], "updatedAt": "2025-02-01", "properties": {"name": "Acme Research"}, "ties": [], "broader": []}'
})
CREATE (w4)-[:LISTS]->(:Byline {
  position: 2, name: 'Hank Nobody', corresponding: false, institutionIds: ['I3'], rawAffiliations: ['Acme Research']
})
CREATE (finn)-[:AUTHORED {
  position: 1, institutionIds: [], rawAffiliations: ['Somewhere Labs'], name: 'Finn Berg'
}]->(w5)
CREATE (w5)-[:STATES]->(:RawAffiliation {id: 'Somewhere Labs'})-[:MENTIONS]->(:InstitutionName {id: 'somewhere labs'})
CREATE (gwen)-[:AUTHORED {position: 2, institutionIds: ['I1'], rawAffiliations: [], name: 'Gwen Hale'}]->(w5)
CREATE (gwen)-[:AUTHORED {position: 1, institutionIds: [], rawAffiliations: [], name: 'Gwen Hale'}]->(w6)
CREATE (ada)-[:AUTHORED {position: 2, institutionIds: [], rawAffiliations: [], name: 'Ada Garcia'}]->(w6)
CREATE (w6)-[:LISTS]->(:Byline {position: 3, name: 'Jo One', institutionIds: [], rawAffiliations: []})
CREATE (w6)-[:LISTS]->(:Byline {position: 4, name: 'Jo Two', institutionIds: [], rawAffiliations: []})
CREATE (ada)-[:AUTHORED {position: 1, institutionIds: [], rawAffiliations: [], name: 'Ada García'}]->(w7)
CREATE (eve)-[:AUTHORED {position: 1, institutionIds: [], rawAffiliations: [], name: 'Eve Müller'}]->(names)
CREATE (ida)-[:AUTHORED {position: 2, institutionIds: [], rawAffiliations: [], name: 'Ida Klein'}]->(names)

// who has written with whom
CREATE (ada)-[:COAUTHORED_WITH {paperCount: 2, weight: 1.5, firstYear: 2020, lastYear: 2021}]->(bob)
CREATE (ada)-[:COAUTHORED_WITH {paperCount: 1, weight: 0.5, firstYear: 2020, lastYear: 2020}]->(cleo)
CREATE (bob)-[:COAUTHORED_WITH {paperCount: 2, weight: 1.0, firstYear: 2020, lastYear: 2022}]->(cleo)
CREATE (bob)-[:COAUTHORED_WITH {paperCount: 1, weight: 0.5, firstYear: 2022, lastYear: 2022}]->(dan)
CREATE (cleo)-[:COAUTHORED_WITH {paperCount: 1, weight: 0.5, firstYear: 2022, lastYear: 2022}]->(dan)
CREATE (finn)-[:COAUTHORED_WITH {paperCount: 1, weight: 1.0}]->(gwen)
CREATE (eve)-[:COAUTHORED_WITH {paperCount: 1, weight: 1.0, firstYear: 2022, lastYear: 2022}]->(ida)

// who has been where
CREATE (ada)-[:AFFILIATED_WITH {firstYear: 2020, lastYear: 2021, paperCount: 2}]->(lyon)
CREATE (ada)-[:AFFILIATED_WITH {firstYear: 2020, lastYear: 2020, paperCount: 1}]->(jordan)
CREATE (bob)-[:AFFILIATED_WITH {firstYear: 2022, lastYear: 2022, paperCount: 1}]->(lyon)
CREATE (bob)-[:AFFILIATED_WITH {firstYear: 2020, lastYear: 2020, paperCount: 1}]->(acme)
CREATE (dan)-[:AFFILIATED_WITH {firstYear: 1999, lastYear: 1999, paperCount: 1}]->(acme)
CREATE (gwen)-[:AFFILIATED_WITH {paperCount: 1}]->(lyon)
CREATE (w1)-[:WRITTEN_AT]->(lyon)
CREATE (w1)-[:WRITTEN_AT]->(jordan)
CREATE (w1)-[:WRITTEN_AT]->(acme)
CREATE (w2)-[:WRITTEN_AT]->(lyon)
CREATE (w3)-[:WRITTEN_AT]->(lyon)
CREATE (w4)-[:WRITTEN_AT]->(acme)
CREATE (w5)-[:WRITTEN_AT]->(lyon)

// what is about what, published where, shown how, citing whom
CREATE (w1)-[:ABOUT {score: 0.99, primary: true}]->(networks)
CREATE (w1)-[:ABOUT {score: 0.5, primary: false}]->(citations)
CREATE (w2)-[:ABOUT {score: 0.9, primary: true}]->(networks)
CREATE (w3)-[:ABOUT {score: 0.8, primary: true}]->(citations)
CREATE (w4)-[:ABOUT {score: 0.8, primary: true}]->(cartography)
CREATE (w4)-[:ABOUT {score: 0.3, primary: false, extracted: false}]->(geography)
CREATE (names)-[:ABOUT {primary: true}]->(learning)
CREATE (w1)-[:PUBLISHED_IN {position: 1}]->(stories)
CREATE (w2)-[:PUBLISHED_IN {position: 1}]->(workshop)
CREATE (w3)-[:PUBLISHED_IN {position: 1}]->(stories)
CREATE (w4)-[:PUBLISHED_IN {position: 1}]->(stories)
CREATE (w6)-[:PRESENTED_AS]->(:Presentation {kind: 'poster', year: 2019, event: 'GraphConf'})
CREATE (w6)-[:PRESENTED_AS]->(:Presentation {kind: 'spotlight'})
CREATE (w1)-[:CITES]->(w4)
CREATE (w2)-[:CITES]->(w1)
CREATE (w3)-[:CITES]->(w1)
CREATE (w3)-[:CITES]->(w2)

// book-keeping
CREATE (:Model {id: 'nothing yet', graphVersion: 1, model: '{}', evaluation: '{}'})
CREATE (w1)-[:AWAITS]->(:MissingPaper {id: 'W99'})
CREATE (:Import {
  id: 'import-1', owner: 'tests', sampleReplaced: false, name: 'eight.jsonl', state: 'completed', recordsRead: 9, recordsStored: 8, recordsUnchanged: 0,
  recordsRejected: 1, bytesDone: 4096, bytesTotal: 4096, filesSkipped: 1, firstSkipped: ['README.md is of no known kind'], createdAt: datetime('2025-03-02T10:00:00Z'),
  startedAt: datetime('2025-03-02T10:00:01Z'), finishedAt: datetime('2025-03-02T10:00:02Z')
})
CREATE (:Import {
  id: 'import-2', owner: 'tests', sampleReplaced: false, name: 'broken.jsonl.gz', state: 'failed', recordsRead: 0, recordsStored: 0, recordsUnchanged: 0,
  recordsRejected: 0, bytesDone: 12, bytesTotal: 12, filesSkipped: 0, firstSkipped: [], createdAt: datetime('2025-03-02T11:00:00Z'),
  startedAt: datetime('2025-03-02T11:00:00Z'), finishedAt: datetime('2025-03-02T11:00:02Z'),
  resumedAt: datetime('2025-03-02T11:00:01Z'), recordsBefore: 0, bytesBefore: 12,
  problem: 'broken.jsonl.gz ends in the middle.'
})
CREATE (:Rejection {
  importId: 'import-1', number: 1, file: 'eight.jsonl', line: 9, id: 'X1', reason: 'X1 is not the id of a paper',
  record: '{"id": "X1"}'
})

// clusters, which are book-keeping: two of topics in one, and one of authors
CREATE (:Clustering {
  of: 'topics', method: 'leiden-cpm', number: 2, lastId: 5, graphVersion: 1, seed: 1, runs: 10, nodeCount: 3, unclustered: [1, 1, 1],
  parameters: [1.0, 4.0, 16.0], qualities: [0.5, 0.4, 0.3], ids: ['T1', 'T2'], weights: [1.0, 1.0], x: [-0.5, 0.5],
  y: [0.0, 0.0], sources: [0], targets: [1], strengths: [1.0]
})
CREATE (:Clustering {
  of: 'authors', method: 'leiden-cpm', number: 1, lastId: 1, graphVersion: 1, seed: 1, runs: 10, nodeCount: 8, unclustered: [5, 8, 8],
  parameters: [0.0001, 0.001, 0.01], qualities: [0.9, 0.8, 0.7], ids: ['A1', 'A2', 'A3'], weights: [2.0, 2.5, 1.5],
  x: [-0.5, 0.5, 0.0], y: [0.0, 0.0, 0.5], sources: [0, 1], targets: [1, 2], strengths: [1.5, 1.0]
})
CREATE (field:Cluster {
  id: 'topics-1', of: 'topics', resolution: 'coarse', label: 'Graph Neural Networks',
  terms: ['Graph Neural Networks', 'Citation Analysis'], size: 2, paperCount: 3, authorCount: 4, firstYear: 2020,
  lastYear: 2022, density: 1.0, growth: 0.5, years: [2020, 2021, 2022], yearCounts: [1, 1, 1], topicIds: ['T1', 'T2'],
  topicCounts: [2, 2], authorIds: ['A2', 'A1', 'A99'], authorCounts: [3, 2, 1], paperIds: ['W1', 'W2', 'W3'],
  institutionIds: ['I1'], institutionCounts: [3], neighbourIds: [], neighbourStrengths: []
})
CREATE (theme:Cluster {
  id: 'topics-2', of: 'topics', resolution: 'middle', label: 'Graph Neural Networks', terms: ['Graph Neural Networks'],
  size: 1, paperCount: 2, authorCount: 3, firstYear: 2020, lastYear: 2021, density: 0.0, years: [2020, 2021],
  yearCounts: [1, 1], topicIds: ['T1'], topicCounts: [2], authorIds: ['A1'], authorCounts: [2], paperIds: ['W1'],
  institutionIds: [], institutionCounts: [], neighbourIds: ['topics-3'], neighbourStrengths: [1.0]
})
CREATE (other:Cluster {
  id: 'topics-3', of: 'topics', resolution: 'middle', label: 'Citation Analysis', terms: ['Citation Analysis'], size: 1,
  paperCount: 1, authorCount: 3, firstYear: 2022, lastYear: 2022, density: 0.0, years: [2022], yearCounts: [1],
  topicIds: ['T2'], topicCounts: [1], authorIds: ['A2'], authorCounts: [1], paperIds: ['W3'], institutionIds: [],
  institutionCounts: [], neighbourIds: ['topics-2'], neighbourStrengths: [1.0]
})
CREATE (circle:Cluster {
  id: 'authors-1', of: 'authors', resolution: 'coarse', label: 'Graph Neural Networks: Bob Okafor',
  terms: ['Graph Neural Networks'], size: 3, paperCount: 3, authorCount: 3, firstYear: 2020, lastYear: 2022, density: 1.0,
  years: [2020], yearCounts: [1], topicIds: ['T1'], topicCounts: [2], authorIds: ['A2'], authorCounts: [3],
  paperIds: ['W1'], institutionIds: [], institutionCounts: [], neighbourIds: [], neighbourStrengths: []
})
CREATE (theme)-[:PART_OF]->(field)
CREATE (other)-[:PART_OF]->(field)
CREATE (networks)-[:IN_CLUSTER]->(theme)
CREATE (citations)-[:IN_CLUSTER]->(other)
CREATE (w1)-[:IN_CLUSTER]->(theme)
CREATE (w2)-[:IN_CLUSTER]->(theme)
CREATE (w3)-[:IN_CLUSTER]->(other)
CREATE (w1)-[:IN_CLUSTER]->(circle)
CREATE (w2)-[:IN_CLUSTER]->(circle)
CREATE (w3)-[:IN_CLUSTER]->(circle)
CREATE (ada)-[:IN_CLUSTER]->(circle)
CREATE (bob)-[:IN_CLUSTER]->(circle)
CREATE (cleo)-[:IN_CLUSTER]->(circle)
CREATE (:FormerCluster {id: 'topics-4', heir: 'topics-2'})
WITH ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'title:2022:on names:eve müller'] AS ids
UNWIND ids AS id
CREATE (:Record {
  id: id, of: id, kind: 'paper', digest: 'digest of ' + id, updatedAt: CASE id WHEN 'W1' THEN '2025-03-01' WHEN STARTS WITH 'W' THEN '2025-02-01' ELSE '' END,
  json: '{"id": "' + id + '", "sameAs": [], "retracted": false, "authorsComplete": true, "updatedAt": "", "authorships": [], "topics": [], "venues": [], "references": [], "presentations": []' + CASE id WHEN 'W1' THEN ', "doi": "10.9/other"' ELSE '' END + '}', shared: CASE id WHEN 'W1' THEN true END, abstract: CASE id WHEN 'W1' THEN 'Once upon a time.' END
})
WITH collect(id) AS papers
MATCH (record:Record {id: 'W1'}), (orcid:Alias {id: 'orcid:0000-0002-1825-0097'})
CREATE (record)-[:CLAIMS]->(orcid)
