// A DOI, an arXiv id, an ORCID or a ROR id finds its thing.
CREATE INDEX paper_doi_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.doi);
CREATE INDEX paper_arxiv_id_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.arxivId);
CREATE INDEX author_orcid_lookup IF NOT EXISTS FOR (author:Author) ON (author.orcid);
CREATE INDEX institution_ror_lookup IF NOT EXISTS FOR (institution:Institution) ON (institution.ror);
