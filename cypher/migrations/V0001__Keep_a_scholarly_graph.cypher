// One node per thing: ids are unique.
CREATE CONSTRAINT paper_id_unique IF NOT EXISTS FOR (paper:Paper) REQUIRE paper.id IS UNIQUE;
CREATE CONSTRAINT author_id_unique IF NOT EXISTS FOR (author:Author) REQUIRE author.id IS UNIQUE;
CREATE CONSTRAINT institution_id_unique IF NOT EXISTS FOR (institution:Institution) REQUIRE institution.id IS UNIQUE;
CREATE CONSTRAINT topic_id_unique IF NOT EXISTS FOR (topic:Topic) REQUIRE topic.id IS UNIQUE;
CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
// Book-keeping: records as they came, other names of things, raw affiliations and the names that they hold, references to papers that are not here yet, imports, the state of the graph.
CREATE CONSTRAINT record_id_unique IF NOT EXISTS FOR (record:Record) REQUIRE record.id IS UNIQUE;
CREATE CONSTRAINT missing_paper_id_unique IF NOT EXISTS FOR (paper:MissingPaper) REQUIRE paper.id IS UNIQUE;
CREATE CONSTRAINT missing_institution_id_unique IF NOT EXISTS
FOR (institution:MissingInstitution) REQUIRE institution.id IS UNIQUE;
CREATE CONSTRAINT alias_id_unique IF NOT EXISTS FOR (alias:Alias) REQUIRE alias.id IS UNIQUE;
CREATE CONSTRAINT raw_affiliation_id_unique IF NOT EXISTS
FOR (affiliation:RawAffiliation) REQUIRE affiliation.id IS UNIQUE;
CREATE CONSTRAINT institution_name_id_unique IF NOT EXISTS FOR (name:InstitutionName) REQUIRE name.id IS UNIQUE;
CREATE INDEX raw_affiliation_of_lookup IF NOT EXISTS FOR (affiliation:RawAffiliation) ON (affiliation.of);
CREATE CONSTRAINT separation_id_unique IF NOT EXISTS FOR (separation:Separation) REQUIRE separation.id IS UNIQUE;
CREATE INDEX record_of_lookup IF NOT EXISTS FOR (record:Record) ON (record.of);
CREATE INDEX alias_of_lookup IF NOT EXISTS FOR (alias:Alias) ON (alias.of);
CREATE CONSTRAINT import_id_unique IF NOT EXISTS FOR (import:Import) REQUIRE import.id IS UNIQUE;
CREATE CONSTRAINT graph_state_id_unique IF NOT EXISTS FOR (state:GraphState) REQUIRE state.id IS UNIQUE;
CREATE INDEX rejection_import_lookup IF NOT EXISTS FOR (rejection:Rejection) ON (rejection.importId, rejection.number);
// A DOI, an arXiv id, an ORCID or a ROR id finds its thing.
CREATE INDEX paper_doi_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.doi);
CREATE INDEX paper_arxiv_id_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.arxivId);
CREATE INDEX author_orcid_lookup IF NOT EXISTS FOR (author:Author) ON (author.orcid);
CREATE INDEX institution_ror_lookup IF NOT EXISTS FOR (institution:Institution) ON (institution.ror);
// What is kept in the case of its origin is found without case.
CREATE INDEX paper_spelling_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.spelling);
CREATE INDEX author_spelling_lookup IF NOT EXISTS FOR (author:Author) ON (author.spelling);
CREATE INDEX institution_spelling_lookup IF NOT EXISTS FOR (institution:Institution) ON (institution.spelling);
CREATE INDEX topic_spelling_lookup IF NOT EXISTS FOR (topic:Topic) ON (topic.spelling);
CREATE INDEX source_spelling_lookup IF NOT EXISTS FOR (source:Source) ON (source.spelling);
CREATE INDEX alias_spelling_lookup IF NOT EXISTS FOR (alias:Alias) ON (alias.spelling);
// Lists are read in the order of these indexes, a page at a time.
CREATE INDEX paper_year_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.year);
CREATE INDEX paper_title_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.title);
CREATE INDEX paper_citation_count_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.citationCount);
CREATE INDEX paper_type_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.type);
CREATE INDEX author_name_lookup IF NOT EXISTS FOR (author:Author) ON (author.name);
CREATE INDEX author_paper_count_lookup IF NOT EXISTS FOR (author:Author) ON (author.paperCount);
CREATE INDEX author_citation_count_lookup IF NOT EXISTS FOR (author:Author) ON (author.citationCount);
CREATE INDEX author_last_year_lookup IF NOT EXISTS FOR (author:Author) ON (author.lastYear);
CREATE INDEX institution_name_lookup IF NOT EXISTS FOR (institution:Institution) ON (institution.name);
CREATE INDEX institution_paper_count_lookup IF NOT EXISTS FOR (institution:Institution) ON (institution.paperCount);
CREATE INDEX institution_country_code_lookup IF NOT EXISTS FOR (institution:Institution) ON (institution.countryCode);
CREATE INDEX topic_name_lookup IF NOT EXISTS FOR (topic:Topic) ON (topic.name);
CREATE INDEX topic_paper_count_lookup IF NOT EXISTS FOR (topic:Topic) ON (topic.paperCount);
CREATE INDEX topic_level_lookup IF NOT EXISTS FOR (topic:Topic) ON (topic.level);
CREATE INDEX source_name_lookup IF NOT EXISTS FOR (source:Source) ON (source.name);
CREATE INDEX source_paper_count_lookup IF NOT EXISTS FOR (source:Source) ON (source.paperCount);
// Full text, with case and diacritics folded.
CREATE FULLTEXT INDEX paper_text_fulltext IF NOT EXISTS FOR (paper:Paper) ON EACH [paper.title, paper.abstract]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX author_name_fulltext IF NOT EXISTS FOR (author:Author) ON EACH [author.name, author.nameVariants]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX institution_name_fulltext IF NOT EXISTS FOR (institution:Institution)
ON EACH [institution.name, institution.nameVariants]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX topic_name_fulltext IF NOT EXISTS FOR (topic:Topic) ON EACH [topic.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX source_name_fulltext IF NOT EXISTS FOR (source:Source)
ON EACH [source.name, source.nameVariants]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
